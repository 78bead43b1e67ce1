import { useCallback, useSyncExternalStore } from 'react';

const prefix = 'quartermaster-page-';
const known = new Map<string, object>();
const watchers = new Set<() => void>();

/** What is remembered for one page: which columns, how dense. */
function remembered<Preference extends object>(page: string, initial: Preference): Preference {
  const held = known.get(page) ?? fromBrowser(page) ?? initial;
  known.set(page, held);
  return held as Preference;
}

function fromBrowser(page: string): object | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + page) ?? 'null');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export function remember(page: string, preference: object): void {
  known.set(page, preference);
  localStorage.setItem(prefix + page, JSON.stringify(preference));
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/**
 * How somebody wants a page, kept from visit to visit.
 * @param initial a constant of the module, so that it stays the same object
 */
export function usePreference<Preference extends object>(
  page: string,
  initial: Preference,
): [preference: Preference, change: (next: Preference) => void] {
  const preference = useSyncExternalStore(watch, () => remembered(page, initial));
  return [preference, useCallback((next: Preference) => remember(page, next), [page])];
}
