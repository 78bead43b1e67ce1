import { usePreference } from '../profile/preferences.js';

export type Density = 'compact' | 'normal';

/** The height of a row in pixels. */
export const rowHeights: Record<Density, number> = { compact: 30, normal: 38 };

const initial: { density: Density } = { density: 'normal' };

/** How close the rows of every table stand, for this person. */
export function useDensity(): [density: Density, change: (next: Density) => void] {
  const [{ density }, change] = usePreference('all', initial);
  return [density, (next) => change({ density: next })];
}
