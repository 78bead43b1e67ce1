import { useEffect, useRef } from 'react';

/** What a key does; `false` leaves it to the browser. */
type Keys = Record<string, () => unknown>;

/** Where keys have a meaning of their own. What is ticked or chosen of a few knows no letters. */
const taken =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="tree"]';

/** Whether a key would mean something else to what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(taken) !== null;
}

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
      if (event.altKey || event.defaultPrevented || (isTyping(event.target) && !mod)) return;
      const run = current.current[mod ? `mod+${event.key.toLowerCase()}` : event.key];
      if (run && run() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
