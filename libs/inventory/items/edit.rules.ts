import type { Definition } from '#lifecycle';
import type { FieldProblem } from '#platform';
import { readCustomFields } from '../settings/custom-fields.rules.js';
import type { ItemSettings } from '../settings/item-settings.js';
import { withoutGaps } from './draft.rules.js';
import type { DetailFacts, ItemChanges, ItemFacts, ItemRecord } from './item.js';
import type { ItemToDecide } from './item.rows.js';
import { readFacts } from './item.rules.js';

/** An item before and after an edit, and what differs. */
export interface PlannedEdit {
  item: ItemToDecide;
  facts: ItemFacts;
  detail: DetailFacts[ItemRecord['kind']];
  /** Names of what differs, those of the detail as `asset.serial`, with the values before and after. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What an item will be after these changes, or what is wrong with them. Pure; a state is no such change. */
export function planEdit(
  item: ItemToDecide,
  changes: ItemChanges,
  definition: Definition,
  settings: ItemSettings,
): { edit: PlannedEdit; problems: FieldProblem[] } {
  const priced = 'purchasePriceMinor' in changes || 'currency' in changes;
  const price = priced ? { purchasePriceMinor: item.purchasePriceMinor, currency: item.currency } : {};
  const { facts: told, problems } = readFacts(item.kind, { ...price, ...withoutGaps(changes) });
  const known = factsOf(item);
  const custom = told.customFields
    ? readCustomFields(settings.fieldsOf(item.kind), told.customFields, item.customFields)
    : undefined;
  if (custom) problems.push(...custom.problems);
  if (told.subState && told.subState !== item.subState) {
    const misplaced = settings.subStateProblem(definition, item.state, told.subState);
    if (misplaced) problems.push(misplaced);
  }
  const facts: ItemFacts = { ...known, ...pick(told, known), ...(custom && { customFields: custom.values }) };
  const detailBefore = item[item.kind] ?? {};
  const detail = { ...detailBefore, ...withoutGaps(told[item.kind] ?? {}) } as DetailFacts[ItemRecord['kind']];
  const quantity = 'quantity' in detail ? detail.quantity : undefined;
  if (quantity !== undefined && quantity < item.seatsUsed) {
    problems.push({
      pointer: '/license/quantity',
      code: 'capacity_exceeded',
      reason: `${item.seatsUsed} seats are assigned, more than ${quantity}.`,
    });
  }
  const own = difference(known, facts, '');
  const detailed = difference(detailBefore, detail, `${item.kind}.`);
  return {
    edit: { item, facts, detail, before: { ...own.before, ...detailed.before }, after: { ...own.after, ...detailed.after } },
    problems,
  };
}

function factsOf(item: ItemToDecide): ItemFacts {
  const { domain, tag, name, subState, productId, vendorId, contractId, businessUnitId, costCenterId, locationId, holder } = item;
  const { purchasedOn, purchasePriceMinor, currency, orderNumber, warrantyEndsOn, endOfLifeOn, notes, customFields } = item;
  return {
    ...{ domain, tag, name, subState, productId, vendorId, contractId, businessUnitId, costCenterId, locationId, holder },
    ...{ purchasedOn, purchasePriceMinor, currency, orderNumber, warrantyEndsOn, endOfLifeOn, notes, customFields },
  };
}

/** What of the changes are facts of every item; `asset` and the like are not. */
function pick(told: ItemChanges, known: ItemFacts): Partial<ItemFacts> {
  return Object.fromEntries(Object.entries(told).filter(([name]) => Object.hasOwn(known, name)));
}

function difference(
  before: object,
  after: object,
  prefix: string,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const names = Object.entries(after).filter(([name, value]) => !same(old[name], value));
  return {
    before: Object.fromEntries(names.map(([name]) => [`${prefix}${name}`, old[name] ?? null])),
    after: Object.fromEntries(names.map(([name, value]) => [`${prefix}${name}`, value])),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** The facts that people search by; a change of any of them is a change of what search knows. */
const searched = new Set([
  'tag',
  'name',
  'holder',
  'asset.serial',
  'asset.imei',
  'asset.imei2',
  'asset.mac',
  'service.serviceNumber',
  'service.circuitId',
  'service.iccid',
]);

export function changesSearch({ after }: Pick<PlannedEdit, 'after'>): boolean {
  return Object.keys(after).some((name) => searched.has(name));
}
