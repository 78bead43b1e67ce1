import type { Domain } from '#catalog';
import { Money } from '#platform';
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

/** Whether a line is of the kind that a rule is about; the band of amounts is another matter. */
export function fallsWithin(line: PlannedLine, { currency, categories, domains, costCenterIds }: RuleScope): boolean {
  const category = line.category.toLowerCase();
  return (
    (currency === undefined || line.currency === currency) &&
    (categories === undefined || categories.some((each) => each.toLowerCase() === category)) &&
    (domains === undefined || domains.includes(line.domain)) &&
    (costCenterIds === undefined || costCenterIds.includes(line.costCenterId))
  );
}
