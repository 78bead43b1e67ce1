import { Injectable } from '@nestjs/common';
import type { Filter } from '#organization';
import { type Actor, Database, Money, reachOf } from '#platform';
import { type ForecastFacts, forecastMonths, RUN_RATE_MONTHS } from '../budgets/forecast.rules.js';
import { monthOf, monthsAfter } from '../days.js';
import { ALONG, type Measure } from '../explorer/explorer.dimensions.js';
import { Explorer } from '../explorer/explorer.queries.js';
import type { SpendFilters } from '../ledger/spend-filters.dto.js';
import { FILTERED, filterNames, spendFilters } from '../ledger/spend-filters.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import type { ForeseenDto, ForeseenQuery } from './foresight.dto.js';

const USUAL_MONTHS = 6;
const MOST_KINDS = 50;

type Sums = Map<string, bigint>;
type Filters = Omit<SpendFilters, 'sort' | 'q' | 'after' | 'limit'>;

/** What a question to the explorer will probably come to in the months ahead. */
@Injectable()
export class Foresight {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
    private readonly explorer: Explorer,
  ) {}

  /** Nothing of single items, and of what is held against depreciation: what is ahead is known by what things have in common. */
  of(
    actor: Actor,
    { months = USUAL_MONTHS, sort: _sort, q: _q, after: _after, limit: _limit, ...filters }: ForeseenQuery,
  ): Promise<ForeseenDto> {
    return this.database.reading(actor, async () => {
      const today = await this.calendar.today(actor);
      const currency = await this.calendar.baseCurrency(actor);
      const outlook = await this.database.first<{ madeAt: Date }>(
        'SELECT made_at AS "madeAt" FROM spend_outlooks WHERE organization_id = $1',
        [actor.organizationId],
      );
      const told = { currency, asOf: outlook?.madeAt ?? null };
      const cube = cubeOf(filters);
      if (!cube || filters.measure === 'depreciation') return { ...told, months: [] };
      const now = monthOf(today);
      const span = { from: now, to: monthsAfter(now, months), today };
      const facts: ForecastFacts = {
        ...span,
        ...(await this.spent(actor, filters, now)),
        ...(await this.ahead(actor, filters, cube)),
        ordered: filters.measure === 'accrued' ? new Map() : await this.ordered(actor, filters, span),
      };
      return {
        ...told,
        months: forecastMonths(ofMeasure(facts, filters.measure)).map(({ month, extra: _extra, ...amounts }) => ({
          month,
          ...(Object.fromEntries(Object.entries(amounts).map(([name, minor]) => [name, minor.toString()])) as Record<
            keyof typeof amounts,
            string
          >),
        })),
      };
    });
  }

  private async spent(actor: Actor, filters: Filters, now: string): Promise<Pick<ForecastFacts, 'actual'>> {
    const { rows, periods } = await this.explorer.explore(actor, {
      ...{ ...filters, by: ['kind'], grain: 'month', limit: MOST_KINDS },
      ...{ from: monthsAfter(now, -RUN_RATE_MONTHS), to: now },
    });
    const actual = new Map<string, Sums>();
    for (const { values, amounts } of rows)
      for (const [place, { from }] of periods.entries()) {
        const kinds = actual.get(from) ?? new Map<string, bigint>();
        actual.set(from, kinds.set(values[0]?.value ?? '', BigInt(amounts[place] ?? '0')));
      }
    return { actual };
  }

  private async ahead(
    actor: Actor,
    filters: Filters,
    cube: 'shared' | 'person',
  ): Promise<Pick<ForecastFacts, 'charges' | 'refresh' | 'charged'>> {
    const parameters: unknown[] = [actor.organizationId, cube];
    const where = conditionsOf(actor, filters, parameters, (dimension) => `s.${ALONG[dimension].column}`);
    const cells = `spend_outlook_cells s JOIN spend_outlooks o ON o.organization_id = s.organization_id
      WHERE s.organization_id = $1 AND s.cube = $2 ${where}`;
    const [ahead, behind] = await Promise.all([
      this.database.query<{ source: 'charge' | 'refresh'; month: string; minor: string }>(
        `SELECT s.source, (o.from_month + make_interval(months => of.at::integer - 1))::date::text AS month, sum(of.amount)::text AS minor
         FROM (SELECT s.source, s.ahead, o.from_month FROM ${cells}) AS s CROSS JOIN LATERAL (SELECT s.from_month) AS o
           CROSS JOIN LATERAL unnest(s.ahead) WITH ORDINALITY AS of (amount, at)
         WHERE of.amount <> 0 GROUP BY 1, 2`,
        parameters,
      ),
      this.database.query<{ kind: string; minor: string }>(
        `SELECT s.kind, sum(s.behind)::text AS minor FROM ${cells} GROUP BY 1`,
        parameters,
      ),
    ]);
    const [charges, refresh]: [Sums, Sums] = [new Map(), new Map()];
    for (const { source, month, minor } of ahead) (source === 'charge' ? charges : refresh).set(month, BigInt(minor));
    return { charges, refresh, charged: new Map(behind.map(({ kind, minor }) => [kind, BigInt(minor)])) };
  }

  private async ordered(
    actor: Actor,
    filters: Filters,
    { from, to, today }: { from: string; to: string; today: string },
  ): Promise<Sums> {
    const parameters: unknown[] = [actor.organizationId, from, to];
    const where = conditionsOf(actor, filters, parameters, (dimension) => ALONG[dimension].committed);
    const rows = await this.database.query<{ currency: string; month: string; minor: string }>(
      `SELECT m.currency, expected.month::text AS month, sum(m.remaining_minor)::text AS minor
       FROM commitments m LEFT JOIN items i ON i.id = m.item_id LEFT JOIN products p ON p.id = i.product_id
         LEFT JOIN cost_centers c ON c.id = coalesce(m.cost_center_id, i.cost_center_id)
         CROSS JOIN LATERAL (SELECT greatest(date_trunc('month', m.expected_on)::date, $2::date) AS month) AS expected
       WHERE m.organization_id = $1 AND m.state = 'pending' AND expected.month <= $3 ${where} GROUP BY 1, 2`,
      parameters,
    );
    const amounts = rows.map(({ minor, currency }) => ({ amount: Money.of(BigInt(minor), currency), day: today }));
    const converted = await this.rates.toBaseWhereKnown(actor, amounts);
    const sums: Sums = new Map();
    for (const [place, { month }] of rows.entries())
      sums.set(month, (sums.get(month) ?? 0n) + (converted[place]?.amount.minor ?? 0n));
    return sums;
  }
}

/** What recurs is accrued, all else is actual. */
function ofMeasure(facts: ForecastFacts, measure: Measure = 'spend'): ForecastFacts {
  if (measure === 'spend') return facts;
  const isAccrued = measure === 'accrued';
  const charged = new Map([...facts.charged].filter(([kind]) => (kind === 'recurring') === isAccrued));
  return { ...facts, charged, ...(isAccrued ? { refresh: new Map() } : { charges: new Map() }) };
}

/** Which cells tell what is asked for: people apart from all else, and nothing of single items. */
function cubeOf(filters: Filters): 'shared' | 'person' | undefined {
  const asked = new Set(filterNames.filter((name) => filters[name] !== undefined).map((name) => FILTERED[name]));
  const without = filters.without ?? [];
  if (asked.has('item') || without.includes('item')) return undefined;
  if (!asked.has('person') && !without.includes('person')) return 'shared';
  const isPersonAlone = [...asked].every((dimension) => dimension === 'person' || dimension === 'kind');
  return isPersonAlone && without.length === 0 && filters.underUnitId === undefined ? 'person' : undefined;
}

function conditionsOf(
  actor: Actor,
  filters: Filters,
  parameters: unknown[],
  columnOf: (dimension: Parameters<Exclude<Parameters<typeof spendFilters>[1], undefined>>[0]) => string,
): string {
  const reach = reachOf(actor, 'spend.read');
  const all: Filter[] = [
    ...spendFilters(filters, columnOf),
    [`${columnOf('business_unit')} = ANY(?::uuid[])`, reach === 'everything' ? undefined : reach.businessUnitIds],
  ];
  return all
    .filter(([, value]) => value !== undefined)
    .map(([sql, value]) => ` AND ${sql.replaceAll('?', `$${parameters.push(value)}`)}`)
    .join('');
}
