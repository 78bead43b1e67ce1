import fc from 'fast-check';
import { type RoleName, roleNames } from '#platform';
import { nonsense } from './answers.js';

/** Whose word goes far. */
const able: RoleName[] = ['administrator', 'administrator', 'it_operations', 'it_operations', 'it_operations', 'procurement'];
const acts = ['verb', 'work', 'race', 'seat', 'certificate', 'control', 'signal'] as const;

/** One thing that somebody does; `pick` decides what it is done to, and how. */
export interface Move {
  act: (typeof acts)[number];
  role: RoleName;
  pick: number;
  /** `sound`: as it should be, `lacking`: something is left out, `wild`: something is nonsense, `stray`: not what leads on from here. */
  manner: 'sound' | 'lacking' | 'wild' | 'stray';
  nonsense: unknown;
}

const sound = Array<Move['manner']>(8).fill('sound');

/** The rest of a move, whatever is done. */
export type How = Omit<Move, 'act'>;

export const aMove: fc.Arbitrary<Move> = fc.record({
  act: fc.constantFrom(...acts, 'verb', 'verb', 'verb', 'verb', 'work', 'work', 'work'),
  role: fc.constantFrom<RoleName>(...roleNames, ...able, ...able, ...able),
  pick: fc.nat({ max: 10_000 }),
  manner: fc.constantFrom<Move['manner']>(...sound, 'lacking', 'wild', 'stray'),
  nonsense,
});
