import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, tenantTable } from '#platform';
import { evidence, settings } from './schema/evidence.sql.js';
import { guards } from './schema/guards.sql.js';
import { details, items } from './schema/items.sql.js';
import { search, searchFunctions } from './schema/search.sql.js';
import { seats } from './schema/seats.sql.js';

/** Everything with a lifecycle: items, what each kind adds, seats, custody, sanitisation, search. */
export class Inventory1764000500000 implements MigrationInterface {
  readonly name = 'Inventory1764000500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [items, details, seats, evidence, settings, search]) await queryRunner.query(part);
    for (const [table, rights] of Object.entries(tables)) await tenantTable(queryRunner, table, { rights });
    await queryRunner.query(guards);
    await queryRunner.query(searchFunctions);
    await queryRunner.query(functionRights);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

/** No item is ever deleted, nor any evidence; `seats_used` belongs to the triggers of `license_seats`. */
const tables = {
  items: `SELECT, INSERT, UPDATE (domain, tag, tag_key, name, name_key, definition_version, state, sub_state, phase, state_since, stuck_at,
    version, product_id, vendor_id, contract_id, business_unit_id, cost_center_id, location_id, holder_person_id, holder_location_id,
    holder_item_id, purchased_on, purchase_price_minor, currency, order_number, warranty_ends_on, end_of_life_on, notes, custom_fields,
    updated_at)`,
  assets: 'SELECT, INSERT, UPDATE',
  services: 'SELECT, INSERT, UPDATE',
  licenses: `SELECT, INSERT (item_id, organization_id, metric, quantity, starts_on, ends_on, tenant, key_reference, licensed_to),
    UPDATE (metric, quantity, starts_on, ends_on, tenant, key_reference, licensed_to)`,
  license_seats: 'SELECT, INSERT, UPDATE (released_at, released_by)',
  custody_records: 'SELECT, INSERT, UPDATE (held_until, accepted_at, accepted_by, text_version)',
  sanitisation_certificates: 'SELECT, INSERT, UPDATE (validated_by, validated_by_person_id, validated_by_actor, validated_at)',
  custom_field_definitions: 'SELECT, INSERT, UPDATE',
  sub_states: 'SELECT, INSERT, UPDATE',
  item_search: 'SELECT, INSERT, UPDATE',
};

const functionRights = ['items_like(text[], integer)', 'items_similar(text, integer)', 'refresh_item_search(uuid[])']
  .map((signature) => `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${signature} TO ${APP_ROLE};`)
  .join('\n');
