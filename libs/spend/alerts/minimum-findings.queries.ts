import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { monthOf, monthsAfter } from '../days.js';
import { isOf } from '../explorer/explorer.dimensions.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import { type Found, foreseenAtEnd, minimumSpan, TREND } from './alert.rules.js';

interface MinimumRow {
  id: string;
  currency: string;
  startsOn: string;
  minimumMinor: string;
  minimumMonths: number;
}

interface Looked {
  id: string;
  startsOn: string;
  span: { from: string; until: string };
  minimum: bigint;
  /** By the first day of the month. */
  spent: ReadonlyMap<string, bigint>;
}

/** What there is to say about contracts with a minimum, each in the span that runs. Needs the open transaction. */
@Injectable()
export class MinimumFindings {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
  ) {}

  over(actor: Actor): Promise<Found> {
    return this.look(actor, ({ spent, span, minimum }) => {
      const months = [...spent].filter(([month]) => month >= span.from && month < span.until);
      const sum = months.reduce((all, [, minor]) => all + minor, 0n);
      return sum > minimum ? sum : null;
    });
  }

  /** As it goes on; while the span runs, there is still time to do something about it. */
  under(actor: Actor): Promise<Found> {
    return this.look(actor, ({ spent, span, minimum, startsOn }, today) => {
      const { foreseen, isTime } = foreseenAtEnd(spent, { ...span, startsOn, today });
      return isTime && foreseen < minimum ? foreseen : null;
    });
  }

  /** @param judge the amount that is worth a word, or nothing */
  private async look(actor: Actor, judge: (contract: Looked, today: string) => bigint | null): Promise<Found> {
    const today = await this.calendar.today(actor);
    const contracts = await this.database.query<MinimumRow>(WITH_MINIMUM, [actor.organizationId, today]);
    if (contracts.length === 0) return { findings: [], looked: 'nothing' };
    const spans = contracts.map(({ startsOn, minimumMonths }) => minimumSpan(startsOn, minimumMonths, today));
    const earliest = [...spans.map(({ from }) => from), monthsAfter(monthOf(today), -TREND)].sort()[0] ?? today;
    const [rows, minimums] = await Promise.all([
      this.database.query<{ id: string; month: string; minor: string }>(SPENT_ON_CONTRACTS, [
        actor.organizationId,
        contracts.map(({ id }) => id),
        Number(earliest.slice(0, 4)),
        await this.calendar.baseCurrency(actor),
      ]),
      this.rates.toBaseWhereKnown(
        actor,
        contracts.map(({ minimumMinor, currency }) => ({ amount: Money.of(BigInt(minimumMinor), currency), day: today })),
      ),
    ]);
    const spent = new Map(contracts.map(({ id }) => [id, new Map<string, bigint>()]));
    for (const { id, month, minor } of rows) spent.get(id)?.set(month, BigInt(minor));
    const findings = contracts.flatMap(({ id, startsOn }, place) => {
      const [span, minimum] = [spans[place], minimums[place]?.amount.minor];
      if (!span || minimum === undefined) return [];
      const amount = judge({ id, startsOn, span, minimum, spent: spent.get(id) ?? new Map() }, today);
      if (amount === null) return [];
      const amounts = { amountMinor: amount.toString(), againstMinor: minimum.toString() };
      return [{ subjectKind: 'contract' as const, subject: id, month: span.from, ...amounts, businessUnitId: null }];
    });
    // A span that is over stays as it ended, until somebody has decided about it.
    return {
      findings,
      looked: { spans: contracts.map(({ id }, place) => ({ subject: id, month: spans[place]?.from ?? today })) },
    };
  }
}

const WITH_MINIMUM = `
  SELECT id, currency, starts_on::text AS "startsOn", minimum_minor::text AS "minimumMinor", minimum_months AS "minimumMonths" FROM contracts
  WHERE organization_id = $1 AND minimum_minor IS NOT NULL AND state IN ('approved', 'active', 'in_notice') AND starts_on <= $2`;

const SPENT_ON_CONTRACTS = `
  SELECT contract_id AS id, make_date(year, place, 1)::text AS month, sum(amount)::text AS minor
  FROM spend_cube_years CROSS JOIN LATERAL (VALUES ${MONTH_COLUMNS.map((column, place) => `(${place + 1}, ${column})`).join(', ')}) AS of (place, amount)
  WHERE organization_id = $1 AND cube = 'shared' AND contract_id = ANY($2::uuid[]) AND year >= $3 AND currency = $4
    AND amount <> 0 AND ${isOf('spend')}
  GROUP BY 1, 2`;
