import { Module, type OnModuleInit } from '@nestjs/common';
import { AutomationRegistry, LifecycleModule, TimelineSources } from '#lifecycle';
import { AlertFindings } from './alerts/alert-findings.queries.js';
import { AlertNotices } from './alerts/alert-notices.js';
import { AlertSettingsList } from './alerts/alert-settings.service.js';
import { AlertWatch } from './alerts/alert-watch.service.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AlertsQueries } from './alerts/alerts.queries.js';
import { Alerts } from './alerts/alerts.service.js';
import { BudgetFindings } from './alerts/budget-findings.queries.js';
import { MinimumFindings } from './alerts/minimum-findings.queries.js';
import { AllocationChecks } from './allocation/allocation.checks.js';
import { AllocationController } from './allocation/allocation.controller.js';
import { AllocationQueries } from './allocation/allocation.queries.js';
import { AllocationRules } from './allocation/allocation-rules.service.js';
import { AllocationRuns } from './allocation/allocation-runs.service.js';
import { DriverFigures } from './allocation/driver-figures.service.js';
import { AllocationSources } from './allocation/sources.queries.js';
import { BudgetFiguresQueries } from './budgets/budget-figures.queries.js';
import { BudgetRevisions } from './budgets/budget-revisions.js';
import { BudgetStates } from './budgets/budget-states.queries.js';
import { BudgetsController } from './budgets/budgets.controller.js';
import { BudgetsQueries } from './budgets/budgets.queries.js';
import { Budgets } from './budgets/budgets.service.js';
import { CarryOvers } from './budgets/carry-over.service.js';
import { Accruals } from './charges/accruals.service.js';
import { ChargeForecast } from './charges/charge-forecast.queries.js';
import { ChargesController } from './charges/charges.controller.js';
import { SpendHandlers } from './charges/charges.handlers.js';
import { ChargeList } from './charges/charges.queries.js';
import { Charges } from './charges/charges.service.js';
import { ClaimPostings } from './charges/claim-postings.service.js';
import { DueCharges } from './charges/due-charges.queries.js';
import { ItemLife } from './charges/item-life.service.js';
import { CubeCopies } from './columns/cube-copies.service.js';
import { Commitments } from './commitments/commitments.service.js';
import { AssetFactsQueries } from './depreciation/asset-facts.queries.js';
import { DepreciationAssets } from './depreciation/assets.service.js';
import { BookValues } from './depreciation/book-values.queries.js';
import { DepreciationBooksQueries } from './depreciation/books.queries.js';
import { DepreciationBooks } from './depreciation/books.service.js';
import { DepreciationChecks } from './depreciation/depreciation.checks.js';
import { DepreciationController } from './depreciation/depreciation.controller.js';
import { DepreciationHandlers } from './depreciation/depreciation.handlers.js';
import { DepreciationJobs } from './depreciation/depreciation.jobs.js';
import { DepreciationBooksController } from './depreciation/depreciation-books.controller.js';
import { DepreciationRuns } from './depreciation/depreciation-runs.service.js';
import { DepreciationTurns } from './depreciation/depreciation-turns.js';
import { Enrolment } from './depreciation/enrolment.service.js';
import { DepreciationForesight } from './depreciation/foresight.queries.js';
import { ItemDepreciation } from './depreciation/item-depreciation.queries.js';
import { ExplorerController } from './explorer/explorer.controller.js';
import { Explorer } from './explorer/explorer.queries.js';
import { LifeCosts } from './explorer/life.queries.js';
import { CostsSource } from './ledger/costs.source.js';
import { EntryResolver } from './ledger/entry-resolver.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { LedgerEntries } from './ledger/ledger.queries.js';
import { LedgerReversals } from './ledger/ledger.reversals.js';
import { Ledger } from './ledger/ledger.service.js';
import { LedgerWriter } from './ledger/ledger.writer.js';
import { LedgerDocuments } from './ledger/ledger-documents.js';
import { LedgerReferences } from './ledger/references.queries.js';
import { OrganizationCalendar } from './organization-calendar.js';
import { ForesightController } from './outlook/foresight.controller.js';
import { Foresight } from './outlook/foresight.queries.js';
import { Outlook } from './outlook/outlook.service.js';
import { LedgerChecks } from './periods/ledger.checks.js';
import { PeriodChecks } from './periods/period-checks.js';
import { PeriodClose } from './periods/period-close.service.js';
import { PeriodsController } from './periods/periods.controller.js';
import { Periods } from './periods/periods.queries.js';
import { RateCardsController } from './rate-cards/rate-cards.controller.js';
import { RateCardQueries } from './rate-cards/rate-cards.queries.js';
import { RateCards } from './rate-cards/rate-cards.service.js';
import { Ratings } from './rate-cards/ratings.queries.js';
import { Conversions } from './rates/conversions.queries.js';
import { ExchangeRates } from './rates/exchange-rates.service.js';
import { RateBook } from './rates/rate-book.service.js';
import { RateFeed } from './rates/rate-feed.service.js';
import { RatesController } from './rates/rates.controller.js';
import { RateList } from './rates/rates.queries.js';
import { Rollups } from './rollup/rollups.service.js';
import { SpendController } from './rollup/spend.controller.js';
import { Spend } from './rollup/spend.queries.js';
import { SpendAutomations } from './spend.automations.js';
import { SpendFigures } from './spend.figures.js';
import { SpendSchedules } from './spend.schedules.js';
import { StatementChecks } from './statements/statement.checks.js';
import { StatementFreezing } from './statements/statement-freezing.service.js';
import { StatementLines } from './statements/statement-lines.queries.js';
import { StatementRates } from './statements/statement-rates.queries.js';
import { StatementRemarks } from './statements/statement-remarks.service.js';
import { StatementTermsBook } from './statements/statement-terms.service.js';
import { StatementsController } from './statements/statements.controller.js';
import { Statements } from './statements/statements.queries.js';

const ledger = [
  Ledger,
  LedgerEntries,
  LedgerDocuments,
  LedgerWriter,
  LedgerReversals,
  EntryResolver,
  LedgerReferences,
  OrganizationCalendar,
  Commitments,
];
const rates = [ExchangeRates, RateBook, RateFeed, RateList, Conversions];
const charges = [Charges, ChargeList, ChargeForecast, DueCharges, ClaimPostings, Accruals, ItemLife];
const rollup = [Rollups, CubeCopies, Spend, Explorer, LifeCosts];
const budgets = [Budgets, BudgetStates, BudgetFiguresQueries, BudgetRevisions, CarryOvers, Outlook, Foresight];
const alerts = [AlertFindings, BudgetFindings, MinimumFindings, AlertNotices, AlertSettingsList, AlertWatch, Alerts];
const periods = [PeriodChecks, PeriodClose, Periods];
const allocation = [AllocationSources, AllocationRules, AllocationRuns, DriverFigures];
const rateCards = [RateCards, RateCardQueries, Ratings];
const statements = [Statements, StatementLines, StatementRates, StatementRemarks, StatementTermsBook, StatementFreezing];
const depreciation = [
  DepreciationBooks,
  DepreciationAssets,
  Enrolment,
  AssetFactsQueries,
  DepreciationRuns,
  DepreciationTurns,
  DepreciationForesight,
  ItemDepreciation,
  BookValues,
];
const services = [
  ...ledger,
  ...rates,
  ...charges,
  ...rollup,
  ...budgets,
  ...alerts,
  ...periods,
  ...allocation,
  ...rateCards,
  ...statements,
  ...depreciation,
];

/** Where every cent went. Needs the modules of platform, messaging and organization, which are global. */
@Module({
  imports: [LifecycleModule],
  providers: [
    ...services,
    SpendHandlers,
    DepreciationHandlers,
    DepreciationJobs,
    SpendSchedules,
    SpendFigures,
    SpendAutomations,
    CostsSource,
    LedgerChecks,
    AllocationChecks,
    DepreciationChecks,
    StatementChecks,
  ],
  exports: [...services, SpendFigures],
})
export class SpendModule implements OnModuleInit {
  constructor(
    private readonly timeline: TimelineSources,
    private readonly costs: CostsSource,
    private readonly automations: AutomationRegistry,
    private readonly spendAutomations: SpendAutomations,
    private readonly checks: PeriodChecks,
    private readonly ledgerChecks: LedgerChecks,
    private readonly allocationChecks: AllocationChecks,
    private readonly depreciationChecks: DepreciationChecks,
    private readonly statementChecks: StatementChecks,
    private readonly closing: PeriodClose,
    private readonly freezing: StatementFreezing,
  ) {}

  onModuleInit(): void {
    this.timeline.register(this.costs);
    this.automations.register(...this.spendAutomations.all);
    this.checks.register(
      ...this.ledgerChecks.all,
      ...this.allocationChecks.all,
      ...this.depreciationChecks.all,
      ...this.statementChecks.all,
    );
    this.closing.register(this.freezing);
  }
}

/** The routes, for the API alone. */
@Module({
  imports: [SpendModule],
  controllers: [
    LedgerController,
    SpendController,
    ExplorerController,
    ForesightController,
    ChargesController,
    RatesController,
    BudgetsController,
    AlertsController,
    PeriodsController,
    AllocationController,
    DepreciationBooksController,
    DepreciationController,
    StatementsController,
    RateCardsController,
  ],
  providers: [BudgetsQueries, AlertsQueries, AllocationQueries, DepreciationBooksQueries],
})
export class SpendHttpModule {}
