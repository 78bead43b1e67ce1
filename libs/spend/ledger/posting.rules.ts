import { createHash } from 'node:crypto';
import type { FieldProblem, Money } from '#platform';
import { isCalendarDate } from '#platform';
import { daysAfter, monthOf } from '../days.js';
import type { Domain, EntryKind } from './ledger-kinds.js';

/** One amount to post. What is left out is taken from the item: whom it is charged to, its vendor, product and domain. */
export interface EntryInput {
  kind: EntryKind;
  amount: Money;
  /** The day whose exchange rate the amount takes. */
  bookedOn: string;
  /** Any date of the month that the entry counts in; that of `bookedOn` where nothing is said. */
  month?: string | undefined;
  itemId?: string | undefined;
  costCenterId?: string | undefined;
  businessUnitId?: string | undefined;
  vendorId?: string | undefined;
  contractId?: string | undefined;
  productId?: string | undefined;
  domain?: Domain | undefined;
  description?: string | undefined;
}

const EARLIEST = '1990-01-01';
const DAYS_AHEAD = 366;

/** What is wrong with entries that a person or another system posts; pointers lead into `{ entries: […] }`. */
export function entryProblems(entries: readonly EntryInput[], today: string): FieldProblem[] {
  return entries.flatMap((entry, place) => {
    const at = (field: string, reason: string): FieldProblem => ({
      pointer: `/entries/${place}/${field}`,
      code: 'validation_failed',
      reason,
    });
    const problems: FieldProblem[] = [];
    const sign = signProblem(entry);
    if (sign) problems.push(at('amount/amountMinor', sign));
    if (!isBookable(entry.bookedOn, today)) problems.push(at('bookedOn', `An entry is booked from 1990 to a year ahead.`));
    if (entry.month !== undefined && !isBookable(entry.month, today))
      problems.push(at('month', 'An entry counts in a month from 1990 to a year ahead.'));
    return problems;
  });
}

/** Spend is positive; only what comes back to us is negative. To take an amount back, reverse its entry. */
function signProblem({ kind, amount }: EntryInput): string | undefined {
  if (amount.isZero) return 'An entry needs an amount other than zero.';
  // What was depreciated too far comes back by itself, and a disposal may bring a gain.
  if (kind === 'adjustment' || kind === 'depreciation' || kind === 'disposal_result') return undefined;
  const comesBack = kind === 'credit' || kind === 'disposal_proceeds';
  if (comesBack && !amount.isNegative) return `A ${kind.replace('_', ' ')} is money that comes back: its amount is negative.`;
  if (!comesBack && amount.isNegative) return `The amount of a ${kind} cannot be negative; reverse the entry or post a credit.`;
  return undefined;
}

/** Whether the ledger takes an entry of this day. */
export function isBookable(date: string, today: string): boolean {
  return isCalendarDate(date) && date >= EARLIEST && date <= daysAfter(today, DAYS_AHEAD);
}

/** The month that an entry counts in, as its first day. */
export function countingMonth({ month, bookedOn }: Pick<EntryInput, 'month' | 'bookedOn'>): string {
  return monthOf(month ?? bookedOn);
}

/** SHA-256 of an input, whatever the order of its fields, so that a key used again is told from a repetition. */
export function inputHash(input: unknown): string {
  return createHash('sha256').update(canonical(input)).digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const plain: object = 'toJSON' in value && typeof value.toJSON === 'function' ? (value.toJSON() as object) : value;
  const fields = Object.entries(plain)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
