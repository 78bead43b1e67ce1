import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage } from '#organization';
import { type Actor, Database, notFound, type Page, type PageQuery, Refusal, reachOf } from '#platform';
import { monthOf } from '../days.js';
import { ALONG, type ExplorerDimension } from '../explorer/explorer.dimensions.js';
import type { LedgerEntryDto, LedgerQuery } from './ledger.dto.js';
import { LedgerDocuments } from './ledger-documents.js';
import type { EntryKind } from './ledger-kinds.js';
import { measureFilter, spendFilters } from './spend-filters.js';

const SELECT = `
  e.id, e.posting_id AS "postingId", e.kind, e.month::text AS month, e.booked_on::text AS "bookedOn",
  json_build_object('amountMinor', e.amount_minor::text, 'currency', e.currency) AS amount,
  json_build_object('amountMinor', e.base_amount_minor::text, 'currency', e.base_currency) AS "baseAmount",
  e.exchange_rate::text AS "exchangeRate", e.item_id AS "itemId", e.cost_center_id AS "costCenterId", e.business_unit_id AS "businessUnitId",
  e.vendor_id AS "vendorId", e.contract_id AS "contractId", e.product_id AS "productId", e.domain, e.item_kind AS "itemKind",
  e.location_id AS "locationId", e.person_id AS "personId", e.category, e.spend_class AS "spendClass",
  e.description, e.reverses_id AS "reversesId", r.reversal_id AS "reversedById", e.reason,
  to_json(p.posted_at) #>> '{}' AS "postedAt", p.actor_name AS "postedBy", p.idempotency_key AS "postingKey"`;

/** An entry with the key of its posting, which leads to what it was posted for. */
type EntryRow = Omit<LedgerEntryDto, 'document'> & { postingKey: string };

const FROM = `ledger_entries e JOIN ledger_postings p ON p.id = e.posting_id LEFT JOIN ledger_reversals r ON r.reversed_id = e.id`;

const listing: Listing = {
  select: SELECT,
  from: FROM,
  id: 'e.id',
  sortable: { bookedOn: 'e.booked_on' },
  usual: '-bookedOn',
  searched: ['e.description'],
  label: 'The ledger entry',
};

/** Reads the ledger: lists, single entries, and the lines behind every figure of the rollups. */
@Injectable()
export class LedgerEntries {
  constructor(
    private readonly database: Database,
    private readonly documents: LedgerDocuments,
  ) {}

  /** @throws Refusal `validation_failed`, also for words to search for in the ledger as a whole, which no index serves */
  page(actor: Actor, query: LedgerQuery): Promise<Page<LedgerEntryDto>> {
    if (query.q && !(query.month || query.itemId || query.postingId)) {
      throw new Refusal('validation_failed', 'Search within a month, an item or a posting.', { pointer: '?q' });
    }
    const filters: Filter[] = [
      ...visible(actor),
      ...spendFilters(query, ofEntry),
      ...measureFilter(query, 'e.kind'),
      ['e.month = ?::date', query.month && monthOf(query.month)],
      ['e.month >= ?::date', query.from && monthOf(query.from)],
      ['e.month <= ?::date', query.to && monthOf(query.to)],
      ['e.booked_on >= ?::date', query.bookedFrom],
      ['e.booked_on <= ?::date', query.bookedUntil],
      ['e.posting_id = ?', query.postingId],
    ];
    return this.database.reading(actor, () => this.listed(query, filters));
  }

  /** Behind a line of a unit's statement. Whoever asks was let see the statement. Needs a reading scope. */
  ofUnit(
    actor: Actor,
    { month, businessUnitId }: { month: string; businessUnitId: string },
    query: PageQuery & { kind: EntryKind; costCenterId?: string },
  ): Promise<Page<LedgerEntryDto>> {
    return this.listed(query, [
      ['e.organization_id = ?', actor.organizationId],
      ['e.month = ?::date', month],
      ['e.business_unit_id = ?', businessUnitId],
      ['e.kind = ?', query.kind],
      ['e.cost_center_id IS NOT DISTINCT FROM ?::uuid', query.costCenterId ?? null],
    ]);
  }

  /** @throws Refusal `not_found` */
  async entry(actor: Actor, id: string): Promise<LedgerEntryDto> {
    const [entry] = await this.entries(actor, [id]);
    if (!entry) throw notFound(listing.label);
    return entry;
  }

  /** In the order of the ids, leaving out what is not there. */
  async entries(actor: Actor, ids: readonly string[]): Promise<LedgerEntryDto[]> {
    const [inOrganization, ...reach] = visible(actor);
    const conditions = [inOrganization, ...reach].map(([sql], place) => sql.replace('?', `$${place + 2}`));
    return this.database.reading(actor, async () =>
      this.withDocuments(
        await this.database.query<EntryRow>(
          `SELECT ${SELECT} FROM ${FROM} WHERE e.id = ANY($1::uuid[]) AND ${conditions.join(' AND ')} ORDER BY array_position($1::uuid[], e.id)`,
          [ids, ...visible(actor).map(([, value]) => value)],
        ),
      ),
    );
  }

  private async listed(query: PageQuery, filters: readonly Filter[]): Promise<Page<LedgerEntryDto>> {
    const page = await listPage<EntryRow>(this.database, listing, query, filters);
    return { ...page, data: await this.withDocuments(page.data) };
  }

  private async withDocuments(rows: readonly EntryRow[]): Promise<LedgerEntryDto[]> {
    const reversed = rows.flatMap(({ reversesId }) => reversesId ?? []);
    const keys = reversed.length > 0 ? await this.database.query<{ id: string; key: string }>(KEYS_OF, [reversed]) : [];
    const keyOfReversed = new Map(keys.map(({ id, key }) => [id, key]));
    const keyOf = ({ reversesId, postingKey }: EntryRow): string => keyOfReversed.get(reversesId ?? '') ?? postingKey;
    const documents = await this.documents.behind(rows.map(keyOf));
    return rows.map((row) => {
      const { postingKey: _, ...entry } = row;
      return { ...entry, document: documents.get(keyOf(row)) ?? null };
    });
  }
}

const KEYS_OF =
  'SELECT e.id, p.idempotency_key AS key FROM ledger_entries e JOIN ledger_postings p ON p.id = e.posting_id WHERE e.id = ANY($1::uuid[])';

const ofEntry = (dimension: ExplorerDimension): string =>
  dimension === 'measure' ? ALONG.measure.column.replace('CASE kind', 'CASE e.kind') : `e.${ALONG[dimension].column}`;

/** A role that is narrowed to business units sees what was charged to these. */
function visible(actor: Actor): [Filter, ...Filter[]] {
  const reach = reachOf(actor, 'spend.read');
  const own: Filter = ['e.organization_id = ?', actor.organizationId];
  return reach === 'everything' ? [own] : [own, ['e.business_unit_id = ANY(?::uuid[])', reach.businessUnitIds]];
}
