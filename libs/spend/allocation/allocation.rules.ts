import { largestRemainder } from '#platform';

/** Where money lies: a business unit, and the cost centre in it where one is known. */
export interface Spot {
  businessUnitId: string | null;
  costCenterId: string | null;
}

export interface Cell extends Spot {
  amount: bigint;
}

/** What is taken of a pool and how it is divided. Weights and amounts stand in the order of the targets. */
export type Division =
  | { by: 'weights'; weights: readonly bigint[] }
  /** `whole` stands for everything: parts that do not add up to it leave the rest where it lies. */
  | { by: 'parts'; parts: readonly bigint[]; whole: bigint }
  | { by: 'amounts'; amounts: readonly bigint[] };

export interface PlannedRule {
  id: string;
  targets: readonly Spot[];
  division: Division;
  /** Which of what earlier rules have put somewhere it takes along; none where nothing is said. */
  takesAllocated?: (spot: Spot) => boolean;
}

export interface Outcome {
  id: string;
  pool: bigint;
  taken: bigint;
  /** What leaves each spot; together `taken`. */
  from: Cell[];
  /** What arrives at each target, in their order; together `taken`. */
  to: Cell[];
}

/**
 * Rules one after the other: each divides the spend that it was given and, where it says so, what earlier ones have put to its
 * sources. What leaves and what arrives is the same for each rule, to the minor unit; ties go to the earlier. Pure.
 */
export function allocate(rules: readonly PlannedRule[], spend: ReadonlyMap<string, readonly Cell[]>): Outcome[] {
  const carried = new Map<string, Cell>();
  return rules.map(({ id, targets, division, takesAllocated }) => {
    const own = [...(spend.get(id) ?? [])];
    const along = takesAllocated ? [...carried.values()].filter((cell) => cell.amount !== 0n && takesAllocated(cell)) : [];
    const cells = [...own, ...along];
    const pool = sumOf(cells);
    const shares = divided(pool, division);
    const taken = shares.reduce((sum, share) => sum + share, 0n);
    const leaving =
      taken === pool ? cells : cells.map((cell, place) => ({ ...cell, amount: partsOf(taken, cells)[place] ?? 0n }));
    for (const { amount, ...spot } of leaving.slice(own.length)) add(carried, spot, -amount);
    const to = targets.map((spot, place) => ({ ...spot, amount: shares[place] ?? 0n }));
    for (const { amount, ...spot } of to) add(carried, spot, amount);
    return { id, pool, taken: shares.length === 0 ? 0n : taken, from: shares.length === 0 ? [] : together(leaving), to };
  });
}

/** The parts of a pool; empty where there is nothing to divide it by. */
function divided(pool: bigint, division: Division): bigint[] {
  switch (division.by) {
    case 'weights':
      return division.weights.every((weight) => weight === 0n) ? [] : largestRemainder(pool, division.weights);
    case 'parts': {
      const rest = division.whole - division.parts.reduce((sum, part) => sum + part, 0n);
      return largestRemainder(pool, [...division.parts, rest]).slice(0, -1);
    }
    case 'amounts': {
      const wanted = division.amounts.reduce((sum, amount) => sum + amount, 0n);
      // A pool that does not reach is divided in the proportion of the amounts; one that owes nothing gives nothing.
      if (pool <= 0n) return division.amounts.map(() => 0n);
      return wanted <= pool ? [...division.amounts] : largestRemainder(pool, division.amounts);
    }
  }
}

/** A part of a sum, as parts of its cells: each its exact share rounded down, and the rest to the largest remainders. Credits lie below zero. */
export function partsOf(taken: bigint, cells: readonly Cell[]): bigint[] {
  const pool = sumOf(cells);
  if (taken === 0n || pool === 0n) return cells.map(() => 0n);
  const shares = cells.map(({ amount }, place) => {
    const [over, under] = pool < 0n ? [-taken * amount, -pool] : [taken * amount, pool];
    const rest = ((over % under) + under) % under;
    return { place, part: (over - rest) / under, rest };
  });
  const left = Number(taken - shares.reduce((sum, { part }) => sum + part, 0n));
  const ordered = [...shares].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
  const first = new Set(ordered.slice(0, left).map(({ place }) => place));
  return shares.map(({ part, place }) => (first.has(place) ? part + 1n : part));
}

export function keyOf({ businessUnitId, costCenterId }: Spot): string {
  return `${businessUnitId ?? ''}/${costCenterId ?? ''}`;
}

function add(cells: Map<string, Cell>, spot: Spot, amount: bigint): void {
  const key = keyOf(spot);
  const { businessUnitId, costCenterId } = spot;
  cells.set(key, { businessUnitId, costCenterId, amount: (cells.get(key)?.amount ?? 0n) + amount });
}

function together(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const { amount, ...spot } of cells) add(sums, spot, amount);
  return [...sums.values()];
}

function sumOf(cells: readonly Cell[]): bigint {
  return cells.reduce((sum, { amount }) => sum + amount, 0n);
}
