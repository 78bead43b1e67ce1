import { Exact, type FieldProblem } from '#platform';
import type { Domain, ItemKind } from '../ledger/ledger-kinds.js';

export const rateMeasures = ['items', 'people', 'seats', 'usage'] as const;
/** What is counted: items in operation, people, seats of licences, or figures that are uploaded by month. */
export type RateMeasure = (typeof rateMeasures)[number];

/** A price. What it is for says which items or seats are counted, and which spend it is to bring back. */
export interface RateLine {
  name: string;
  measure: RateMeasure;
  productIds?: string[];
  categories?: string[];
  kinds?: ItemKind[];
  domains?: Domain[];
  /** The name of the uploaded figures, of `usage`. */
  figure?: string;
  /** Allocation rules whose sums it is to bring back besides. */
  ruleIds?: string[];
  /** For one unit and month, in whole minor units. */
  priceMinor: string;
}

/** How much of what a line prices a unit has. */
export interface UnitQuantity {
  businessUnitId: string;
  line: number;
  quantity: string;
}

/** What a unit bears at cost of what a line is for; of what no line is for where it is null. */
export interface UnitCost {
  businessUnitId: string;
  line: number | null;
  amount: bigint;
}

/** A line as a unit bears it. What no line is for has neither quantity nor price and is charged with nothing. */
export interface RatedLine {
  businessUnitId: string;
  line: number | null;
  quantity: string | null;
  amount: bigint;
  cost: bigint;
}

export const sources = ['productIds', 'categories', 'kinds', 'domains'] as const;

export function namesThings(line: RateLine): boolean {
  return sources.some((each) => (line[each]?.length ?? 0) > 0);
}

/** All that is wrong with the lines in themselves; none where they can be kept. */
export function lineProblems(lines: readonly RateLine[]): FieldProblem[] {
  return lines.flatMap((line, place) => {
    const tell = (field: string, reason: string): FieldProblem => ({
      pointer: `/lines/${place}/${field}`,
      code: 'validation_failed',
      reason,
    });
    const isFirst = lines.findIndex(({ name }) => name === line.name) === place;
    return [
      ...(isFirst ? [] : [tell('name', 'Another line is called that.')]),
      ...((line.measure === 'items' || line.measure === 'seats') && !namesThings(line)
        ? [tell('measure', 'Say which items are counted: products, categories, kinds or domains.')]
        : []),
      ...(line.measure === 'usage' && !line.figure ? [tell('figure', 'Say which figures are counted.')] : []),
    ];
  });
}

/**
 * What units bear by rate, with what it costs beside it: each quantity by its price, rounded once to the minor unit (half to even). The
 * costs of a unit over its lines, with what no line is for, are what it bears at cost, to the minor unit. Pure.
 */
export function rated(
  prices: readonly string[],
  quantities: readonly UnitQuantity[],
  costs: readonly UnitCost[],
): Map<string, RatedLine[]> {
  const units = new Map<string, RatedLine[]>();
  const linesOf = (businessUnitId: string): RatedLine[] => {
    const known = units.get(businessUnitId);
    if (known) return known;
    const lines: RatedLine[] = [
      ...prices.map((_, line) => ({ businessUnitId, line, quantity: '0', amount: 0n, cost: 0n })),
      { businessUnitId, line: null, quantity: null, amount: 0n, cost: 0n },
    ];
    units.set(businessUnitId, lines);
    return lines;
  };
  for (const { businessUnitId, line, quantity } of quantities) {
    const row = linesOf(businessUnitId)[line];
    if (!row) throw new RangeError(`There is no line ${line} in the card.`);
    row.quantity = quantity;
    row.amount = priced(quantity, prices[line] ?? '0');
  }
  for (const { businessUnitId, line, amount } of costs) {
    const row = linesOf(businessUnitId)[line ?? prices.length];
    if (!row) throw new RangeError(`There is no line ${line} in the card.`);
    row.cost += amount;
  }
  return units;
}

function priced(quantity: string, priceMinor: string): bigint {
  return BigInt(new Exact(quantity).times(priceMinor).toDecimalPlaces(0, Exact.ROUND_HALF_EVEN).toFixed(0));
}

/** What is brought in less what it costs: above zero where more is. */
export function recoveryOf(lines: ReadonlyArray<Pick<RatedLine, 'amount' | 'cost'>>): {
  amount: bigint;
  cost: bigint;
  recovery: bigint;
} {
  const amount = lines.reduce((sum, line) => sum + line.amount, 0n);
  const cost = lines.reduce((sum, line) => sum + line.cost, 0n);
  return { amount, cost, recovery: amount - cost };
}
