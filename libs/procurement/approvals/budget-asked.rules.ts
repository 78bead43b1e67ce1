import { Money } from '#platform';
import type { PlannedLine } from './line-sums.rules.js';

export type PricedLine = Pick<
  PlannedLine,
  'quantity' | 'currency' | 'unitPriceMinor' | 'recurringMinor' | 'termMonths' | 'costCenterId'
>;

/** What lines ask of the budget of one cost centre, in one currency. */
export interface AskedOfBudget {
  costCenterId: string;
  amount: Money;
}

/** What this fiscal year pays of lines: what is paid once, and what recurs in the months that are left of it. Pure. */
export function askedOfBudgets(lines: readonly PricedLine[], monthsLeft: number): AskedOfBudget[] {
  const sums = new Map<string, AskedOfBudget>();
  for (const { quantity, currency, unitPriceMinor, recurringMinor, termMonths, costCenterId } of lines) {
    const months = BigInt(Math.min(termMonths ?? monthsLeft, monthsLeft));
    const each = BigInt(unitPriceMinor) + BigInt(recurringMinor) * months;
    const amount = Money.of(each * BigInt(quantity), currency);
    const key = `${costCenterId} ${currency}`;
    sums.set(key, { costCenterId, amount: sums.get(key)?.amount.plus(amount) ?? amount });
  }
  return [...sums.values()];
}
