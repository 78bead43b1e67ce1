import type { ProductRow } from '#catalog';
import type { Definition } from '#lifecycle';
import type { AssetLine } from '../../formats/assets-file.js';
import { traitsOf } from '../categories.rules.js';
import { leftNote } from '../notes.rules.js';
import type { PersonReference } from '../people-directory.js';
import type { ItemPlan } from './item-plan.rules.js';
import type { KnownItem } from './known-items.js';

/** The model that the row names, as it is added where nobody knows it. */
export function modelOf({ model, modelNumber, manufacturer, category, modelNotes }: AssetLine): ProductRow | undefined {
  const name = model ?? modelNumber;
  if (name === undefined) return undefined;
  const traits = category === undefined ? undefined : traitsOf(category);
  return { kind: 'asset', name, modelNumber, manufacturer, category, description: modelNotes, ...traits };
}

/** The person that the row says it is checked out to. */
export function holderPersonOf(line: AssetLine): PersonReference | undefined {
  const { holderUserName, holderEmail, holderGivenName, holderFamilyName, checkoutType } = line;
  if (checkoutType === 'location' || (holderUserName === undefined && holderEmail === undefined)) return undefined;
  const full = [holderGivenName, holderFamilyName].filter((part) => part !== undefined).join(' ');
  return { userName: holderUserName, email: holderEmail, name: full === '' ? undefined : full };
}

export function holderLocationOf({ holderLocation, checkoutType, holderUserName, holderEmail }: AssetLine): string | undefined {
  const isPersons = checkoutType === 'user' || (checkoutType === undefined && (holderUserName ?? holderEmail) !== undefined);
  return isPersons ? undefined : holderLocation;
}

/** What other systems call the states in which an item can be taken on. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  deployed: 'in_service',
  'in use': 'in_service',
  'ready to deploy': 'in_stock',
  deployable: 'in_stock',
  pending: 'in_stock',
  undeployable: 'in_stock',
  broken: 'in_repair',
  'out for repair': 'in_repair',
  lost: 'missing',
  stolen: 'missing',
  'lost stolen': 'missing',
  archived: 'disposed',
  retired: 'disposed',
  live: 'active',
};

/** Where a new item begins: where the file says, else as usual. What somebody has is not in stock. */
export function stateOfNew(
  definition: Definition,
  told: string | undefined,
  usual: string,
  isHeld = false,
): { state: string; notes: ItemPlan['notes'] } {
  if (told === undefined) return { state: usual, notes: [] };
  const word = told
    .toLowerCase()
    .replace(/[\s_/()-]+/g, ' ')
    .trim();
  const named = definition.states.find(({ name, label }) =>
    [name.replaceAll('_', ' '), label.toLowerCase()].includes(word),
  )?.name;
  const state = named ?? OTHER_NAMES[word];
  if (state === undefined || ![definition.initial, ...definition.takenOnIn].includes(state)) {
    const reason = `“${told}” is no state that ${definition.label.toLowerCase()} records begin in; it is taken on as ${usual.replace('_', ' ')}.`;
    return { state: usual, notes: [{ field: 'state', code: 'left_as_it_is', reason }] };
  }
  return { state: isHeld && state === 'in_stock' ? 'in_service' : state, notes: [] };
}

/** Whether a file's word for a state means this one. */
function isNameOf({ states }: Definition, told: string, state: string): boolean {
  const label = states.find(({ name }) => name === state)?.label ?? state;
  return [wordOf(state), wordOf(label)].includes(wordOf(told)) || OTHER_NAMES[wordOf(told)] === state;
}

/** A state is never rewritten by a file. */
export function keptNotes(definition: Definition, told: string | undefined, state: string): ItemPlan['notes'] {
  if (told === undefined || isNameOf(definition, told, state)) return [];
  return [leftNote('state', `The state stays “${state}”: a file does not move what is known.`)];
}

function wordOf(told: string): string {
  return told
    .toLowerCase()
    .replace(/[\s_/()-]+/g, ' ')
    .trim();
}

/** Which of the items that are there the row means, or why that cannot be said. */
export function meantAsset(
  line: AssetLine,
  productId: string | undefined,
  candidates: readonly KnownItem[],
): { known?: KnownItem; problems: ItemPlan['problems'] } {
  const { tag, serial } = line;
  const tagged = tag === undefined ? undefined : candidates.find((item) => item.tag.toLowerCase() === tag.toLowerCase());
  if (tagged && tagged.kind !== 'asset') {
    return { problems: [{ field: 'tag', code: 'conflict', reason: `The tag ${tagged.tag} is that of a ${tagged.kind}.` }] };
  }
  const serials = candidates.filter(
    ({ asset, productId: of }) =>
      serial !== undefined &&
      asset?.serial?.toLowerCase() === serial.toLowerCase() &&
      (productId === undefined || of === null || of === productId),
  );
  if (tag !== undefined) {
    const other = serials.find((item) => item.id !== tagged?.id);
    if (other)
      return {
        problems: [{ field: 'serial', code: 'conflict', reason: `The serial number ${serial} is that of ${other.tag}.` }],
      };
    return tagged ? { known: tagged, problems: [] } : { problems: [] };
  }
  const [first, ...others] = serials;
  if (others.length > 0) {
    const reason = `The serial number ${serial} is that of several assets; a tag has to say which is meant.`;
    return { problems: [{ field: 'serial', code: 'ambiguous', reason }] };
  }
  return first ? { known: first, problems: [] } : { problems: [] };
}
