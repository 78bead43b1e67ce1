import type { OfferedVerb } from '../item/item-queries.js';

/** Whether a column takes the card that is held, and why not. */
export type Acceptance =
  | { kind: 'here' }
  | { kind: 'accepts'; verbs: OfferedVerb[] }
  | { kind: 'refuses'; verb: OfferedVerb }
  | { kind: 'no-way' };

/** @param verbs what the item offers, each allowed or refused with its reason */
export function acceptanceOf(verbs: readonly OfferedVerb[], from: string, column: string): Acceptance {
  const leading = verbs.filter(({ to }) => to === column);
  const allowed = leading.filter((verb) => verb.allowed);
  const [refused] = leading;
  if (allowed.length > 0) return { kind: 'accepts', verbs: allowed };
  if (column === from) return { kind: 'here' };
  return refused ? { kind: 'refuses', verb: refused } : { kind: 'no-way' };
}
