import { useSyncExternalStore } from 'react';
import { whenSessionEnds } from '../api/client.js';

let ended = false;
const watchers = new Set<() => void>();

function set(next: boolean): void {
  ended = next;
  for (const tell of watchers) tell();
}

whenSessionEnds(() => set(true));

export function sessionGoesOn(): void {
  set(false);
}

/** Whether the API said that the session is over while somebody was at work. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => ended,
  );
}
