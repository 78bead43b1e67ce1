import { SpendAlert, SpendAlertEvent, SpendAlertRule } from './alerts/alert.entities.js';
import { Allocation, AllocationRule, AllocationRuleVersion, DriverFigure } from './allocation/allocation.entity.js';
import { Budget, BudgetRevision } from './budgets/budget.entity.js';
import { ChargePeriod, ChargeSignal, RecurringCharge } from './charges/recurring-charge.entity.js';
import { Commitment, CommitmentEvent } from './commitments/commitment.entity.js';
import {
  DepreciationAsset,
  DepreciationBook,
  DepreciationEvent,
  DepreciationPosting,
  DepreciationRule,
  DepreciationStart,
} from './depreciation/depreciation.entities.js';
import { LedgerEntry, LedgerPosting, LedgerReversal } from './ledger/ledger.entity.js';
import { SpendOutlook, SpendOutlookCell } from './outlook/outlook.entity.js';
import { FiscalPeriod } from './periods/fiscal-period.entity.js';
import { RateCard, RateCardVersion } from './rate-cards/rate-card.entity.js';
import { ExchangeRate, ReferenceRate } from './rates/exchange-rate.entity.js';
import { SpendCubeMove, SpendCubeYear, SpendReconciliation } from './rollup/cube.entity.js';
import { SpendDimensionMonth, SpendDirtyKey, SpendItemMonth } from './rollup/rollup.entity.js';
import { StatementLine, StatementRate, StatementRemark, StatementTerms } from './statements/statement.entity.js';

const ledger = [LedgerPosting, LedgerEntry, LedgerReversal, Commitment, CommitmentEvent];
const rates = [ReferenceRate, ExchangeRate];
const charges = [RecurringCharge, ChargePeriod, ChargeSignal];
const allocations = [AllocationRule, AllocationRuleVersion, DriverFigure, Allocation];
const rollups = [SpendDirtyKey, SpendItemMonth, SpendDimensionMonth, SpendCubeYear, SpendCubeMove, SpendReconciliation];
const depreciation = [
  DepreciationBook,
  DepreciationRule,
  DepreciationAsset,
  DepreciationEvent,
  DepreciationPosting,
  DepreciationStart,
];

/** The entities of this lib, for the application's data source and the drift check. */
export const spendEntities = [
  ...ledger,
  ...rates,
  ...charges,
  ...depreciation,
  ...rollups,
  Budget,
  BudgetRevision,
  SpendOutlook,
  SpendOutlookCell,
  SpendAlertRule,
  SpendAlert,
  SpendAlertEvent,
  FiscalPeriod,
  ...allocations,
  RateCard,
  RateCardVersion,
  StatementTerms,
  StatementLine,
  StatementRate,
  StatementRemark,
];
