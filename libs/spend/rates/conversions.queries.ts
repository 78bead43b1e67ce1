import { Injectable } from '@nestjs/common';
import { type Actor, convert, Database, decimalsOf, Money, Refusal } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { crossRate } from './ecb-rates.rules.js';
import { ExchangeRates } from './exchange-rates.service.js';
import type { ConversionDto, ConversionQuery, RevaluationDto, RevaluationQuery, RevaluedDto } from './rates.dto.js';

interface OwedRow {
  kind: RevaluedDto['kind'];
  currency: string;
  /** The day of whose rate the amount was agreed. */
  day: string;
  minor: string;
  lines: number;
}

/** What amounts are worth in other currencies and on other days. Nothing is posted. */
@Injectable()
export class Conversions {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
  ) {}

  /** At the rates of a day, or the last ones known before it. @throws Refusal `exchange_rate_missing`, `validation_failed` for an unknown currency */
  convert(actor: Actor, { amountMinor, from, to, day }: ConversionQuery): Promise<ConversionDto> {
    return this.database.reading(actor, async () => {
      for (const [pointer, code] of [
        ['?from', from],
        ['?to', to],
      ] as const)
        if (!isKnown(code)) throw new Refusal('validation_failed', `${code} is no currency.`, { pointer });
      const on = day ?? (await this.calendar.today(actor));
      const used = await this.rates.inForce(actor, [from, to], on);
      const [one, other] = [used.get(from), used.get(to)];
      if (!one || !other)
        throw new Refusal('exchange_rate_missing', `There is no exchange rate for ${one ? to : from} on ${on}.`, {
          pointer: one ? '?to' : '?from',
        });
      const rate = crossRate(one.units, other.units);
      return {
        day: on,
        amount: Money.of(BigInt(amountMinor), from).toJSON(),
        result: convert(Money.of(BigInt(amountMinor), from), rate, to).toJSON(),
        rate: rate.toString(),
        fromDay: one.day,
        toDay: other.day,
      };
    });
  }

  /** What is owed in other currencies, at the rate of then and at that of a day. */
  revalue(actor: Actor, { day }: RevaluationQuery): Promise<RevaluationDto> {
    return this.database.reading(actor, async () => {
      const base = await this.calendar.baseCurrency(actor);
      const on = day ?? (await this.calendar.today(actor));
      const owed = await this.database.query<OwedRow>(OWED, [actor.organizationId, base, on]);
      const amounts = owed.map(({ minor, currency }) => Money.of(BigInt(minor), currency));
      const [now, then] = [
        await this.rates.toBaseWhereKnown(
          actor,
          amounts.map((amount) => ({ amount, day: on })),
        ),
        await this.rates.toBaseWhereKnown(
          actor,
          amounts.map((amount, place) => ({ amount, day: owed[place]?.day ?? on })),
        ),
      ];
      const rows = new Map<string, RevaluedDto>();
      for (const [place, { kind, currency, minor, lines }] of owed.entries()) {
        const [at, was] = [now[place]?.amount.minor, then[place]?.amount.minor];
        const known = rows.get(`${kind} ${currency}`);
        const add = (amount: string | null | undefined, more: bigint | undefined): string | null =>
          amount === null || more === undefined ? null : (BigInt(amount ?? '0') + more).toString();
        rows.set(`${kind} ${currency}`, {
          ...{ kind, currency, lines: (known?.lines ?? 0) + lines },
          owedMinor: (BigInt(known?.owedMinor ?? '0') + BigInt(minor)).toString(),
          thenMinor: add(known?.thenMinor, was),
          nowMinor: add(known?.nowMinor, at),
        });
      }
      return { day: on, currency: base, rows: [...rows.values()] };
    });
  }
}

function isKnown(code: string): boolean {
  try {
    decimalsOf(code);
    return true;
  } catch {
    return false;
  }
}

/** What is ordered and not posted, by the day of its order, and a year of what recurs, by the day of its start. */
const OWED = `
  SELECT 'commitment' AS kind, currency, created_at::date::text AS day, sum(remaining_minor)::text AS minor, count(*)::integer AS lines
  FROM commitments WHERE organization_id = $1 AND currency <> $2 AND state = 'pending' AND created_at::date <= $3 GROUP BY currency, created_at::date
  UNION ALL
  SELECT 'charge', currency, coalesce(starts_on, created_at::date)::text,
    sum(amount_minor * CASE cadence WHEN 'day' THEN 365 WHEN 'week' THEN 52 WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END / every)::bigint::text,
    count(*)::integer
  FROM recurring_charges WHERE organization_id = $1 AND currency <> $2 AND coalesce(starts_on, created_at::date) <= $3
    AND (ends_on IS NULL OR ends_on > $3)
  GROUP BY currency, coalesce(starts_on, created_at::date)
  ORDER BY 1, 2, 3`;
