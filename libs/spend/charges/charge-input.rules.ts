import type { Facts } from '#organization';
import { type MoneyJson, Refusal } from '#platform';
import { earlierOf } from '../days.js';
import type { Billed } from './accrual.rules.js';
import type { ChargeKind } from './charge-kinds.js';
import type { Cadence, Span } from './charge-period.rules.js';
import type { RecurringCharge } from './recurring-charge.entity.js';

/** What may be agreed on besides the price, and corrected later. */
interface ChargeAgreements {
  freeMonths?: number;
  freeSpans?: Span[];
  minimumMonths?: number | null;
  feeMinor?: string | null;
  feePercent?: string | null;
  indexPercent?: string | null;
  indexOn?: string | null;
  indexMonths?: number | null;
  ratedByContract?: boolean;
}

export interface ChargeTermsInput extends ChargeAgreements {
  kind?: ChargeKind | undefined;
  description: string;
  amountMinor: string;
  currency: string;
  cadence?: Cadence | undefined;
  every?: number | undefined;
  billed?: Billed | undefined;
  cycleDay?: number | undefined;
  prorated?: boolean | undefined;
  /** Runs while the item is in use, unless said otherwise. */
  followsItem?: boolean | undefined;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  vendorId?: string | null | undefined;
  contractId?: string | null | undefined;
  perSeat?: boolean | undefined;
  leastSeats?: number | undefined;
}

/** What can be changed later. What was posted otherwise is taken back and posted anew. */
export interface ChargeChanges extends ChargeAgreements {
  description?: string;
  amount?: MoneyJson;
  /** The first day of the new amount; where nothing is said, that of the first period that has not been posted. */
  amountFrom?: string | undefined;
  endsOn?: string | null;
  vendorId?: string | null;
  contractId?: string | null;
}

export interface LockedCharge
  extends Pick<RecurringCharge, 'itemId' | 'description' | 'currency' | 'accrueFrom' | 'endsOn' | 'prices' | 'amountMinor'> {
  /** The first day of the first period that has been posted. */
  postedFrom: string | null;
  /** The day after the last period that has been posted. */
  postedUntil: string | null;
}

/** What is kept of new terms. Its own start is `startsOn`, or the day that it is added. */
export function factsOf(terms: ChargeTermsInput, today: string): Omit<Facts<RecurringCharge>, 'itemId' | 'accrueFrom'> {
  return {
    kind: terms.kind ?? 'recurring',
    description: terms.description,
    amountMinor: terms.amountMinor,
    currency: terms.currency,
    cadence: terms.cadence ?? 'month',
    every: terms.every ?? 1,
    billed: terms.billed ?? 'advance',
    cycleDay: terms.cycleDay ?? 1,
    anchorOn: terms.startsOn ?? today,
    prorated: terms.prorated ?? true,
    followsItem: terms.followsItem ?? true,
    startsOn: terms.startsOn ?? null,
    endsOn: terms.endsOn ?? null,
    vendorId: terms.vendorId ?? null,
    contractId: terms.contractId ?? null,
    blockedBy: null,
    prices: [],
    freeMonths: terms.freeMonths ?? 0,
    freeSpans: terms.freeSpans ?? [],
    minimumMonths: terms.minimumMonths ?? null,
    feeMinor: terms.feeMinor ?? null,
    feePercent: terms.feePercent ?? null,
    feePostedMinor: '0',
    feeUntiedMinor: '0',
    feeEntryIds: [],
    indexPercent: terms.indexPercent ?? null,
    indexOn: terms.indexOn ?? null,
    indexMonths: terms.indexMonths ?? null,
    perSeat: terms.perSeat ?? false,
    leastSeats: terms.leastSeats ?? 0,
    ratedByContract: terms.ratedByContract ?? false,
  };
}

/** A new price from a day on, or from the beginning; prices that were set for later days stay. */
export function repriced(
  { prices, amountMinor }: Pick<RecurringCharge, 'prices' | 'amountMinor'>,
  price: string,
  from: string | null,
): Pick<RecurringCharge, 'prices' | 'amountMinor'> & { from: string | null } {
  const known = prices.length > 0 ? prices : [{ from: null, amountMinor }];
  const next = [...known.filter((step) => step.from !== from), { from, amountMinor: price }].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
  return { prices: next.length > 1 ? next : [], amountMinor: next.at(-1)?.amountMinor ?? price, from };
}

/** What a charge is once it is changed, and the first day whose periods are looked at again for it. */
export function amended<Charge extends LockedCharge>(
  before: Charge,
  { amount, amountFrom, ...changes }: ChargeChanges,
): { charge: Charge; priced: Partial<Pick<RecurringCharge, 'prices' | 'amountMinor'>>; look: { accrueFrom?: string } } {
  const { from = null, ...priced } = amount
    ? repriced(before, sameCurrency(before, amount), amountFrom ?? before.postedUntil)
    : {};
  const look = lookAgain(before, changes, from);
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { charge: { ...before, ...said, ...priced, ...look }, priced, look };
}

/** @throws Refusal `validation_failed` */
function sameCurrency({ currency }: Pick<RecurringCharge, 'currency'>, amount: MoneyJson): string {
  if (amount.currency === currency) return amount.amountMinor;
  throw new Refusal('validation_failed', `The charge is in ${currency}; end it and add another in ${amount.currency}.`, {
    pointer: '/amount/currency',
  });
}

const AGREEMENTS = [
  'freeMonths',
  'freeSpans',
  'indexPercent',
  'indexOn',
  'indexMonths',
  'minimumMonths',
  'feeMinor',
  'feePercent',
  'ratedByContract',
  'contractId',
] as const;

/** What is changed lets the periods be reckoned again: from the earlier of two ends, from the day of a price, or all of them. */
export function lookAgain(before: LockedCharge, changes: ChargeChanges, pricedFrom: string | null): { accrueFrom?: string } {
  const days: Array<string | null> = [pricedFrom];
  if (changes.endsOn !== undefined && changes.endsOn !== before.endsOn) days.push(before.endsOn, changes.endsOn);
  if (AGREEMENTS.some((name) => changes[name] !== undefined)) days.push(before.postedFrom);
  const told = days.flatMap((day) => day ?? []);
  return told.length === 0 ? {} : { accrueFrom: [...told, ...(before.accrueFrom ? [before.accrueFrom] : [])].reduce(earlierOf) };
}
