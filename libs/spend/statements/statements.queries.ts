import { Injectable } from '@nestjs/common';
import { type Actor, Database, isCalendarDate, Money, may, notFound, Refusal } from '#platform';
import { monthOf } from '../days.js';
import { entryKinds } from '../ledger/ledger-kinds.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Periods } from '../periods/periods.queries.js';
import type { JournalSource, RatedCharge, RatedSpend } from './journal.rules.js';
import type { MonthStatementsDto, StatementDto, StatementLineDto, StatementRemarkDto, StatementSumDto } from './statement.dto.js';
import type { StatementMode, StatementSide } from './statement.entity.js';
import { linesSql, MOVED } from './statement.sql.js';
import { type StatementRateRow, StatementRates } from './statement-rates.queries.js';
import { rateOf, recovered, sumsOf } from './statement-sums.rules.js';

export interface StatementRow {
  businessUnitId: string;
  businessUnit: string;
  mode: StatementMode;
  side: StatementSide;
  label: string;
  costCenterId: string | null;
  costCenter: string | null;
  versionId: string | null;
  amountMinor: string;
  entries: number;
  figure: string | null;
}

export interface MonthLines {
  month: string;
  currency: string;
  frozen: boolean;
  rows: StatementRow[];
  rates: StatementRateRow[];
}

/** What the general ledger is told of a month: what rules moved, and what units are charged with by rate. */
export interface MovedMonth {
  month: string;
  currency: string;
  rows: JournalSource[];
  rates: RatedCharge[];
  spent: RatedSpend[];
}

type MovedRow = Omit<JournalSource, 'amount'> & { businessUnitId: string | null; amountMinor: string };

/** What units bear: finance sees those of all, the head of a unit that of the own one. */
@Injectable()
export class Statements {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly periods: Periods,
    private readonly rates: StatementRates,
  ) {}

  month(actor: Actor, day: string): Promise<MonthStatementsDto> {
    return this.database.reading(actor, async () => {
      const { month, currency, frozen, rows, rates } = await this.lines(actor, day, await this.unitsOf(actor));
      const open = new Set(await this.disputed(actor, month));
      const [spent, rated] = [byUnit(rows), byUnit(rates)];
      const units = new Map([...rows, ...rates].map((row) => [row.businessUnitId, row]));
      const data = [...units.values()]
        .map(({ businessUnitId, businessUnit, mode }): StatementSumDto => {
          const sums = sumsOf(spent.get(businessUnitId) ?? [], rated.get(businessUnitId) ?? [], currency);
          return { businessUnitId, businessUnit, mode, disputed: open.has(businessUnitId), ...sums };
        })
        .sort((a, b) => a.businessUnit.localeCompare(b.businessUnit, 'en'));
      return { month, frozen, rated: recovered(rates, currency), data };
    });
  }

  /** @throws Refusal `not_found` also where it is the statement of somebody else's unit */
  find(actor: Actor, day: string, businessUnitId: string): Promise<StatementDto> {
    return this.database.reading(actor, async () => {
      const unit = await this.requireUnit(actor, businessUnitId);
      const { month, currency, frozen, rows, rates } = await this.lines(actor, day, [businessUnitId]);
      const remarks = await this.database.query<StatementRemarkDto>(
        `SELECT id, kind, body, author_name AS "authorName", written_at AS "writtenAt" FROM statement_remarks
         WHERE organization_id = $1 AND month = $2 AND business_unit_id = $3 ORDER BY number`,
        [actor.organizationId, month, businessUnitId],
      );
      const lines = rows.map(
        ({ side, label, costCenterId, costCenter, versionId, amountMinor, entries, figure }): StatementLineDto => ({
          side,
          label,
          costCenterId,
          costCenter,
          kind: entryKinds.find((kind) => side === 'spend' && kind === label) ?? null,
          versionId,
          amount: Money.of(BigInt(amountMinor), currency).toJSON(),
          entries,
          figure,
          lines: `/statements/${month}/${businessUnitId}/${side === 'spend' ? entriesBehind(label, costCenterId) : `rules/${versionId}`}`,
        }),
      );
      const disputed = remarks.filter(({ kind }) => kind !== 'comment').at(-1)?.kind === 'dispute';
      const mode = [...rows, ...rates][0]?.mode ?? 'showback';
      return {
        month,
        frozen,
        businessUnitId,
        businessUnit: unit.name,
        mode,
        disputed,
        ...sumsOf(rows, rates, currency),
        rates: rates.map((rate) => rateOf(rate, currency)),
        lines,
        remarks,
      };
    });
  }

  /** Needs a reading scope or an open transaction. @throws Refusal `not_found` where the day is none */
  async lines(actor: Actor, day: string, units: readonly string[] | null): Promise<MonthLines> {
    if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such month.');
    const month = monthOf(day);
    const currency = await this.calendar.baseCurrency(actor);
    const firstOpen = await this.periods.firstOpen(actor);
    const frozen = firstOpen !== null && month < firstOpen;
    const rows = await this.database.query<StatementRow>(linesSql(frozen), [actor.organizationId, month, currency, units]);
    const rates = await (frozen
      ? this.rates.frozen(actor, month, currency, units)
      : this.rates.reckoned(actor, month, currency, units));
    return { month, currency, frozen, rows, rates };
  }

  /**
   * For the general ledger. A card stands in the place of the units that are charged by it wherever costs leave them.
   * @throws Refusal `not_found` where the day is none
   */
  moved(actor: Actor, day: string): Promise<MovedMonth> {
    return this.database.reading(actor, async () => {
      const { month, currency, rows: lines, rates } = await this.lines(actor, day, null);
      const cards = new Map(
        rates.flatMap(({ businessUnitId, card, mode }) => (mode === 'chargeback' ? [[businessUnitId, card]] : [])),
      );
      const rows = await this.database.query<MovedRow>(MOVED, [
        actor.organizationId,
        month,
        currency,
        [...new Set(rates.map(({ businessUnitId }) => businessUnitId))],
      ]);
      return {
        month,
        currency,
        rows: rows.map(({ businessUnitId, amountMinor, ...row }) => {
          const card = row.side === 'from' ? cards.get(businessUnitId ?? '') : undefined;
          return { ...row, ...(card === undefined ? {} : { place: card }), amount: BigInt(amountMinor) };
        }),
        rates: rates.flatMap(({ businessUnit, card, label, mode, amountMinor }) =>
          label === null || mode === 'showback' ? [] : [{ place: businessUnit, card, label, amount: BigInt(amountMinor) }],
        ),
        spent: lines.flatMap(({ businessUnitId, businessUnit: unit, costCenter, side, amountMinor }) => {
          const card = side === 'spend' ? cards.get(businessUnitId) : undefined;
          return card === undefined ? [] : [{ place: costCenter ?? unit, unit, card, amount: BigInt(amountMinor) }];
        }),
      };
    });
  }

  /** The units whose last word of a month is a dispute. */
  async disputed(actor: Actor, month: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM (SELECT DISTINCT ON (business_unit_id) business_unit_id AS id, kind FROM statement_remarks
         WHERE organization_id = $1 AND month = $2 AND kind <> 'comment' ORDER BY business_unit_id, number DESC) AS last WHERE kind = 'dispute'`,
      [actor.organizationId, month],
    );
    return rows.map(({ id }) => id);
  }

  /** @throws Refusal `not_found` unless the actor is finance or leads the unit */
  async requireUnit(actor: Actor, businessUnitId: string): Promise<{ name: string; leads: boolean }> {
    const unit = await this.database.first<{ name: string; headId: string | null }>(
      'SELECT name, head_id AS "headId" FROM business_units WHERE organization_id = $1 AND id = $2',
      [actor.organizationId, businessUnitId],
    );
    const leads = actor.personId !== undefined && unit?.headId === actor.personId;
    if (!unit || !(leads || may(actor, 'allocations.read'))) throw notFound('The statement');
    return { name: unit.name, leads };
  }

  private async unitsOf(actor: Actor): Promise<string[] | null> {
    if (may(actor, 'allocations.read')) return null;
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM business_units WHERE organization_id = $1 AND head_id = $2',
      [actor.organizationId, actor.personId ?? null],
    );
    return rows.map(({ id }) => id);
  }
}

function entriesBehind(kind: string, costCenterId: string | null): string {
  return `entries?kind=${kind}${costCenterId ? `&costCenterId=${costCenterId}` : ''}`;
}

function byUnit<Row extends { businessUnitId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const units = new Map<string, Row[]>();
  for (const row of rows) {
    const known = units.get(row.businessUnitId);
    if (known) known.push(row);
    else units.set(row.businessUnitId, [row]);
  }
  return units;
}
