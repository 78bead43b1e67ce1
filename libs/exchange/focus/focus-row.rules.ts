import { Money } from '#platform';
import type { EntryKind } from '#spend';
import type { ChargeCategory, ChargeFrequency, FocusRow } from './focus.columns.js';

/** An entry of the ledger with the names that FOCUS wants told. */
export interface FocusEntry {
  id: string;
  kind: EntryKind;
  amountMinor: string;
  currency: string;
  baseAmountMinor: string;
  baseCurrency: string;
  /** First days of the month that the entry counts in and of the next one. */
  month: string;
  monthAfter: string;
  bookedOn: string;
  dayAfter: string;
  description: string;
  /** Takes back what counted in an earlier month. */
  corrects: boolean;
  organizationId: string;
  organizationName: string;
  vendorName: string | null;
  manufacturer: string | null;
  productId: string | null;
  productName: string | null;
  category: string | null;
  domain: string | null;
  itemId: string | null;
  itemTag: string | null;
  itemKind: string | null;
  costCenterId: string | null;
  costCenterName: string | null;
  businessUnitName: string | null;
}

/** What each kind is in the words of FOCUS. The kinds of the books are no charges: nobody bills them. */
const CHARGES: Record<Exclude<EntryKind, 'depreciation' | 'disposal_result'>, [ChargeCategory, ChargeFrequency]> = {
  purchase: ['Purchase', 'One-Time'],
  recurring: ['Purchase', 'Recurring'],
  usage: ['Usage', 'Usage-Based'],
  repair: ['Purchase', 'One-Time'],
  tax: ['Tax', 'One-Time'],
  fee: ['Purchase', 'One-Time'],
  credit: ['Credit', 'One-Time'],
  disposal_proceeds: ['Credit', 'One-Time'],
  adjustment: ['Adjustment', 'One-Time'],
};
type ChargeKind = keyof typeof CHARGES;

const isCharge = (kind: EntryKind): kind is ChargeKind => kind in CHARGES;

/** The kinds that are written as charges. */
export const chargeKinds = Object.keys(CHARGES) as ChargeKind[];

/** @throws Error for an entry of the books, which is no charge */
export function focusRow(entry: FocusEntry): FocusRow {
  if (!isCharge(entry.kind)) throw new Error(`An entry of the kind ${entry.kind} is no charge.`);
  const [category, frequency] = CHARGES[entry.kind];
  const cost = Money.of(BigInt(entry.amountMinor), entry.currency).toDecimal();
  const provider = told(entry.vendorName) ?? entry.organizationName;
  const service = serviceCategory(entry);
  // Only usage and purchases must have a quantity; what takes one back has none, as there is no telling how much of it.
  const counted = !entry.corrects && (category === 'Usage' || category === 'Purchase');
  // What has a quantity is a quantity of something: of what was bought or used, and for what.
  const sku = counted ? [entry.kind, entry.productId].filter((part) => part !== null).join(':') : null;
  return {
    BilledCost: cost,
    BillingAccountId: entry.organizationId,
    BillingAccountName: entry.organizationName,
    BillingAccountType: 'Organization',
    BillingCurrency: entry.currency,
    BillingPeriodEnd: midnight(entry.monthAfter),
    BillingPeriodStart: midnight(entry.month),
    ChargeCategory: category,
    ChargeClass: entry.corrects ? 'Correction' : null,
    ChargeDescription: told(entry.description),
    ChargeFrequency: frequency,
    ChargePeriodEnd: midnight(entry.dayAfter),
    ChargePeriodStart: midnight(entry.bookedOn),
    ContractedCost: cost,
    EffectiveCost: cost,
    // Nobody tells on whose machines a service runs; then it is who provides it.
    HostProviderName: provider,
    InvoiceIssuerName: provider,
    ListCost: cost,
    PricingQuantity: counted ? (entry.amountMinor.startsWith('-') ? '-1' : '1') : null,
    PricingUnit: counted ? 'Units' : null,
    ResourceId: entry.itemId,
    ResourceName: entry.itemTag,
    ResourceType: entry.itemId && entry.itemKind,
    ServiceCategory: service,
    ServiceName: told(entry.productName) ?? told(entry.category) ?? entry.kind,
    ServiceProviderName: provider,
    ServiceSubcategory: `Other (${service})`,
    SkuId: sku,
    SkuMeter: sku && entry.kind,
    SkuPriceDetails: null,
    SkuPriceId: sku,
    SubAccountId: entry.costCenterId,
    SubAccountName: entry.costCenterName,
    SubAccountType: entry.costCenterId && 'Cost center',
    Tags: tags(entry),
    x_BaseCost: Money.of(BigInt(entry.baseAmountMinor), entry.baseCurrency).toDecimal(),
    x_BaseCurrency: entry.baseCurrency,
    x_EntryId: entry.id,
    x_Kind: entry.kind,
    x_Manufacturer: told(entry.manufacturer),
  };
}

/** FOCUS has categories for the cloud; the ones that fit hardware and lines are few. */
function serviceCategory({ domain, itemKind }: FocusEntry): 'Business Applications' | 'Networking' | 'Other' {
  if (itemKind === 'license') return 'Business Applications';
  return domain === 'telecom' && itemKind === 'service' ? 'Networking' : 'Other';
}

function tags({ businessUnitName, domain }: FocusEntry): string {
  const all = { business_unit: businessUnitName, domain };
  return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
}

const midnight = (date: string): string => `${date}T00:00:00Z`;

const told = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text);
