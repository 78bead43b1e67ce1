import { listOf, type Part, partOf, textOf, textsOf } from './draft.js';

/** What a lifecycle of one's own lacks of the one that it began as. */
export interface Missing {
  verbs: Part[];
  /** The states that these verbs lead to, where there are none of that name. */
  states: Part[];
}

/** Verbs that the product itself uses, or that receiving needs: without them things cannot be taken in, taken back or sent back. */
const isNeeded = (verb: Part): boolean => verb['by'] === 'system' || verb['name'] === 'receive';

const namesOf = (parts: unknown): Set<string> => new Set(listOf(parts).map((part) => textOf(partOf(part)['name'])));

/** Verbs that the shipped lifecycle has and this one does not, from the states that there are here. One that begins nowhere is left out. */
export function missingVerbs(draft: Part, shipped: Part): Missing {
  const [verbNames, stateNames] = [namesOf(draft['verbs']), namesOf(draft['states'])];
  const verbs = listOf(shipped['verbs'])
    .map(partOf)
    .filter((verb) => isNeeded(verb) && !verbNames.has(textOf(verb['name'])))
    .map((verb) => ({ ...verb, from: textsOf(verb['from']).filter((name) => stateNames.has(name)) }))
    .filter(({ from }) => from.length > 0);
  const reached = new Set(verbs.map((verb) => textOf(partOf(verb)['to'])));
  const states = listOf(shipped['states'])
    .map(partOf)
    .filter(({ name }) => reached.has(textOf(name)) && !stateNames.has(textOf(name)));
  return { verbs, states };
}

/** The draft with all of that at its end. */
export function takenOver(draft: Part, { verbs, states }: Missing): Part {
  return { ...draft, states: [...listOf(draft['states']), ...states], verbs: [...listOf(draft['verbs']), ...verbs] };
}
