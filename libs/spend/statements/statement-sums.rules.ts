import { Money } from '#platform';
import type { RateRecoveryDto } from '../rate-cards/rate-card.dto.js';
import { recoveryOf } from '../rate-cards/rate-line.rules.js';
import type { StatementRateDto, StatementSumDto } from './statement.dto.js';
import type { StatementSide } from './statement.entity.js';
import type { StatementRateRow } from './statement-rates.queries.js';

type Sums = Pick<StatementSumDto, 'spend' | 'from' | 'to' | 'total' | 'rated'>;

/** What a unit bears: by rate where a card rates it, and at cost else. Pure. */
export function sumsOf(
  rows: ReadonlyArray<{ side: StatementSide; amountMinor: string }>,
  rates: readonly StatementRateRow[],
  currency: string,
): Sums {
  const sum = (sides: readonly StatementSide[]) =>
    Money.of(
      rows.filter(({ side }) => sides.includes(side)).reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n),
      currency,
    ).toJSON();
  const rated = recovered(rates, currency);
  return {
    spend: sum(['spend']),
    from: sum(['from']),
    to: sum(['to']),
    total: rated?.amount ?? sum(['spend', 'from', 'to']),
    rated,
  };
}

/** What lines by rate bring back of their cost; null where there are none. */
export function recovered(rates: readonly StatementRateRow[], currency: string): RateRecoveryDto | null {
  if (rates.length === 0) return null;
  const sums = recoveryOf(rates.map(({ amountMinor, costMinor }) => ({ amount: BigInt(amountMinor), cost: BigInt(costMinor) })));
  const money = (minor: bigint) => Money.of(minor, currency).toJSON();
  return { amount: money(sums.amount), cost: money(sums.cost), recovery: money(sums.recovery) };
}

export function rateOf(rate: StatementRateRow, currency: string): StatementRateDto {
  const { card, label, measure, quantity, priceMinor, amountMinor, costMinor } = rate;
  const money = (minor: bigint) => Money.of(minor, currency).toJSON();
  const [amount, cost] = [BigInt(amountMinor), BigInt(costMinor)];
  return {
    card,
    label,
    measure,
    quantity,
    price: priceMinor === null ? null : money(BigInt(priceMinor)),
    amount: money(amount),
    cost: money(cost),
    recovery: money(amount - cost),
  };
}
