export { AlertWatch } from './alerts/alert-watch.service.js';
export { Allocation, AllocationRule, AllocationRuleVersion, DriverFigure } from './allocation/allocation.entity.js';
export { AllocationRules } from './allocation/allocation-rules.service.js';
export { AllocationRuns } from './allocation/allocation-runs.service.js';
export { Budget } from './budgets/budget.entity.js';
export { type BudgetState, BudgetStates, type FiscalDay } from './budgets/budget-states.queries.js';
export { Budgets, type NewBudget } from './budgets/budgets.service.js';
export { Accruals } from './charges/accruals.service.js';
export { ChargeDto } from './charges/charge.dto.js';
export type { ChargeChanges, ChargeTermsInput } from './charges/charge-input.rules.js';
export type { ChargeKind } from './charges/charge-kinds.js';
export type { Cadence } from './charges/charge-period.rules.js';
export { Charges } from './charges/charges.service.js';
export { ItemLife } from './charges/item-life.service.js';
export { ChargePeriod, ChargeSignal, RecurringCharge } from './charges/recurring-charge.entity.js';
export { CubeCopies } from './columns/cube-copies.service.js';
export { Commitment, CommitmentEvent, type CommitmentState } from './commitments/commitment.entity.js';
export {
  type CommitmentInput,
  type CommitmentPosting,
  Commitments,
  type CommitmentView,
} from './commitments/commitments.service.js';
export { monthsAfter } from './days.js';
export { DepreciationAssets } from './depreciation/assets.service.js';
export { BookValues } from './depreciation/book-values.queries.js';
export { DepreciationBooks, type NewBook } from './depreciation/books.service.js';
export {
  DepreciationAsset,
  DepreciationBook,
  DepreciationEvent,
  DepreciationPosting,
  DepreciationRule,
} from './depreciation/depreciation.entities.js';
export { DepreciationRuns } from './depreciation/depreciation-runs.service.js';
export { Enrolment } from './depreciation/enrolment.service.js';
export { type ExploredDto, type ExploredValueDto, ExploreQuery } from './explorer/explorer.dto.js';
export { Explorer } from './explorer/explorer.queries.js';
export { LedgerEntryDto } from './ledger/ledger.dto.js';
export { LedgerEntry, LedgerPosting, LedgerReversal } from './ledger/ledger.entity.js';
export { LedgerEntries } from './ledger/ledger.queries.js';
export { Ledger, type PostingInput } from './ledger/ledger.service.js';
export type { Posting } from './ledger/ledger.writer.js';
export { type DocumentSource, LedgerDocuments } from './ledger/ledger-documents.js';
export { type EntryKind, entryKinds } from './ledger/ledger-kinds.js';
export type { EntryInput } from './ledger/posting.rules.js';
export { MoneyDto } from './money.dto.js';
export { OrganizationCalendar } from './organization-calendar.js';
export { Outlook } from './outlook/outlook.service.js';
export { FiscalPeriod } from './periods/fiscal-period.entity.js';
export { type CheckName, type PeriodCheck, PeriodChecks } from './periods/period-checks.js';
export { type ClosingWork, PeriodClose } from './periods/period-close.service.js';
export { Periods } from './periods/periods.queries.js';
export { RateCards } from './rate-cards/rate-cards.service.js';
export type { RateLine } from './rate-cards/rate-line.rules.js';
export { type DailyRate, parseRates } from './rates/ecb-rates.rules.js';
export { ExchangeRate, ReferenceRate } from './rates/exchange-rate.entity.js';
export { ExchangeRates } from './rates/exchange-rates.service.js';
export { RateBook } from './rates/rate-book.service.js';
export { RateFeed } from './rates/rate-feed.service.js';
export { SpendDimensionMonth, SpendDirtyKey, SpendItemMonth } from './rollup/rollup.entity.js';
export { type Difference, type RollUpResult, Rollups } from './rollup/rollups.service.js';
export { Spend } from './rollup/spend.queries.js';
export { SpendAgreed1764105850000 } from './spend.agreed.migration.js';
export { SpendAlertLives1764105810000 } from './spend.alert-lives.migration.js';
export { SpendAlerts1764105610000 } from './spend.alerts.migration.js';
export { SpendAllocations1764104910000 } from './spend.allocations.migration.js';
export { SpendAmendments1764104220000 } from './spend.amendments.migration.js';
export { SpendBudgets1764103900000 } from './spend.budgets.migration.js';
export { SpendClaims1764105730000 } from './spend.claims.migration.js';
export { SpendCubes1764104960000 } from './spend.cubes.migration.js';
export { SpendDepreciation1764104800000 } from './spend.depreciation.migration.js';
export { SpendDrilling1764104970000 } from './spend.drilling.migration.js';
export { spendEntities } from './spend.entities.js';
export { SpendFigures } from './spend.figures.js';
export { SpendItemBudgets1764105840000 } from './spend.item-budgets.migration.js';
export { Spend1764000600000 } from './spend.migration.js';
export { SpendHttpModule, SpendModule } from './spend.module.js';
export { SpendMoves1764105600000 } from './spend.moves.migration.js';
export { SpendPeriods1764104900000 } from './spend.periods.migration.js';
export { SpendPlanning1764105750000 } from './spend.planning.migration.js';
export { SpendRateCards1764105700000 } from './spend.rate-cards.migration.js';
export { SpendRestored1764104020000 } from './spend.restored.migration.js';
export { SpendRoom1764101400000 } from './spend.room.migration.js';
export { SpendStarts1764105770000 } from './spend.starts.migration.js';
export { SpendStatements1764104920000 } from './spend.statements.migration.js';
export { SpendTerms1764104850000 } from './spend.terms.migration.js';
export { StatementTermsBook } from './statements/statement-terms.service.js';
