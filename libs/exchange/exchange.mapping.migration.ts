import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Files whose columns people map, mappings that are kept, tables of items of any kind, and what an update finds. */
export class ExchangeMapping1764100600000 implements MigrationInterface {
  readonly name = 'ExchangeMapping1764100600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(changes);
    await tenantTable(queryRunner, 'import_presets', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const changes = `
  ALTER TABLE imports DROP CONSTRAINT imports_kind,
    ADD CONSTRAINT imports_kind CHECK (kind IN ('people', 'locations', 'models', 'assets', 'licenses', 'services', 'items')),
    ADD COLUMN judging_job_id uuid;
  ALTER TABLE import_rows ADD COLUMN changes jsonb NOT NULL DEFAULT '[]';

  CREATE TABLE import_presets (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    format text NOT NULL,
    mapping jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT import_presets_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT import_presets_format CHECK (format IN ('people', 'locations', 'models', 'assets', 'licenses', 'services', 'items'))
  );
  CREATE UNIQUE INDEX import_presets_name ON import_presets (organization_id, lower(name));
`;
