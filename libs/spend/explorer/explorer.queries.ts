import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Money, Refusal, reachOf } from '#platform';
import { CubeCopies } from '../columns/cube-copies.service.js';
import { monthOf, monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { ALONG, type ExplorerDimension, isMeasure, NO_ID, noneOf } from './explorer.dimensions.js';
import type {
  ExploredAmountsDto,
  ExploredDto,
  ExploredPeriodDto,
  ExploredTotalDto,
  ExploredValueDto,
  ExploreQuery,
} from './explorer.dto.js';
import { type Months, monthly, monthsOf, periodsOf, share, spanBefore, sumOf, type YearRow } from './explorer.rules.js';
import {
  committedStatement,
  cubeFor,
  isNarrowed,
  monthsStatement,
  PARTS,
  peopleStatement,
  type Question,
  rankStatement,
  type Statement,
  totalsStatement,
  UNITS_BELOW,
  wholeStatement,
} from './explorer.sql.js';

const MOST_MONTHS = 120;
const USUAL_ROWS = 25;
/** Beyond that, the next questions of the organisation are answered from a copy of its cube by column. */
const LONG_MS = 150;

interface RankRow {
  amount: string;
  before: string;
  rows: number;
  v0?: string;
  v1?: string;
  v2?: string;
}

interface Figures {
  ranked: RankRow[];
  totals: Array<YearRow & { measure: string }>;
  /** Of the rows that are ranked, by their place from 1 on. */
  months: Array<YearRow & { place: number }>;
  /** The values of each row that is ranked. */
  shown: string[][];
}

/** Spend along any dimensions, as a table of rows by periods whose figures open to the lines of the ledger. */
@Injectable()
export class Explorer {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
    private readonly copies: CubeCopies,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `validation_failed` */
  explore(actor: Actor, asked: ExploreQuery): Promise<ExploredDto> {
    return this.database.reading(actor, async () => {
      const question = await this.questionOf(actor, asked);
      const { query, by, span, before } = question;
      const offset = offsetOf(query.after);
      const limit = query.limit ?? USUAL_ROWS;
      const [{ ranked, totals, months, shown }, committed, [heads], freshness, startMonth] = await Promise.all([
        this.figures(actor, question, limit, offset),
        this.committed(actor, question),
        this.ask<{ people: number }>(peopleStatement(question)),
        this.freshness(actor),
        this.calendar.fiscalYearStartMonth(actor),
      ]);
      const labels = await this.labels(by, shown);
      const periods = periodsOf(span, query.grain ?? 'month', startMonth);
      const rows = ranked.map(({ amount, before: was }, place) => ({
        values: by.map((dimension, at) => toldValue(dimension, shown[place]?.[at] ?? '', labels)),
        amount,
        before: before ? was : null,
        amounts: byPeriod(monthly(months.filter((row) => row.place === place + 1)), periods),
        committed: committed.of(shown[place] ?? []).toString(),
      }));
      const total = totalOf(question, totals, periods, committed.total, heads?.people ?? 0);
      const rowCount = ranked[0]?.rows ?? 0;
      return {
        ...{ by: [...by], measure: query.measure ?? 'spend', ...span, currency: question.currency },
        ...freshness,
        ...{ periods, total, rows, others: othersOf(total, rows), rowCount },
        next: offset + rows.length < rowCount ? String(offset + rows.length) : null,
      };
    });
  }

  private async questionOf(actor: Actor, asked: ExploreQuery): Promise<Question> {
    if (asked.q)
      throw new Refusal('validation_failed', 'Spend is filtered by what it belongs to, not by words.', { pointer: '?q' });
    const by = asked.by ?? [];
    if (new Set(by).size < by.length) throw new Refusal('validation_failed', 'Each dimension at most once.', { pointer: '?by' });
    const to = monthOf(asked.to ?? (await this.calendar.today(actor)));
    const from = monthOf(asked.from ?? monthsAfter(to, -11));
    if (from > to) throw new Refusal('validation_failed', 'The first month lies after the last.', { pointer: '?from' });
    if (monthsAfter(from, MOST_MONTHS) <= to)
      throw new Refusal('validation_failed', 'At most ten years at once.', { pointer: '?from' });
    const reach = reachOf(actor, 'spend.read');
    const { underUnitId, ...query } = asked;
    const whole = {
      organizationId: actor.organizationId,
      currency: await this.calendar.baseCurrency(actor),
      query,
      by,
      span: { from, to },
      before: spanBefore({ from, to }, asked.compare ?? (asked.sort === '-change' ? 'previous' : 'none')),
      reach: reach === 'everything' ? null : reach.businessUnitIds,
      under: await this.below(underUnitId ?? (by.includes('unit_tree') ? asked.unitId : undefined)),
      parts: by.includes('unit_tree')
        ? await this.database.one<NonNullable<Question['parts']>>(PARTS, [actor.organizationId, asked.unitId ?? null])
        : null,
    };
    return { ...whole, cube: cubeFor(whole) };
  }

  private async below(unitId: string | undefined): Promise<string[] | null> {
    return unitId === undefined ? null : (await this.database.one<{ ids: string[] }>(UNITS_BELOW, [unitId])).ids;
  }

  /** From the copy by column where there is one that is as new as the cubes, else from the smallest cube that serves. */
  private async figures(actor: Actor, question: Question, limit: number, offset: number): Promise<Figures> {
    const copied = await this.copies.answering(actor, (copy) =>
      this.figuresFrom({ ...question, cube: 'item' }, limit, offset, (statement) => copy.ask(statement)),
    );
    if (copied) return copied;
    const begun = performance.now();
    const figures = await this.figuresFrom(question, limit, offset, (statement) => this.ask(statement));
    if (performance.now() - begun > LONG_MS) this.copies.want(actor);
    return figures;
  }

  private async figuresFrom(question: Question, limit: number, offset: number, ask: Ask): Promise<Figures> {
    const { by } = question;
    const [ranked, totals] = await Promise.all([
      by.length > 0 ? ask<RankRow>(rankStatement(question, limit, offset)) : [],
      isNarrowed(question)
        ? ask<YearRow & { measure: string }>(totalsStatement(question))
        : this.ask<YearRow & { measure: string }>(wholeStatement(question)),
    ]);
    const shown = ranked.map((row) => by.map((dimension, place) => row[`v${place as 0 | 1 | 2}`] ?? noneOf(dimension)));
    const months = shown.length > 0 ? await ask<YearRow & { place: number }>(monthsStatement(question, shown)) : [];
    return { ranked, totals, months, shown };
  }

  /** At today's rates; what has none is left out. Needs a reading scope. */
  async committed(actor: Actor, question: Question): Promise<{ total: bigint; of(values: readonly string[]): bigint }> {
    const found = await this.ask<{ values: string[]; currency: string; minor: string }>(committedStatement(question));
    const day = await this.calendar.today(actor);
    const converted = await this.rates.toBaseWhereKnown(
      actor,
      found.map(({ minor, currency }) => ({ amount: Money.of(BigInt(minor), currency), day })),
    );
    const sums = new Map<string, bigint>();
    let total = 0n;
    for (const [place, { values }] of found.entries()) {
      const minor = converted[place]?.amount.minor ?? 0n;
      sums.set(values.join('\n'), (sums.get(values.join('\n')) ?? 0n) + minor);
      total += minor;
    }
    return { total, of: (values) => sums.get(values.join('\n')) ?? 0n };
  }

  /** How new the sums are. Needs a reading scope. */
  async freshness(actor: Actor): Promise<{ asOf: string; behind: boolean }> {
    const oldest = await this.database.first<{ asOf: Date | null }>(
      'SELECT min(marked_at) AS "asOf" FROM spend_dirty_keys WHERE organization_id = $1',
      [actor.organizationId],
    );
    return { asOf: (oldest?.asOf ?? this.clock.now()).toISOString(), behind: oldest?.asOf != null };
  }

  private async labels(by: readonly ExplorerDimension[], shown: ReadonlyArray<readonly string[]>): Promise<Map<string, string>> {
    const found = await Promise.all(
      by.map((dimension, place) => {
        const ids = [...new Set(shown.map((row) => row[place] ?? NO_ID))].filter((id) => id !== NO_ID);
        const { names } = ALONG[dimension];
        return names && ids.length > 0 ? this.database.query<{ id: string; label: string }>(names, [ids]) : [];
      }),
    );
    return new Map(found.flat().map(({ id, label }) => [id, label]));
  }

  private ask<Row extends object>({ sql, parameters }: Statement): Promise<Row[]> {
    return this.database.query<Row>(sql, parameters);
  }
}

/** Puts a statement to whoever has the cubes. */
type Ask = <Row extends object>(statement: Statement) => Promise<Row[]>;

function toldValue(dimension: ExplorerDimension, value: string, labels: ReadonlyMap<string, string>): ExploredValueDto {
  if (value === noneOf(dimension)) return { dimension, value: null, label: null };
  return { dimension, value, label: ALONG[dimension].names ? (labels.get(value) ?? null) : value };
}

const byPeriod = (months: Months, periods: readonly ExploredPeriodDto[]): string[] =>
  periods.map((period) => sumOf(months, period).toString());

function totalOf(
  { query, span, before }: Question,
  rows: ReadonlyArray<YearRow & { measure: string }>,
  periods: readonly ExploredPeriodDto[],
  committed: bigint,
  people: number,
): ExploredTotalDto {
  const of = (...wanted: string[]): Months => monthly(rows.filter(({ measure }) => wanted.includes(measure)));
  const { measure = 'spend' } = query;
  const months = measure === 'spend' ? of('actual', 'accrued') : of(measure);
  const amount = sumOf(months, span);
  const apart = (wanted: string): string => (isMeasure(wanted) ? sumOf(of(wanted), span) : 0n).toString();
  return {
    amount: amount.toString(),
    before: before ? sumOf(months, before).toString() : null,
    amounts: byPeriod(months, periods),
    ...{ actual: apart('actual'), accrued: apart('accrued'), depreciation: apart('depreciation') },
    committed: committed.toString(),
    perMonth: share(amount, monthsOf(span).length).toString(),
    people,
    perPerson: people > 0 ? share(amount, people).toString() : null,
  };
}

/** What the total has beyond the rows of this page. */
function othersOf(total: ExploredAmountsDto, rows: readonly ExploredAmountsDto[]): ExploredAmountsDto {
  const rest = (whole: string, of: (row: ExploredAmountsDto) => string | undefined): string =>
    rows.reduce((left, row) => left - BigInt(of(row) ?? '0'), BigInt(whole)).toString();
  return {
    amount: rest(total.amount, ({ amount }) => amount),
    before: total.before === null ? null : rest(total.before, ({ before }) => before ?? '0'),
    amounts: total.amounts.map((whole, place) => rest(whole, ({ amounts }) => amounts[place])),
  };
}

function offsetOf(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,9}$/.test(after)) throw new Refusal('validation_failed', 'This is no cursor of this list.', { pointer: '?after' });
  return Number(after);
}
