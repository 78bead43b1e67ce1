import { type Density, useLook } from '../preferences/use-look.js';
import { useSession } from '../session/session.js';

export type { Density } from '../preferences/use-look.js';

/** The height of a row in pixels. */
export const rowHeights: Record<Density, number> = { compact: 30, normal: 38 };

/** How close the rows of every table stand, for this person. */
export function useDensity(): [density: Density, change: (next: Density) => void] {
  const { setDensity } = useLook();
  return [useSession()?.preferences.density ?? 'normal', setDensity];
}
