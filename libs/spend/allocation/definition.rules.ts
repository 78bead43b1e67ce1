import { Exact, type FieldProblem } from '#platform';
import type { Domain, EntryKind } from '../ledger/ledger-kinds.js';
import type { Division, Spot } from './allocation.rules.js';

export const methods = ['direct', 'percent', 'fixed', 'driver'] as const;
export type Method = (typeof methods)[number];
export const driverKinds = ['people', 'seats', 'usage'] as const;
export type DriverKind = (typeof driverKinds)[number];

/** What a rule takes: entries that meet all that is named. Nothing named is everything. */
export interface AllocationSource {
  businessUnitIds?: string[] | undefined;
  costCenterIds?: string[] | undefined;
  productIds?: string[] | undefined;
  vendorIds?: string[] | undefined;
  domains?: Domain[] | undefined;
  kinds?: EntryKind[] | undefined;
  /** Whether what earlier rules have put to these units and cost centres is taken along. */
  withAllocated?: boolean | undefined;
}

export interface AllocationTarget {
  businessUnitId: string;
  costCenterId?: string | null | undefined;
  /** `12.5` of a hundred. */
  percent?: string | undefined;
  amountMinor?: string | undefined;
}

/** From how many on a piece weighs what. */
export interface Tier {
  from: string;
  weight: string;
}

export interface AllocationDriver {
  kind: DriverKind;
  /** The name of the figures that are uploaded by month, of `usage`. */
  figure?: string | undefined;
  tiers?: Tier[] | undefined;
}

export interface AllocationDefinition {
  source: AllocationSource;
  method: Method;
  /** In the order in which ties are settled. A driver without targets divides among all units that have figures. */
  targets: AllocationTarget[];
  driver?: AllocationDriver | undefined;
}

const WHOLE = 100_000_000n;
const SCALE = new Exact(1_000_000);

/** What is wrong with a definition by itself; pointers lead into the definition. */
export function definitionProblems({ source, method, targets, driver }: AllocationDefinition): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const tell = (pointer: string, reason: string): void => void problems.push({ pointer, code: 'validation_failed', reason });
  if (method === 'direct' && targets.length !== 1) tell('/definition/targets', 'All of it goes to one target.');
  if (method !== 'driver' && targets.length === 0) tell('/definition/targets', 'Say to whom it goes.');
  if (method === 'driver' && !driver) tell('/definition/driver', 'Say what it is divided by.');
  if (driver?.kind === 'usage' && !driver.figure) tell('/definition/driver/figure', 'Say which figures it is divided by.');
  if (method === 'percent') {
    const parts = targets.map(({ percent }) => scaled(percent ?? '0'));
    if (parts.some((part) => part <= 0n)) tell('/definition/targets', 'Each target gets a percentage above zero.');
    if (parts.reduce((sum, part) => sum + part, 0n) > WHOLE)
      tell('/definition/targets', 'More than a hundred percent cannot be given.');
  }
  if (method === 'fixed' && targets.some(({ amountMinor }) => BigInt(amountMinor ?? '0') <= 0n))
    tell('/definition/targets', 'Each target gets an amount above zero.');
  if ((driver?.tiers ?? []).some(({ from, weight }) => scaled(from) < 0n || scaled(weight) < 0n))
    tell('/definition/driver/tiers', 'Tiers and weights are not below zero.');
  if (new Set(targets.map(({ businessUnitId, costCenterId }) => `${businessUnitId}/${costCenterId ?? ''}`)).size < targets.length)
    tell('/definition/targets', 'Each target is named once.');
  if (source.withAllocated && !namesSpots(source))
    tell(
      '/definition/source/withAllocated',
      'What was allocated is known by unit and cost centre alone: name these and nothing else.',
    );
  targets.forEach((target, place) => {
    if (isSource(source, spotOf(target))) tell(`/definition/targets/${place}`, 'This is where it is taken from.');
  });
  return problems;
}

/** Targets that what was taken from them earlier would come back to, so that money went in a circle. */
export function circlesOf(rules: readonly AllocationDefinition[]): Array<{ rule: number; target: number; back: number }> {
  return rules.flatMap(({ targets }, rule) =>
    targets.flatMap((target, at) =>
      rules
        .slice(0, rule)
        .flatMap(({ source }, back) =>
          source.withAllocated && isSource(source, spotOf(target)) ? [{ rule, target: at, back }] : [],
        ),
    ),
  );
}

/** Whether the source is told by units and cost centres alone, so that one can say of a spot whether it lies in it. */
function namesSpots({
  businessUnitIds = [],
  costCenterIds = [],
  productIds,
  vendorIds,
  domains,
  kinds,
}: AllocationSource): boolean {
  const others = [productIds, vendorIds, domains, kinds].some((each) => each !== undefined && each.length > 0);
  return !others && businessUnitIds.length + costCenterIds.length > 0;
}

export function isSource(source: AllocationSource, { businessUnitId, costCenterId }: Spot): boolean {
  if (!namesSpots(source)) return false;
  const { businessUnitIds = [], costCenterIds = [] } = source;
  const inUnit = businessUnitIds.length === 0 || (businessUnitId !== null && businessUnitIds.includes(businessUnitId));
  const inCenter = costCenterIds.length === 0 || (costCenterId !== null && costCenterIds.includes(costCenterId));
  return inUnit && inCenter;
}

export function spotOf({ businessUnitId, costCenterId }: AllocationTarget): Spot {
  return { businessUnitId, costCenterId: costCenterId ?? null };
}

/** @param figures of each target, in their order; asked for by drivers alone */
export function divisionOf({ method, targets, driver }: AllocationDefinition, figures: readonly string[]): Division {
  switch (method) {
    case 'direct':
      return { by: 'weights', weights: [1n] };
    case 'percent':
      return { by: 'parts', parts: targets.map(({ percent }) => scaled(percent ?? '0')), whole: WHOLE };
    case 'fixed':
      return { by: 'amounts', amounts: targets.map(({ amountMinor }) => BigInt(amountMinor ?? '0')) };
    case 'driver':
      return { by: 'weights', weights: figures.map((figure) => weightOf(figure, driver?.tiers ?? [])) };
  }
}

/** What a figure weighs: each piece of it by the tier that it lies in; one each where there are no tiers. */
export function weightOf(figure: string, tiers: readonly Tier[]): bigint {
  if (tiers.length === 0) return scaled(figure);
  const steps = [...tiers].sort((a, b) => new Exact(a.from).comparedTo(b.from));
  const weight = steps.reduce((sum, { from, weight: each }, place) => {
    const until = steps[place + 1]?.from;
    const upper = until === undefined ? new Exact(figure) : Exact.min(figure, until);
    return upper.greaterThan(from) ? sum.plus(upper.minus(from).times(each)) : sum;
  }, new Exact(0));
  return scaled(weight.toFixed());
}

function scaled(text: string): bigint {
  return BigInt(new Exact(text).times(SCALE).toFixed(0));
}
