import type { RefObject } from 'react';
import { useKeys } from '../parts/use-keys.js';

/** What is done to the open task by single keys: C completes it, T takes it on or gives it back, A approves and R rejects. */
export function useTaskKeys(panel: RefObject<HTMLElement | null>): void {
  const press = (selector: string) => (): boolean => {
    const button = panel.current?.querySelector<HTMLButtonElement>(selector);
    button?.click();
    return button !== null && button !== undefined;
  };
  const complete = (): boolean => {
    const form = panel.current?.querySelector<HTMLFormElement>('form[data-completion]');
    form?.requestSubmit();
    return form !== null && form !== undefined;
  };
  useKeys({ ['C']: complete, t: press('[data-assign]'), a: press('[data-approve]'), r: press('[data-reject]') });
}
