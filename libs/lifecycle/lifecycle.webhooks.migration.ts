import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Where workflows tell other systems what to do; what they are signed with is kept sealed. */
export class LifecycleWebhooks1764102400000 implements MigrationInterface {
  readonly name = 'LifecycleWebhooks1764102400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE webhook_endpoints (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        name text NOT NULL,
        url text NOT NULL,
        description text,
        sealed_secret text NOT NULL DEFAULT '',
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT webhook_endpoints_name_once UNIQUE (organization_id, name),
        CONSTRAINT webhook_endpoints_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT webhook_endpoints_name CHECK (name ~ '^[a-z][a-z0-9_]{0,59}$')
      );
    `);
    await tenantTable(queryRunner, 'webhook_endpoints');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
