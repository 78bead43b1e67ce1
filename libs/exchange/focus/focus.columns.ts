/** What is written is of this version: the newest that is ratified. */
export const FOCUS_VERSION = '1.4';

/** The columns of it that are written: all that it asks for, those that the ledger can tell, and own ones (`x_…`). */
export const focusColumns = [
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingAccountType',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'ContractedCost',
  'EffectiveCost',
  'HostProviderName',
  'InvoiceIssuerName',
  'ListCost',
  'PricingQuantity',
  'PricingUnit',
  'ResourceId',
  'ResourceName',
  'ResourceType',
  'ServiceCategory',
  'ServiceName',
  'ServiceProviderName',
  'ServiceSubcategory',
  'SkuId',
  'SkuMeter',
  'SkuPriceDetails',
  'SkuPriceId',
  'SubAccountId',
  'SubAccountName',
  'SubAccountType',
  'Tags',
  'x_BaseCost',
  'x_BaseCurrency',
  'x_EntryId',
  'x_Kind',
  'x_Manufacturer',
] as const;
export type FocusColumn = (typeof focusColumns)[number];

/** A row of FOCUS; what is null there is an empty cell. */
export type FocusRow = Record<FocusColumn, string | null>;

export const chargeCategories = ['Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment'] as const;
export type ChargeCategory = (typeof chargeCategories)[number];

export const chargeFrequencies = ['One-Time', 'Recurring', 'Usage-Based'] as const;
export type ChargeFrequency = (typeof chargeFrequencies)[number];
