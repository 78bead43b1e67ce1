export { ChargePeriod, ChargeSignal, RecurringCharge } from './charges/recurring-charge.entity.js';
export { Commitment, CommitmentEvent } from './commitments/commitment.entity.js';
export { LedgerEntry, LedgerPosting, LedgerReversal } from './ledger/ledger.entity.js';
export { ExchangeRate, ReferenceRate } from './rates/exchange-rate.entity.js';
export { SpendDimensionMonth, SpendDirtyKey, SpendItemMonth } from './rollup/rollup.entity.js';
export { Spend1764000600000 } from './spend.migration.js';
