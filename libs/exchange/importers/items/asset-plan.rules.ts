import type { ProductRow } from '#catalog';
import type { Definition } from '#lifecycle';
import type { AssetLine } from '../../formats/assets-file.js';
import { traitsOf } from '../categories.rules.js';
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

/** What other systems call the states in which an asset can be taken on. */
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
};

/** Where a new asset is taken on: where the file says, in service where somebody has it, in stock otherwise. */
export function stateOfNew(
  definition: Definition,
  told: string | undefined,
  isHeld: boolean,
): { state: string; notes: ItemPlan['notes'] } {
  const usual = isHeld ? 'in_service' : 'in_stock';
  if (told === undefined) return { state: usual, notes: [] };
  const word = told
    .toLowerCase()
    .replace(/[\s_/()-]+/g, ' ')
    .trim();
  const named = definition.states.find(({ name, label }) =>
    [name.replaceAll('_', ' '), label.toLowerCase()].includes(word),
  )?.name;
  const state = named ?? OTHER_NAMES[word];
  if (state === undefined || !definition.takenOnIn.includes(state)) {
    const reason = `“${told}” is no state that an asset can be taken on in; it is taken on as ${usual.replace('_', ' ')}.`;
    return { state: usual, notes: [{ field: 'state', code: 'left_as_it_is', reason }] };
  }
  return { state: isHeld && state === 'in_stock' ? 'in_service' : state, notes: [] };
}

/** Whether a file's word for a state means this one. */
export function isNameOf({ states }: Definition, told: string, state: string): boolean {
  const label = states.find(({ name }) => name === state)?.label ?? state;
  return [wordOf(state), wordOf(label)].includes(wordOf(told)) || OTHER_NAMES[wordOf(told)] === state;
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
