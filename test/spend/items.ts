import { type Actor, newId } from '#platform';
import type { TestDatabase } from '../harness/index.js';

export interface SpendItem {
  kind?: 'asset' | 'service' | 'license';
  domain?: 'telecom' | 'it' | 'mobility';
  costCenterId?: string;
  businessUnitId?: string;
  vendorId?: string;
}

/** An item as the ledger sees it: a row that entries can refer to. Its life is another lib's matter. */
export async function itemRow(db: TestDatabase, actor: Actor, item: SpendItem = {}): Promise<string> {
  const id = newId();
  const { kind = 'asset', domain = 'it', costCenterId = null, businessUnitId = null, vendorId = null } = item;
  // Items come into being with a transition of their own; here their rows are enough.
  await db.inspect(`BEGIN; SET LOCAL session_replication_role = replica`);
  await db.inspect(
    `INSERT INTO items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase,
       state_since, version, cost_center_id, business_unit_id, vendor_id, created_at, updated_at)
     VALUES ($1::uuid, $2, $3::text, $4, $1::text, $1::text, 'thing', 'thing', $3::text, 1, 'in_service', 'operate', now(), 1, $5, $6, $7, now(), now())`,
    [id, actor.organizationId, kind, domain, costCenterId, businessUnitId, vendorId],
  );
  await db.inspect('COMMIT');
  return id;
}
