import type { Holder } from '#inventory';
import type { Names } from '../names.js';
import { leftNote } from '../notes.rules.js';
import type { FoundPerson, PersonReference } from '../people-directory.js';
import type { ItemPlan } from './item-plan.rules.js';
import type { KnownItem } from './known-items.js';

interface HolderPlan {
  /** Who has it from the beginning, where the item is new. */
  holder?: Holder;
  /** Who has it in truth, where the record of a known item says otherwise. */
  corrected?: Holder;
  problems: ItemPlan['problems'];
  notes: ItemPlan['notes'];
}

/** States in which somebody has an item, so that a file may correct who. Into and out of them lead verbs alone. */
const HELD = ['in_service', 'active'];

/** Who a row says has the item. */
export function holderPlan(
  person: { reference: PersonReference; found: FoundPerson } | undefined,
  places: Names,
  place: string | undefined,
  known: KnownItem | undefined,
): HolderPlan {
  if (person?.found === 'ambiguous') {
    const who = person.reference.userName ?? person.reference.email ?? person.reference.name;
    if (known)
      return { problems: [], notes: [leftNote('holderUserName', `Several people are meant by “${who}”; who has it stays.`)] };
    return {
      problems: [{ field: 'holderUserName', code: 'ambiguous', reason: `Several people are meant by “${who}”.` }],
      notes: [],
    };
  }
  const holder = holderOf(person?.found, places, place);
  if (!holder) return { problems: [], notes: [] };
  if (!known) return { holder, problems: [], notes: [] };
  const isSame = known.holder?.kind === holder.kind && known.holder.id === holder.id;
  if (isSame) return { problems: [], notes: [] };
  if (HELD.includes(known.state)) return { corrected: holder, problems: [], notes: [] };
  const reason = `It is “${known.state}”, so nobody has it: a file does not hand it over.`;
  return { problems: [], notes: [leftNote('checkoutType', reason)] };
}

function holderOf(found: FoundPerson | undefined, places: Names, place: string | undefined): Holder | undefined {
  if (typeof found === 'object') return { kind: 'person', id: found.id };
  const id = places.idOf(place);
  return id === undefined ? undefined : { kind: 'location', id };
}
