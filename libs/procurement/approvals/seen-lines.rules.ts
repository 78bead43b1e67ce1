/** A line as those who are asked see it: what it is and for whom, and its prices, apart from each other. */
export interface SeenLine {
  facts: object;
  unitPriceMinor: string;
  recurringMinor: string;
}

/** Whether the lines are those that were approved, at prices that are lower, the same, or dearer by no more than so many percent. */
export function stillHolds(approved: readonly SeenLine[], now: readonly SeenLine[], percent: number): boolean {
  if (approved.length !== now.length || now.length === 0) return false;
  const [was, is] = [inOrder(approved), inOrder(now)];
  const within = (before: bigint, after: bigint): boolean => after <= before + (before * BigInt(percent)) / 100n;
  return is.every((line, at) => {
    const before = was[at];
    return (
      before !== undefined &&
      before.facts === line.facts &&
      within(before.unit, line.unit) &&
      within(before.recurring, line.recurring)
    );
  });
}

interface Comparable {
  facts: string;
  unit: bigint;
  recurring: bigint;
}

function inOrder(lines: readonly SeenLine[]): Comparable[] {
  return lines
    .map(({ facts, unitPriceMinor, recurringMinor }) => ({
      facts: JSON.stringify(facts),
      unit: BigInt(unitPriceMinor),
      recurring: BigInt(recurringMinor),
    }))
    .sort(
      (one, other) =>
        (one.facts < other.facts ? -1 : one.facts > other.facts ? 1 : 0) ||
        Number(one.unit - other.unit) ||
        Number(one.recurring - other.recurring),
    );
}
