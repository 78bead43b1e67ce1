import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What people set up for themselves: saved views of lists, and how the application looks to them. */
export class OrganizationDesk1764100000000 implements MigrationInterface {
  readonly name = 'OrganizationDesk1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE users
        ADD COLUMN theme text NOT NULL DEFAULT 'auto',
        ADD COLUMN density text NOT NULL DEFAULT 'normal',
        ADD COLUMN preferences jsonb NOT NULL DEFAULT '{}',
        ADD CONSTRAINT users_theme CHECK (theme IN ('auto', 'light', 'dark')),
        ADD CONSTRAINT users_density CHECK (density IN ('compact', 'normal')),
        ADD CONSTRAINT users_preferences CHECK (jsonb_typeof(preferences) = 'object' AND octet_length(preferences::text) <= 131072);

      -- Whose owner is gone has been shared; what is private goes with its owner.
      CREATE TABLE saved_views (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        owner_id uuid,
        page text NOT NULL,
        name text NOT NULL,
        query jsonb NOT NULL,
        shared boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT saved_views_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT saved_views_owner FOREIGN KEY (organization_id, owner_id) REFERENCES users (organization_id, id),
        CONSTRAINT saved_views_query CHECK (jsonb_typeof(query) = 'object'),
        CONSTRAINT saved_views_owned CHECK (shared OR owner_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX saved_views_name ON saved_views (organization_id, owner_id, page, lower(name));
      CREATE INDEX saved_views_of_page ON saved_views (organization_id, page, name, id);
    `);
    await tenantTable(queryRunner, 'saved_views');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
