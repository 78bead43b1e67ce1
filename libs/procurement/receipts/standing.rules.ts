import type { PlacedUnit, RefusedUnit } from './delivery.js';

/** The states in which something was ordered and has not come. */
export const standingStates: readonly string[] = ['ordered', 'provisioning'];

/** An item that stands as ordered. */
export interface StandingItem {
  id: string;
  tag: string;
  /** Its serial, or the number of a service, folded; none where it is not known yet. */
  key: string | null;
  serial: string | null;
  /** Whether it was ordered with this order; others are taken only where they are named. */
  isOfOrder: boolean;
}

export interface Chosen {
  matched: Map<number, StandingItem>;
  refused: RefusedUnit[];
  /** For these something new begins. */
  rest: PlacedUnit[];
}

type Room = {
  /** How many more may come. */
  room: number;
  /** How many more were ordered; what stands as ordered is among them. */
  owed: number;
};

/**
 * Which of the items that stand as ordered came. What is named, or has that serial or tag, is received itself. Another unit takes
 * the next that has no serial yet where all that is still owed stands there already: so nothing begins for which something stands.
 */
export function chooseStanding(units: readonly PlacedUnit[], standing: readonly StandingItem[], { room, owed }: Room): Chosen {
  const chosen: Chosen = { matched: new Map(), refused: [], rest: [] };
  const left = new Set(standing);
  let begun = 0;
  const named = new Set(units.flatMap(({ itemId }) => itemId?.toLowerCase() ?? []));
  const refuse = ({ place, serial }: PlacedUnit, code: RefusedUnit['code'], reason: string): void => {
    chosen.refused.push({ place, serial, code, reason });
  };
  for (const unit of units) {
    const key = unit.serial.trim().toLowerCase();
    const find = (test: (item: StandingItem) => boolean): StandingItem | undefined => [...left].find(test);
    const itemId = unit.itemId?.toLowerCase();
    const own = itemId ? find(({ id }) => id === itemId) : find((item) => item.key === key || item.tag.toLowerCase() === key);
    const free = [...left].filter((item) => item.isOfOrder && item.key === null && !named.has(item.id));
    const next = own ?? (itemId === undefined && free.length >= owed - chosen.matched.size - begun ? free[0] : undefined);
    if (itemId !== undefined && !own) {
      refuse(unit, 'validation_failed', 'No such item stands as ordered for this line.');
    } else if (next?.tag.toLowerCase() === key && next.serial === null) {
      refuse(unit, 'validation_failed', `${next.tag} has no serial yet: say it with its serial.`);
    } else if (next && chosen.matched.size + begun >= room) {
      refuse(unit, 'capacity_exceeded', 'More would be received than was ordered and the policy lets pass.');
    } else if (next) {
      left.delete(next);
      chosen.matched.set(unit.place, next);
    } else {
      begun += 1;
      chosen.rest.push(unit);
    }
  }
  return chosen;
}
