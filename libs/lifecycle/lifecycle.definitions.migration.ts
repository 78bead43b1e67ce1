import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';

/** Lifecycles that an organisation writes itself: what is being written, what was published, and what applies to which products. */
export class LifecycleDefinitions1764101200000 implements MigrationInterface {
  readonly name = 'LifecycleDefinitions1764101200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE lifecycle_definitions (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        draft jsonb NOT NULL,
        copied_from text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT lifecycle_definitions_key UNIQUE (organization_id, id),
        CONSTRAINT lifecycle_definitions_of_kind UNIQUE (organization_id, id, kind),
        CONSTRAINT lifecycle_definitions_name_once UNIQUE (organization_id, name),
        CONSTRAINT lifecycle_definitions_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT lifecycle_definitions_name CHECK (name ~ '^[a-z][a-z0-9_]{0,59}$'),
        CONSTRAINT lifecycle_definitions_draft CHECK (jsonb_typeof(draft) = 'object')
      );

      CREATE TABLE lifecycle_versions (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        definition_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        note text,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        published_by_id text NOT NULL,
        CONSTRAINT lifecycle_versions_once UNIQUE (organization_id, definition_id, number),
        CONSTRAINT lifecycle_versions_definition FOREIGN KEY (organization_id, definition_id)
          REFERENCES lifecycle_definitions (organization_id, id),
        CONSTRAINT lifecycle_versions_number CHECK (number > 0)
      );

      -- Nothing is chosen for a kind or category without a row: then what came with the product applies, as it does where the row
      -- names no definition.
      CREATE TABLE lifecycle_choices (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        category text,
        definition_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT lifecycle_choices_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT lifecycle_choices_definition FOREIGN KEY (organization_id, definition_id, kind)
          REFERENCES lifecycle_definitions (organization_id, id, kind),
        CONSTRAINT lifecycle_choices_category CHECK (category <> '')
      );
      CREATE UNIQUE INDEX lifecycle_choices_once ON lifecycle_choices (organization_id, kind, lower(coalesce(category, '')));
    `);
    await tenantTable(queryRunner, 'lifecycle_definitions');
    await tenantTable(queryRunner, 'lifecycle_versions', { rights: 'SELECT, INSERT' });
    await tenantTable(queryRunner, 'lifecycle_choices');
    await appendOnly(queryRunner, 'lifecycle_versions');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
