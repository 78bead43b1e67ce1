let reachable = true;
const watchers = new Set<() => void>();

/** Told with every answer, and with every request that got none. */
export function tellReach(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const tell of watchers) tell();
}

export function isReachable(): boolean {
  return reachable;
}

export function watchReach(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
