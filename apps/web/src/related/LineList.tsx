import type { ReactNode } from 'react';
import classes from './related.module.css';

export interface ListLine {
  id: string;
  what: ReactNode;
  side?: ReactNode;
}

/** A short list inside a panel: a name left, a fact or two right. */
export function LineList({ lines }: { lines: readonly ListLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes['lines']}>
      {lines.map(({ id, what, side }) => (
        <li key={id}>
          <span className={classes['what']}>{what}</span>
          {side === undefined ? null : <span className={classes['side']}>{side}</span>}
        </li>
      ))}
    </ul>
  );
}
