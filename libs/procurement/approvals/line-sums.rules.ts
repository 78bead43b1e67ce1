import type { Decimal } from 'decimal.js';
import type { Domain } from '#catalog';
import { convert, Money, Refusal } from '#platform';
import type { RuleScope } from '../policies/policy-book.rules.js';
import type { SeenLine } from './seen-lines.rules.js';

/** What approvals need to know of a line. */
export interface PlannedLine {
  domain: Domain;
  category: string;
  quantity: number;
  currency: string;
  unitPriceMinor: string;
  /** A month, for each. */
  recurringMinor: string;
  termMonths: number | null;
  costCenterId: string;
  /** As the people see it who are asked about it. */
  seen: SeenLine;
}

/** All that a line will cost: what is paid once, and what is paid every month over the whole term. */
export function costOf({ quantity, currency, unitPriceMinor, recurringMinor, termMonths }: PlannedLine): Money {
  const each = BigInt(unitPriceMinor) + BigInt(recurringMinor) * BigInt(termMonths ?? 0);
  return Money.of(each * BigInt(quantity), currency);
}

/** What lines cost together, by currency. */
export function sumsOf(lines: readonly PlannedLine[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const line of lines) {
    const cost = costOf(line);
    sums.set(line.currency, sums.get(line.currency)?.plus(cost) ?? cost);
  }
  return sums;
}

/** What the currencies of a request are worth in that of the organisation, on the day on which it is sent. */
export interface Exchange {
  base: string;
  day: string;
  /** Units of the base currency for one of each; absent where no rate is known. */
  rates: ReadonlyMap<string, Decimal>;
}

/** A sum over currencies, with the rates that it was made with. */
export interface ConvertedSum {
  amountMinor: string;
  currency: string;
  day: string;
  rates: Array<{ currency: string; rate: string }>;
}

/** Each currency is summed up first and rounded once. @throws Refusal `exchange_rate_missing` */
export function convertedSum(lines: readonly PlannedLine[], { base, day, rates }: Exchange): ConvertedSum {
  const used: ConvertedSum['rates'] = [];
  let total = Money.zero(base);
  for (const [currency, sum] of [...sumsOf(lines)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rate = rates.get(currency);
    if (rate === undefined) {
      throw new Refusal(
        'exchange_rate_missing',
        `There is no exchange rate for ${currency} on ${day}, and the policy needs one.`,
      );
    }
    if (currency !== base) used.push({ currency, rate: rate.toFixed() });
    total = total.plus(currency === base ? sum : convert(sum, rate, base));
  }
  return { ...total.toJSON(), day, rates: used };
}

/** Whether a line is of the kind that a rule is about; the band of amounts is another matter. */
export function fallsWithin(
  line: PlannedLine,
  { currency, converted = false, categories, domains, costCenterIds }: RuleScope,
): boolean {
  const category = line.category.toLowerCase();
  return (
    (currency === undefined || converted || line.currency === currency) &&
    (categories === undefined || categories.some((each) => each.toLowerCase() === category)) &&
    (domains === undefined || domains.includes(line.domain)) &&
    (costCenterIds === undefined || costCenterIds.includes(line.costCenterId))
  );
}
