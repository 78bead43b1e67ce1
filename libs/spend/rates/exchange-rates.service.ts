import { Injectable } from '@nestjs/common';
import type { Decimal } from 'decimal.js';
import { type Actor, convert, Database, decimalsOf, Exact, type FieldProblem, type Money, Refusal } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { crossRate } from './ecb-rates.rules.js';

export interface AmountOnDay {
  amount: Money;
  day: string;
}

export interface Converted {
  amount: Money;
  /** Units of the base currency that one unit of the amount's currency bought. */
  rate: Decimal;
}

/** A rate serves the days after it until there is a newer one, but not for longer than this: monthly rates of a company's own fit. */
export const MOST_DAYS_OLD = 35;

const PAR = new Exact(1);

/** Turns amounts into the organisation's currency at the rates of their days. */
@Injectable()
export class ExchangeRates {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** In the order of the input. @throws Refusal `exchange_rate_missing` naming each entry without a rate */
  async toBase(actor: Actor, amounts: readonly AmountOnDay[]): Promise<Converted[]> {
    const converted = await this.toBaseWhereKnown(actor, amounts);
    const problems: FieldProblem[] = converted.flatMap((known, place) =>
      known
        ? []
        : [{ pointer: `/entries/${place}/amount/currency`, code: 'exchange_rate_missing', reason: missing(amounts[place]) }],
    );
    if (problems.length > 0) {
      throw new Refusal('exchange_rate_missing', problems[0]?.reason ?? 'There is no exchange rate.', {
        problems: problems.slice(0, 100),
      });
    }
    return converted.flatMap((known) => known ?? []);
  }

  /** As `toBase`, with `undefined` where there is no rate. */
  async toBaseWhereKnown(actor: Actor, amounts: readonly AmountOnDay[]): Promise<Array<Converted | undefined>> {
    const base = await this.calendar.baseCurrency(actor);
    decimalsOf(base);
    const foreign = amounts.filter(({ amount }) => amount.currency !== base);
    const perEuro = await this.unitsPerEuro(
      actor,
      foreign.flatMap(({ amount, day }) => [
        { currency: amount.currency, day },
        { currency: base, day },
      ]),
    );
    return amounts.map(({ amount, day }) => {
      if (amount.currency === base) return { amount, rate: PAR };
      const from = perEuro.get(keyOf(amount.currency, day));
      const to = perEuro.get(keyOf(base, day));
      if (from === undefined || to === undefined) return undefined;
      const rate = crossRate(from, to);
      return { amount: convert(amount, rate, base), rate };
    });
  }

  /** The last rates known on a day, each with the day that it was set. Needs a reading scope. */
  async inForce(actor: Actor, currencies: readonly string[], day: string): Promise<Map<string, { units: string; day: string }>> {
    const rows = await this.database.query<{ currency: string; units: string; setOn: string }>(LAST_KNOWN, [
      currencies,
      currencies.map(() => day),
      actor.organizationId,
      MOST_DAYS_OLD,
    ]);
    const found = new Map(rows.map(({ currency, units, setOn }) => [currency, { units, day: setOn }]));
    if (currencies.includes('EUR')) found.set('EUR', { units: '1', day });
    return found;
  }

  private async unitsPerEuro(
    actor: Actor,
    wanted: ReadonlyArray<{ currency: string; day: string }>,
  ): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const asked = new Map<string, { currency: string; day: string }>();
    for (const { currency, day } of wanted) {
      if (currency === 'EUR') found.set(keyOf(currency, day), '1');
      else asked.set(keyOf(currency, day), { currency, day });
    }
    if (asked.size === 0) return found;
    const pairs = [...asked.values()];
    const rows = await this.database.query<{ currency: string; day: string; units: string }>(LAST_KNOWN, [
      pairs.map(({ currency }) => currency),
      pairs.map(({ day }) => day),
      actor.organizationId,
      MOST_DAYS_OLD,
    ]);
    for (const { currency, day, units } of rows) found.set(keyOf(currency, day), units);
    return found;
  }
}

/** The last rate on or before the day; of the same day, the organisation's own. */
const LAST_KNOWN = `
  SELECT asked.currency, asked.day::text AS day, known.units_per_euro::text AS units, known.day::text AS "setOn"
  FROM unnest($1::text[], $2::date[]) AS asked(currency, day)
  CROSS JOIN LATERAL (
    (SELECT day, units_per_euro, true AS own FROM exchange_rates
      WHERE organization_id = $3 AND currency = asked.currency AND day BETWEEN asked.day - $4::integer AND asked.day ORDER BY day DESC LIMIT 1)
    UNION ALL
    (SELECT day, units_per_euro, false FROM reference_rates
      WHERE currency = asked.currency AND day BETWEEN asked.day - $4::integer AND asked.day ORDER BY day DESC LIMIT 1)
    ORDER BY day DESC, own DESC LIMIT 1
  ) AS known`;

function keyOf(currency: string, day: string): string {
  return `${currency} ${day}`;
}

function missing(wanted: AmountOnDay | undefined): string {
  return `There is no exchange rate for ${wanted?.amount.currency} on ${wanted?.day}.`;
}
