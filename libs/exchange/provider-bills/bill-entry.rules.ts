import { Money } from '#platform';
import { type EntryInput, type EntryKind, monthsAfter } from '#spend';

/** A sum of charges that go to the same item, cost centre and month. */
export interface BilledSum {
  month: string;
  category: string;
  recurring: boolean;
  service: string;
  itemId: string | null;
  costCenterId: string | null;
  vendorId: string | null;
  /** Whole minor units. */
  minor: string;
}

/** What the ledger calls a category of FOCUS; money that comes back is a credit there, and a tax or a credit with the other sign an adjustment. */
export function kindOf(category: string, recurring: boolean, minor: bigint): EntryKind {
  if (category === 'Adjustment') return 'adjustment';
  if (category === 'Credit') return minor < 0n ? 'credit' : 'adjustment';
  if (minor < 0n) return category === 'Tax' ? 'adjustment' : 'credit';
  if (category === 'Tax') return 'tax';
  if (category === 'Usage') return 'usage';
  return recurring ? 'recurring' : 'purchase';
}

/** What is posted of a bill; sums of nothing are left out. Each takes the rate of the last day of its month, or of today. */
export function entriesOf(
  sums: readonly BilledSum[],
  { provider, currency }: { provider: string; currency: string },
  today: string,
): EntryInput[] {
  return sums
    .filter(({ minor }) => minor !== '0')
    .map(({ month, category, recurring, service, itemId, costCenterId, vendorId, minor }) => {
      const last = lastDayOf(month);
      return {
        kind: kindOf(category, recurring, BigInt(minor)),
        amount: Money.of(BigInt(minor), currency),
        bookedOn: last < today ? last : today,
        month,
        itemId: itemId ?? undefined,
        costCenterId: costCenterId ?? undefined,
        vendorId: vendorId ?? undefined,
        description: `${provider}: ${service}`.slice(0, 500),
      };
    });
}

function lastDayOf(month: string): string {
  return new Date(Date.parse(monthsAfter(month, 1)) - 86_400_000).toISOString().slice(0, 10);
}
