import { useEffect, useRef } from 'react';

/** What a key does; `false` leaves it to the browser. */
type Keys = Record<string, () => unknown>;

/** Where keys have a meaning of their own. */
const taken = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/**
 * Single keys as shortcuts, by the character that they type on whatever layout (`?`, `/`, `j`), while nobody is typing.
 * `mod+k` means with Control or Command, and holds everywhere.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey;
      const typing = event.target instanceof Element && event.target.closest(taken) !== null;
      if (event.altKey || event.defaultPrevented || (typing && !mod)) return;
      const run = current.current[mod ? `mod+${event.key.toLowerCase()}` : event.key];
      if (run && run() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
