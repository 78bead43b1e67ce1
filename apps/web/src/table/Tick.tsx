import { useEffect, useRef } from 'react';
import classes from './table.module.css';

interface TickProps {
  label: string;
  checked: boolean;
  /** Some, but not all. */
  some?: boolean;
  toggle: (reach: boolean) => void;
}

/** A plain tick box, since a screen has fifty of them. */
export function Tick({ label, checked, some = false, toggle }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !checked;
  }, [some, checked]);
  return (
    <span className={classes['tickCell']}>
      <input
        ref={box}
        type="checkbox"
        className={classes['tick']}
        aria-label={label}
        checked={checked}
        onChange={(event) => toggle(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
    </span>
  );
}
