import { newKey } from '../api/keys.js';
import type { components } from '../api/schema.gen.js';
import { fromDecimals, toTyped } from '../parts/money.js';

type Definition = components['schemas']['AllocationDefinitionDto'];

export const methods = ['direct', 'percent', 'fixed', 'driver'] as const;
export const drivers = ['people', 'seats', 'usage'] as const;
export const domains = ['telecom', 'it', 'mobility'] as const;
export const kinds = ['purchase', 'recurring', 'usage', 'repair', 'tax', 'fee', 'credit', 'adjustment'] as const;

export interface TargetFields {
  /** Tells one line of the form from another. */
  key: string;
  businessUnitId: string;
  costCenterId: string;
  /** A percentage or an amount, as it is typed. */
  share: string;
}

/** What a rule says, as a form holds it. */
export interface DefinitionFields {
  businessUnitIds: string[];
  costCenterIds: string[];
  productIds: string[];
  vendorIds: string[];
  domains: NonNullable<Definition['source']['domains']>;
  kinds: NonNullable<Definition['source']['kinds']>;
  withAllocated: boolean;
  method: Definition['method'];
  targets: TargetFields[];
  driver: (typeof drivers)[number];
  figure: string;
  tiers: Array<{ key: string; from: string; weight: string }>;
}

export const newTarget = (): TargetFields => ({ key: newKey(), businessUnitId: '', costCenterId: '', share: '' });

export function fieldsOf(definition: Definition | null | undefined, currency: string): DefinitionFields {
  const { source = {}, method = 'direct', targets = [], driver } = definition ?? {};
  return {
    businessUnitIds: source.businessUnitIds ?? [],
    costCenterIds: source.costCenterIds ?? [],
    productIds: source.productIds ?? [],
    vendorIds: source.vendorIds ?? [],
    domains: source.domains ?? [],
    kinds: source.kinds ?? [],
    withAllocated: source.withAllocated ?? false,
    method,
    targets: definition
      ? targets.map(({ businessUnitId, costCenterId, percent, amountMinor }) => ({
          key: newKey(),
          businessUnitId,
          costCenterId: costCenterId ?? '',
          share: amountMinor ? toTyped({ amountMinor, currency }) : (percent ?? ''),
        }))
      : [newTarget()],
    driver: driver?.kind ?? 'people',
    figure: driver?.figure ?? '',
    tiers: (driver?.tiers ?? []).map((tier) => ({ ...tier, key: newKey() })),
  };
}

/** The definition that is sent. What is chosen for another method is left out. */
export function definitionOf(fields: DefinitionFields, currency: string): Definition {
  const { method, withAllocated, targets, driver, figure, tiers, ...source } = fields;
  const named = Object.entries({
    businessUnitIds: source.businessUnitIds,
    costCenterIds: source.costCenterIds,
    productIds: source.productIds,
    vendorIds: source.vendorIds,
    domains: source.domains,
    kinds: source.kinds,
  }).filter(([, values]) => values.length > 0);
  return {
    source: { ...Object.fromEntries(named), ...(withAllocated ? { withAllocated } : {}) },
    method,
    targets: chosenOf(targets).map(({ businessUnitId, costCenterId, share }) => ({
      businessUnitId,
      ...(costCenterId ? { costCenterId } : {}),
      ...(method === 'percent' ? { percent: decimal(share) ?? '0' } : {}),
      ...(method === 'fixed' ? { amountMinor: fromDecimals(share, currency) ?? '0' } : {}),
    })),
    ...(method === 'driver'
      ? {
          driver: {
            kind: driver,
            ...(driver === 'usage' ? { figure: figure.trim() } : {}),
            ...(tiers.length > 0
              ? { tiers: tiers.map(({ from, weight }) => ({ from: decimal(from) ?? '0', weight: decimal(weight) ?? '0' })) }
              : {}),
          },
        }
      : {}),
  };
}

export type Flaw =
  | 'noTarget'
  | 'oneTarget'
  | 'noShare'
  | 'overHundred'
  | 'noAmount'
  | 'noFigure'
  | 'twice'
  | 'noTier'
  | 'onlySpots';

/** What is still missing or wrong, the first of it, as the server would say too. */
export function flawOf(fields: DefinitionFields, currency: string): Flaw | undefined {
  const { method, driver, figure, tiers, withAllocated } = fields;
  const targets = chosenOf(fields.targets);
  if (method !== 'driver' && targets.length === 0) return 'noTarget';
  if (method === 'direct' && targets.length > 1) return 'oneTarget';
  if (new Set(targets.map(({ businessUnitId, costCenterId }) => `${businessUnitId}/${costCenterId}`)).size < targets.length)
    return 'twice';
  if (method === 'percent' && targets.some(({ share }) => millionths(share) <= 0n)) return 'noShare';
  if (method === 'percent' && givenOf(fields) > 100_000_000n) return 'overHundred';
  if (method === 'fixed' && targets.some(({ share }) => BigInt(fromDecimals(share, currency) ?? '0') <= 0n)) return 'noAmount';
  if (method === 'driver' && driver === 'usage' && !figure.trim()) return 'noFigure';
  if (method === 'driver' && tiers.some(({ from, weight }) => decimal(from) === undefined || decimal(weight) === undefined))
    return 'noTier';
  const spots = fields.businessUnitIds.length + fields.costCenterIds.length;
  const others = fields.productIds.length + fields.vendorIds.length + fields.domains.length + fields.kinds.length;
  return withAllocated && (spots === 0 || others > 0) ? 'onlySpots' : undefined;
}

/** What percentages come to, in millionths of a percent. */
export function givenOf({ targets }: DefinitionFields): bigint {
  return chosenOf(targets).reduce((sum, { share }) => sum + millionths(share), 0n);
}

function chosenOf(targets: readonly TargetFields[]): TargetFields[] {
  return targets.filter(({ businessUnitId }) => businessUnitId !== '');
}

/** `12,5` as `12.5`; `undefined` while it is no figure with at most six decimals. */
function decimal(text: string): string | undefined {
  const typed = text.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(typed) ? typed : undefined;
}

function millionths(text: string): bigint {
  const [whole = '0', part = ''] = (decimal(text) ?? '0').split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
}
