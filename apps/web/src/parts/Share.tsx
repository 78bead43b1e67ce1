import { showShare } from './locale.js';
import { Nothing } from './Nothing.js';
import classes from './Share.module.css';

/** A part of a whole, as a figure and as a bar. Nothing where there is no whole. */
export function Share({ part, of, tone }: { part: number; of: number; tone: 'good' | 'warning' | 'critical' }) {
  if (of <= 0) return <Nothing />;
  const share = part / of;
  return (
    <span className={classes['share']}>
      <span className={classes['track']} aria-hidden>
        <span className={classes['part']} data-tone={tone} style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
      </span>
      <span className="tabular">{showShare(share)}</span>
    </span>
  );
}
