import { useCallback, useSyncExternalStore } from 'react';
import { changeProfile, type Profile } from './profile.js';

const prefix = 'quartermaster-page-';
const known = new Map<string, object>();
/** Those that were changed here and are not yet kept by the server. */
const unsent = new Set<string>();
const watchers = new Set<() => void>();
let sending: ReturnType<typeof setTimeout> | undefined;

/** How long a change waits for the next one, since a column is dragged over many pixels. */
const PATIENCE = 1_000;

function remembered<Preference extends object>(page: string, initial: Preference): Preference {
  const held = known.get(page) ?? fromBrowser(page) ?? initial;
  known.set(page, held);
  return held as Preference;
}

function fromBrowser(page: string): object | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + page) ?? 'null');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function keep(page: string, preference: object): void {
  known.set(page, preference);
  localStorage.setItem(prefix + page, JSON.stringify(preference));
}

/** Kept in this browser at once, and by the server a moment later. */
function remember(page: string, preference: object): void {
  keep(page, preference);
  unsent.add(page);
  clearTimeout(sending);
  sending = setTimeout(send, PATIENCE);
  tellAll();
}

function send(): void {
  const pages = [...unsent];
  unsent.clear();
  // What cannot be kept now is kept in this browser, and sent with the next change.
  changeProfile({ preferences: Object.fromEntries(pages.map((page) => [page, known.get(page)])) }).catch(() => {
    for (const page of pages) unsent.add(page);
  });
}

/** What the server keeps for this person goes before what this browser knew, except for what was changed here since. */
export function adoptPreferences({ preferences }: Profile): void {
  for (const [page, preference] of Object.entries(preferences)) {
    if (isObject(preference) && !unsent.has(page)) keep(page, preference);
  }
  tellAll();
}

/** Nothing of one person is left for the next one at this computer. */
export function forgetPreferences(): void {
  known.clear();
  unsent.clear();
  clearTimeout(sending);
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function tellAll(): void {
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * How somebody wants a page, kept from visit to visit and from computer to computer.
 * @param initial a constant of the module, so that it stays the same object
 */
export function usePreference<Preference extends object>(
  page: string,
  initial: Preference,
): [preference: Preference, change: (next: Preference) => void] {
  const preference = useSyncExternalStore(watch, () => remembered(page, initial));
  return [preference, useCallback((next: Preference) => remember(page, next), [page])];
}
