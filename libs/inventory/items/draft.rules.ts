import type { ItemKind } from '#catalog';
import { type Definition, decideEntry, type Lifecycle } from '#lifecycle';
import type { FieldProblem } from '#platform';
import { readCustomFields } from '../settings/custom-fields.rules.js';
import type { ItemSettings } from '../settings/item-settings.js';
import type { AssetFacts, DetailFacts, ItemFacts, LicenseFacts, NewItem, ServiceFacts } from './item.js';
import { readFacts } from './item.rules.js';
import type { KnownProduct } from './references.js';
import { type Stage, stageIn } from './stage.rules.js';

/** A record as it will begin, but for a domain and a tag that nobody told. */
export interface Draft extends Omit<ItemFacts, 'domain' | 'tag'> {
  kind: ItemKind;
  domain: ItemFacts['domain'] | null;
  tag: string | null;
  definition: Definition;
  stage: Stage;
  detail: DetailFacts[ItemKind];
}

/** Clocks of others may run ahead of ours by this much. */
export const LEEWAY = 5 * 60_000;

/** A new item as it was told, its facts as they are stored, and what is wrong with them. */
export interface ReadItem extends Pick<NewItem, 'kind' | 'state' | 'effectiveAt'> {
  facts: Omit<NewItem, 'kind' | 'state' | 'effectiveAt'>;
  problems: readonly FieldProblem[];
}

export function readItem({ kind, state, effectiveAt, ...told }: NewItem): ReadItem {
  return { kind, ...(state !== undefined && { state }), ...(effectiveAt && { effectiveAt }), ...readFacts(kind, told) };
}

/** What a new record will be, or what is wrong with what was told. Pure. */
export function draftOf(
  told: ReadItem,
  lifecycle: Lifecycle,
  settings: ItemSettings,
  productOf: (id: string) => KnownProduct | undefined,
  now: Date,
): { draft: Draft; problems: FieldProblem[] } {
  const { definition } = lifecycle;
  const { kind, state: wanted = definition.initial, effectiveAt = now, facts } = told;
  const problems = [...told.problems];
  const entry = decideEntry(lifecycle, wanted);
  if (entry.kind === 'refused') problems.push({ pointer: '/state', code: 'not_a_choice', reason: entry.reason });
  if (effectiveAt.getTime() > now.getTime() + LEEWAY)
    problems.push({ pointer: '/effectiveAt', code: 'out_of_range', reason: 'This lies in the future.' });
  const state = entry.kind === 'entered' ? entry.to : definition.initial;
  const product = facts.productId ? productOf(facts.productId) : undefined;
  if (product && product.kind !== kind)
    problems.push({ pointer: '/productId', code: 'not_valid', reason: `This product is for items of the kind ${product.kind}.` });
  const custom = readCustomFields(settings.fieldsOf(kind), facts.customFields ?? {});
  problems.push(...custom.problems);
  const subState = facts.subState ?? (entry.kind === 'entered' ? entry.subState : null);
  const misplaced = facts.subState ? settings.subStateProblem(definition, state, facts.subState) : undefined;
  if (misplaced) problems.push(misplaced);
  const domain = facts.domain ?? product?.domain ?? null;
  if (domain === null)
    problems.push({ pointer: '/domain', code: 'required', reason: 'A domain is needed where no product tells it.' });
  if (kind === 'license' && facts.license?.quantity === undefined)
    problems.push({ pointer: '/license/quantity', code: 'required', reason: 'A license needs its quantity.' });
  const draft: Draft = {
    // Written out, since this is made for every row of an import: spreading objects this large is several times as slow.
    kind,
    definition,
    name: facts.name ?? '',
    tag: facts.tag ?? null,
    domain,
    subState,
    productId: facts.productId ?? null,
    vendorId: facts.vendorId ?? null,
    contractId: facts.contractId ?? null,
    businessUnitId: facts.businessUnitId ?? null,
    costCenterId: facts.costCenterId ?? null,
    locationId: facts.locationId ?? null,
    holder: facts.holder ?? null,
    purchasedOn: facts.purchasedOn ?? null,
    purchasePriceMinor: facts.purchasePriceMinor ?? null,
    currency: facts.currency ?? null,
    orderNumber: facts.orderNumber ?? null,
    warrantyEndsOn: facts.warrantyEndsOn ?? null,
    endOfLifeOn: facts.endOfLifeOn ?? null,
    notes: facts.notes ?? null,
    customFields: custom.values,
    detail: detailOfNew(kind, facts, state, product),
    stage: stageIn(definition, state, effectiveAt),
  };
  return { draft, problems };
}

function detailOfNew(
  kind: ItemKind,
  { asset, service, license }: Omit<NewItem, 'kind'>,
  state: string,
  product: KnownProduct | undefined,
): DetailFacts[ItemKind] {
  switch (kind) {
    case 'asset':
      return { ...emptyAsset, hasStorage: product?.hasStorage ?? false, ...withoutGaps(asset ?? {}) };
    case 'service':
      return { ...emptyService, billingState: billingOfTakenOn[state] ?? 'not_billing', ...withoutGaps(service ?? {}) };
    case 'license':
      return { ...emptyLicense, ...withoutGaps(license ?? {}) };
  }
}

const emptyAsset: Omit<AssetFacts, 'hasStorage'> = {
  serial: null,
  imei: null,
  imei2: null,
  mac: null,
  propertyNumber: null,
  condition: null,
};
const emptyService: Omit<ServiceFacts, 'billingState'> = {
  serviceNumber: null,
  circuitId: null,
  iccid: null,
  eid: null,
  billingAccountId: null,
  billingStartsOn: null,
  finalBillOn: null,
  installOn: null,
  disconnectWantedOn: null,
  vendorReference: null,
  bandwidthKbps: null,
};
const emptyLicense: LicenseFacts = {
  metric: 'user',
  quantity: 0,
  startsOn: null,
  endsOn: null,
  tenant: null,
  keyReference: null,
  licensedTo: null,
};

/** What the vendor most likely does with the bill of a service that is taken on in this state. */
const billingOfTakenOn: Readonly<Record<string, ServiceFacts['billingState']>> = {
  active: 'billing',
  suspended: 'billing',
  in_repair: 'billing',
  disconnecting: 'final_bill_expected',
  disconnected: 'stopped',
};

export function withoutGaps<T extends object>(facts: T): T {
  const told = { ...facts };
  for (const name in told) if (told[name] === undefined) delete told[name];
  return told;
}
