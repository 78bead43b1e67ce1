import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, Database, Money, Refusal, reachOf } from '#platform';
import { monthOf, monthsAfter } from '../days.js';
import type { Dimension } from '../ledger/ledger.dto.js';
import { bookKinds, type EntryKind } from '../ledger/ledger-kinds.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { ItemMonthDto, ItemSpendDto, MonthsQuery, ReconciliationDto, SpendMonthsDto, SpendQuery } from './spend.dto.js';

interface MonthRow {
  month: string;
  value: string | null;
  label: string | null;
  minor: string;
  entries: number;
}

interface KindRow {
  month: string;
  kind: EntryKind;
  minor: string;
  entries: number;
}

const MOST_MONTHS = 240;

/** Spend as people ask for it, from the rollups. Sums are in the organisation's currency. */
@Injectable()
export class Spend {
  constructor(
    private readonly database: Database,
    private readonly references: LedgerReferences,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** Of one item by month and kind; of its whole life where no months are named. @throws Refusal `not_found`, `forbidden` */
  ofItem(actor: Actor, itemId: string, { from, to }: MonthsQuery): Promise<ItemSpendDto> {
    return this.database.reading(actor, async () => {
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, itemId));
      const currency = await this.calendar.baseCurrency(actor);
      const rows = await this.database.query<KindRow>(
        `SELECT month::text AS month, kind, sum(amount_minor)::text AS minor, sum(entry_count)::integer AS entries FROM spend_item_months
         WHERE organization_id = $1 AND item_id = $2 AND currency = $3 AND month BETWEEN coalesce($4::date, '-infinity') AND coalesce($5::date, 'infinity')
           AND kind <> ALL($6::text[])
         GROUP BY month, kind ORDER BY month, kind`,
        [actor.organizationId, itemId, currency, from ? monthOf(from) : null, to ? monthOf(to) : null, bookKinds],
      );
      const behind = await this.database.first(
        `SELECT 1 AS mark FROM spend_dirty_keys WHERE organization_id = $1 AND item_id = $2 LIMIT 1`,
        [actor.organizationId, itemId],
      );
      const total = sumOf(currency, rows).toJSON();
      return { itemId, currency, total, behind: behind !== undefined, months: byMonth(rows, currency) };
    });
  }

  /** How the sums compared with the ledger the last time that somebody looked. Of the whole organisation only. @throws Refusal `forbidden` */
  reconciliation(actor: Actor): Promise<ReconciliationDto> {
    requireReach(actor, 'spend.read', {});
    return this.database.reading(actor, async () => {
      const last = await this.database.first<ReconciliationDto>(
        `SELECT checked_at AS "checkedAt", entry_count::text AS entries, difference_count AS differences, differences AS figures
         FROM spend_reconciliations WHERE organization_id = $1`,
        [actor.organizationId],
      );
      return last ?? { checkedAt: null, entries: '0', differences: 0, figures: [] };
    });
  }

  /** By month along a dimension; the last twelve months where none are named. @throws Refusal `validation_failed` */
  months(actor: Actor, query: SpendQuery): Promise<SpendMonthsDto> {
    return this.database.reading(actor, async () => {
      const { dimension = 'total' } = query;
      const to = monthOf(query.to ?? (await this.calendar.today(actor)));
      const from = monthOf(query.from ?? monthsAfter(to, -11));
      if (from > to) throw new Refusal('validation_failed', 'The first month lies after the last.', { pointer: '?from' });
      if (monthsAfter(from, MOST_MONTHS) <= to)
        throw new Refusal('validation_failed', 'At most twenty years at once.', { pointer: '?from' });
      const currency = await this.calendar.baseCurrency(actor);
      const { sql, parameters } = this.statement(actor, { ...query, dimension, from, to }, currency);
      const rows = await this.database.query<MonthRow>(sql, parameters);
      const behind = await this.database.first('SELECT 1 AS mark FROM spend_dirty_keys WHERE organization_id = $1 LIMIT 1', [
        actor.organizationId,
      ]);
      const data = rows.map(({ minor, ...row }) => ({ ...row, amount: Money.of(BigInt(minor), currency).toJSON() }));
      return { dimension, from, to, currency, total: sumOf(currency, rows).toJSON(), behind: behind !== undefined, data };
    });
  }

  /** A role narrowed to business units cannot read sums over all of them, so its figures come from the months of the items. */
  private statement(
    actor: Actor,
    { dimension, from, to, kind, value }: SpendQuery & { dimension: Dimension | 'kind' | 'total'; from: string; to: string },
    currency: string,
  ): { sql: string; parameters: unknown[] } {
    const reach = reachOf(actor, 'spend.read');
    const isPlain = dimension === 'kind' || dimension === 'total';
    const parameters: unknown[] = [actor.organizationId, currency, from, to];
    const conditions = ['organization_id = $1', 'currency = $2', 'month BETWEEN $3::date AND $4::date'];
    conditions.push(kind ? `kind = $${parameters.push(kind)}` : `kind <> ALL($${parameters.push(bookKinds)}::text[])`);
    if (reach === 'everything') conditions.push(`dimension = $${parameters.push(isPlain ? 'domain' : dimension)}`);
    else conditions.push(`business_unit_id = ANY($${parameters.push(reach.businessUnitIds)}::uuid[])`);
    const ownColumn = reach === 'everything' ? 'value' : `coalesce(${isPlain ? 'kind' : columns[dimension]}::text, '')`;
    const valueSql = dimension === 'total' ? `''` : dimension === 'kind' ? 'kind' : ownColumn;
    if (value !== undefined) conditions.push(`${valueSql} = $${parameters.push(value)}`);
    const table = reach === 'everything' ? 'spend_dimension_months' : 'spend_item_months';
    const label = isPlain ? undefined : labels[dimension];
    return {
      sql: `SELECT sums.month::text AS month, nullif(sums.value, '') AS value, ${label ? 'named.label' : `nullif(sums.value, '')`} AS label,
              sums.minor::text AS minor, sums.entries
            FROM (SELECT month, ${valueSql} AS value, sum(amount_minor) AS minor, sum(entry_count)::integer AS entries
                  FROM ${table} WHERE ${conditions.join(' AND ')} GROUP BY 1, 2) AS sums
            ${label ? `LEFT JOIN LATERAL (${label}) AS named ON true` : ''}
            ORDER BY sums.month, label NULLS LAST, sums.value`,
      parameters,
    };
  }
}

const columns: Record<Dimension, string> = {
  cost_center: 'cost_center_id',
  business_unit: 'business_unit_id',
  vendor: 'vendor_id',
  domain: 'domain',
  item_kind: 'item_kind',
};

const labels: Partial<Record<Dimension, string>> = {
  cost_center: `SELECT code || ' ' || name AS label FROM cost_centers WHERE id = nullif(sums.value, '')::uuid`,
  business_unit: `SELECT name AS label FROM business_units WHERE id = nullif(sums.value, '')::uuid`,
  vendor: `SELECT name AS label FROM vendors WHERE id = nullif(sums.value, '')::uuid`,
};

function byMonth(rows: readonly KindRow[], currency: string): ItemMonthDto[] {
  const months = new Map<string, KindRow[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return [...months].map(([month, kinds]) => ({
    month,
    amount: sumOf(currency, kinds).toJSON(),
    kinds: kinds.map(({ kind, minor, entries }) => ({ kind, entries, amount: Money.of(BigInt(minor), currency).toJSON() })),
  }));
}

function sumOf(currency: string, rows: ReadonlyArray<{ minor: string }>): Money {
  return Money.of(
    rows.reduce((sum, { minor }) => sum + BigInt(minor), 0n),
    currency,
  );
}
