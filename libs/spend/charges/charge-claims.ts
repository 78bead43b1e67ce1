import type { Money } from '#platform';
import type { KeptEntry } from '../ledger/ledger.reversals.js';
import type { NewEntry } from '../ledger/ledger.writer.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import type { DuePosting } from './accrual.rules.js';
import type { RecurringCharge } from './recurring-charge.entity.js';

type ClaimingCharge = Pick<RecurringCharge, 'itemId' | 'kind' | 'description' | 'vendorId' | 'contractId' | 'feePostedMinor'>;

/** What was posted for a period or for ending early. */
export interface Claimed {
  /** All entries that were ever posted for it, oldest first; those that were not taken back stand for it. */
  entryIds: readonly string[];
  /** What had been posted before entries were written down, which none of them stands for. */
  untied: Money;
}

/** What a period, or ending early, is to come to: what stands for it is taken back, and what is owed is posted anew. */
export interface Claim {
  entry: EntryInput;
  isCorrection: boolean;
  claimed: Claimed | undefined;
}

export function claimOf(
  charge: ClaimingCharge,
  { period, month, owed, bookedOn, isCorrection }: DuePosting,
  claimed?: Claimed,
): Claim {
  const description = `${charge.description}, ${period.from} to ${period.until}`;
  const entry = { ...commonOf(charge), kind: charge.kind, amount: lessUntied(owed, claimed), bookedOn, month, description };
  return { entry, isCorrection, claimed };
}

export function feeClaimOf(charge: ClaimingCharge, owed: Money, bookedOn: string, claimed: Claimed): Claim {
  const description = `${charge.description}, ended before its term`;
  return {
    entry: { ...commonOf(charge), kind: 'fee', amount: lessUntied(owed, claimed), bookedOn, description },
    isCorrection: charge.feePostedMinor !== '0' || claimed.entryIds.length > 0,
    claimed,
  };
}

/** What is posted instead of another entry is charged to whom that was charged, whoever has the item by now. */
export function insteadOf(entry: NewEntry, { vendorId, contractId }: EntryInput, earlier: KeptEntry | undefined): NewEntry {
  if (!earlier) return entry;
  const { costCenterId, businessUnitId, productId, domain, itemKind, locationId, personId, category, spendClass } = earlier;
  return {
    ...entry,
    ...{ costCenterId, businessUnitId, productId, domain, itemKind, locationId, personId, category, spendClass },
    vendorId: vendorId ?? earlier.vendorId,
    contractId: contractId ?? earlier.contractId,
  };
}

function lessUntied(owed: Money, claimed: Claimed | undefined): Money {
  return claimed ? owed.minus(claimed.untied) : owed;
}

function commonOf({ itemId, vendorId, contractId }: ClaimingCharge): Pick<EntryInput, 'itemId' | 'vendorId' | 'contractId'> {
  return { itemId, ...(vendorId ? { vendorId } : {}), ...(contractId ? { contractId } : {}) };
}
