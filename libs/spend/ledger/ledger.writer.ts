import { Injectable } from '@nestjs/common';
import type { SpendClass } from '#organization';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import type { Domain, EntryKind, ItemKind } from './ledger-kinds.js';

/** An entry that is complete but for its id and posting. Amounts are minor units as text, as bigints travel in JSON. */
export interface NewEntry {
  itemId: string | null;
  month: string;
  bookedOn: string;
  kind: EntryKind;
  amountMinor: string;
  currency: string;
  baseAmountMinor: string;
  baseCurrency: string;
  exchangeRate: string;
  costCenterId: string | null;
  businessUnitId: string | null;
  vendorId: string | null;
  contractId: string | null;
  productId: string | null;
  domain: Domain | null;
  itemKind: ItemKind | null;
  locationId: string | null;
  personId: string | null;
  category: string | null;
  spendClass: SpendClass | null;
  description: string;
  reversesId: string | null;
  reason: string | null;
}

export interface Posting {
  id: string;
  /** In the order of the input. */
  entryIds: string[];
  /** Whether the key had been used for the same input before, so that nothing was written now. */
  repeated: boolean;
}

const ENTRIES_A_STATEMENT = 5_000;

/** Writes postings; the one place that inserts into the ledger. */
@Injectable()
export class LedgerWriter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the key for a posting of `count` entries, and keeps the periods as they are: until the transaction ends, none is
   * closed. Needs an open transaction; another one with the same key waits until this one ends.
   * @returns the id of the new posting, or the posting that the same input made before
   * @throws Refusal `idempotency_key_reused`
   */
  async begin(actor: Actor, key: string, hash: string, count: number): Promise<string | Posting> {
    const id = newId();
    const taken = await this.database.first(
      `INSERT INTO ledger_postings (id, organization_id, idempotency_key, input_hash, entry_count, actor_kind, actor_id, actor_name, posted_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 FROM spend_hold_periods($2) ON CONFLICT (organization_id, idempotency_key) DO NOTHING RETURNING id`,
      [id, actor.organizationId, key, hash, count, actor.kind, actor.id, actor.name, this.clock.now()],
    );
    return taken ? id : this.earlier(actor, key, hash);
  }

  /** The entries of a posting that was begun, set-wise; what would count in a closed period counts in the first open one. @returns their ids in order */
  async append(actor: Actor, postingId: string, entries: readonly NewEntry[]): Promise<string[]> {
    const rows = entries.map((entry) => ({ id: newId(), ...entry }));
    for (let start = 0; start < rows.length; start += ENTRIES_A_STATEMENT) {
      await this.database.query(INSERT_ENTRIES, [
        actor.organizationId,
        postingId,
        JSON.stringify(rows.slice(start, start + ENTRIES_A_STATEMENT)),
      ]);
    }
    return rows.map(({ id }) => id);
  }

  private async earlier(actor: Actor, key: string, hash: string): Promise<Posting> {
    const { id, same } = await this.database.one<{ id: string; same: boolean }>(
      'SELECT id, input_hash = $3 AS same FROM ledger_postings WHERE organization_id = $1 AND idempotency_key = $2',
      [actor.organizationId, key, hash],
    );
    if (!same) throw new Refusal('idempotency_key_reused', 'This key was used for other entries before.');
    const entries = await this.database.query<{ id: string }>('SELECT id FROM ledger_entries WHERE posting_id = $1 ORDER BY id', [
      id,
    ]);
    return { id, entryIds: entries.map((entry) => entry.id), repeated: true };
  }
}

const INSERT_ENTRIES = `
  INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
    exchange_rate, booked_on, cost_center_id, business_unit_id, vendor_id, contract_id, product_id, domain, item_kind, location_id, person_id, category, spend_class,
    description, reverses_id, reason)
  SELECT e.id, greatest(e.month, open.month), $1, $2, e."itemId", e.kind, e."amountMinor", e.currency, e."baseAmountMinor", e."baseCurrency",
    e."exchangeRate", e."bookedOn", e."costCenterId", e."businessUnitId", e."vendorId", e."contractId", e."productId", e.domain, e."itemKind",
    e."locationId", e."personId", e.category, e."spendClass", e.description, e."reversesId", e.reason
  FROM spend_first_open($1) AS open(month), jsonb_to_recordset($3::jsonb) AS e(id uuid, month date, "itemId" uuid, kind text, "amountMinor" bigint, currency text,
    "baseAmountMinor" bigint, "baseCurrency" text, "exchangeRate" numeric, "bookedOn" date, "costCenterId" uuid, "businessUnitId" uuid,
    "vendorId" uuid, "contractId" uuid, "productId" uuid, domain text, "itemKind" text, "locationId" uuid, "personId" uuid, category text,
    "spendClass" text, description text, "reversesId" uuid, reason text)`;
