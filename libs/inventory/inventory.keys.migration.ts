import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** The keys of licenses, sealed. */
export class InventoryKeys1764104000000 implements MigrationInterface {
  readonly name = 'InventoryKeys1764104000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE license_keys (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        license_id uuid NOT NULL,
        sealed text NOT NULL,
        ending text NOT NULL,
        source_id uuid,
        added_at timestamptz NOT NULL,
        added_by text NOT NULL,
        CONSTRAINT license_keys_license FOREIGN KEY (organization_id, license_id) REFERENCES licenses (organization_id, item_id),
        CONSTRAINT license_keys_sealed CHECK (sealed LIKE 'v1.%')
      );
      CREATE INDEX license_keys_of_license ON license_keys (license_id, id);
      CREATE INDEX license_keys_of_source ON license_keys (source_id) WHERE source_id IS NOT NULL;
    `);
    await tenantTable(queryRunner, 'license_keys', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
