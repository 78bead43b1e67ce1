import { Injectable } from '@nestjs/common';
import { type Actor, Database, reachOf } from '#platform';
import { CubeCopies } from '../columns/cube-copies.service.js';
import { bookKinds, type EntryKind } from '../ledger/ledger-kinds.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ALONG, NO_ID, noneOf } from './explorer.dimensions.js';
import type { ExploreQuery } from './explorer.dto.js';
import { Explorer } from './explorer.queries.js';
import { monthly, monthsOf, type YearRow } from './explorer.rules.js';
import { cubeFor, PARTS, peopleStatement, type Question, type Statement, UNITS_BELOW } from './explorer.sql.js';
import type {
  CostPerSeatDto,
  LifeKindDto,
  LifePartDto,
  LifeSumsDto,
  LivingThing,
  SpendLifeDto,
  SpendLifeQuery,
} from './life.dto.js';
import { beginning, type LifeMonths, lifeMonths, lifeSums, normalised, perHead } from './life.rules.js';
import { kindsStatement, partsStatement, seatsStatement } from './life.sql.js';

const FILTER_OF = {
  item: 'itemId',
  person: 'personId',
  business_unit: 'underUnitId',
  cost_center: 'costCenterId',
  vendor: 'vendorId',
  contract: 'contractId',
  product: 'productId',
} as const satisfies Record<LivingThing, keyof ExploreQuery>;

type KindYear = YearRow & { kind: EntryKind };
type PartRow = LifeSumsDto & { value: string; parts: number };

const isBookKind = (kind: EntryKind): boolean => bookKinds.some((each) => each === kind);
const MOST_PARTS = 25;
const EARLIEST = '1900-01-01';

/** What one thing cost over its life, from the cubes: all that its page tells, in one answer. */
@Injectable()
export class LifeCosts {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly explorer: Explorer,
    private readonly copies: CubeCopies,
  ) {}

  of(actor: Actor, asked: SpendLifeQuery): Promise<SpendLifeDto> {
    return this.database.reading(actor, async () => {
      const months = lifeMonths(await this.calendar.today(actor), await this.calendar.fiscalYearStartMonth(actor));
      const question = await this.questionOf(actor, asked, months);
      const [rows, found, committed, people, seats, freshness] = await Promise.all([
        this.ask<KindYear>(actor, question, kindsStatement),
        question.by.length > 0 ? this.ask<PartRow>(actor, question, (each) => partsStatement(each, months, MOST_PARTS)) : [],
        this.explorer.committed(actor, { ...question, by: [] }),
        this.people(asked, question),
        this.seats(actor, asked, question),
        this.explorer.freshness(actor),
      ]);
      const spent = monthly(rows.filter(({ kind }) => !isBookKind(kind)));
      const spend = lifeSums(spent, months);
      const since = beginning(spent, months.to);
      return {
        currency: question.currency,
        ...freshness,
        ...{ since, from: months.from, yearFrom: months.yearFrom, to: months.to, spend },
        depreciation: lifeSums(monthly(rows.filter(({ kind }) => isBookKind(kind))), months),
        committed: committed.total.toString(),
        ...normalised(spend.life, since, months.to),
        people,
        perPerson: people === null ? null : perHead(spend.twelveMonths, people),
        seats: seats ? perSeat(seats, spend.twelveMonths) : null,
        kinds: kindsOf(rows, months),
        parts: await this.named(question, found),
        partCount: found[0]?.parts ?? 0,
      };
    });
  }

  private async questionOf(actor: Actor, { of, id, by }: SpendLifeQuery, { to }: LifeMonths): Promise<Question> {
    const reach = reachOf(actor, 'spend.read');
    const isUnit = of === 'business_unit';
    const whole = {
      organizationId: actor.organizationId,
      currency: await this.calendar.baseCurrency(actor),
      query: isUnit ? {} : { [FILTER_OF[of]]: id },
      by: by ? [by] : [],
      span: { from: EARLIEST, to },
      before: null,
      reach: reach === 'everything' ? null : reach.businessUnitIds,
      under: isUnit ? (await this.database.one<{ ids: string[] }>(UNITS_BELOW, [id])).ids : null,
      parts:
        by === 'unit_tree'
          ? await this.database.one<NonNullable<Question['parts']>>(PARTS, [actor.organizationId, isUnit ? id : null])
          : null,
    };
    return { ...whole, cube: cubeFor(whole) };
  }

  /** From the copy by column where the organisation is so large that it has one; single items and people have an index. */
  private async ask<Row extends object>(actor: Actor, question: Question, of: (question: Question) => Statement): Promise<Row[]> {
    const copied =
      question.cube === 'shared'
        ? await this.copies.answering(actor, (copy) => copy.ask<Row>(of({ ...question, cube: 'item' })))
        : undefined;
    if (copied) return copied;
    const { sql, parameters } = of(question);
    return this.database.query<Row>(sql, parameters);
  }

  private async people({ of }: SpendLifeQuery, question: Question): Promise<number | null> {
    if (of !== 'business_unit' && of !== 'cost_center') return null;
    const { sql, parameters } = peopleStatement(question);
    return (await this.database.one<{ people: number }>(sql, parameters)).people;
  }

  private async seats(
    actor: Actor,
    { of, id }: SpendLifeQuery,
    { reach }: Question,
  ): Promise<{ held: number; used: number } | undefined> {
    if (of !== 'item' && of !== 'product') return undefined;
    return this.database.first(seatsStatement(of), [actor.organizationId, id, reach]);
  }

  private async named({ by: [dimension] }: Question, rows: readonly PartRow[]): Promise<LifePartDto[]> {
    if (!dimension) return [];
    const { names } = ALONG[dimension];
    const ids = rows.map(({ value }) => value).filter((value) => value !== NO_ID);
    const labels = new Map(
      names && ids.length > 0
        ? (await this.database.query<{ id: string; label: string }>(names, [ids])).map(({ id, label }) => [id, label])
        : [],
    );
    return rows.map(({ value, parts: _parts, ...sums }) =>
      value === noneOf(dimension)
        ? { ...sums, value: null, label: null }
        : { ...sums, value, label: names ? (labels.get(value) ?? null) : value },
    );
  }
}

function perSeat({ held, used }: { held: number; used: number }, amount: string): CostPerSeatDto {
  return { held, used, perHeld: perHead(amount, held), perUsed: perHead(amount, used) };
}

function kindsOf(rows: readonly KindYear[], months: LifeMonths): LifeKindDto[] {
  const size = ({ life }: LifeSumsDto): number => Math.abs(Number(life));
  return [...new Set(rows.map(({ kind }) => kind))]
    .map((kind) => {
      const known = monthly(rows.filter((row) => row.kind === kind));
      const shown = monthsOf(months).map((month) => (known.get(month) ?? 0n).toString());
      return { kind, ...lifeSums(known, months), months: shown };
    })
    .sort((a, b) => size(b) - size(a));
}
