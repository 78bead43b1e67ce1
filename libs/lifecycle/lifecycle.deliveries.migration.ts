import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What was sent to webhook endpoints and how it went, and their former secrets, which count for a while beside the new ones. */
export class LifecycleDeliveries1764103300000 implements MigrationInterface {
  readonly name = 'LifecycleDeliveries1764103300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE webhook_endpoints ADD COLUMN former_sealed_secret text, ADD COLUMN former_secret_until timestamptz;
      ALTER TABLE webhook_endpoints ADD CONSTRAINT webhook_endpoints_former_secret
        CHECK ((former_sealed_secret IS NULL) = (former_secret_until IS NULL));
      CREATE TABLE webhook_deliveries (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        endpoint_id uuid NOT NULL,
        message_id text NOT NULL,
        event text NOT NULL,
        run_id uuid,
        step_title text,
        body text NOT NULL,
        state text NOT NULL DEFAULT 'sending',
        attempts integer NOT NULL DEFAULT 0,
        status integer,
        error text,
        answer text,
        duration_ms integer,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        due_at timestamptz,
        answered_at timestamptz,
        answer_sha256 text,
        CONSTRAINT webhook_deliveries_message UNIQUE (organization_id, message_id),
        CONSTRAINT webhook_deliveries_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT webhook_deliveries_endpoint FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
        CONSTRAINT webhook_deliveries_event CHECK (event IN ('workflow.step', 'test')),
        CONSTRAINT webhook_deliveries_state CHECK (state IN ('sending', 'delivered', 'failed')),
        CONSTRAINT webhook_deliveries_due CHECK (due_at IS NULL OR state = 'sending'),
        CONSTRAINT webhook_deliveries_answered CHECK ((answered_at IS NULL) = (answer_sha256 IS NULL))
      );
      CREATE INDEX webhook_deliveries_list ON webhook_deliveries (organization_id, endpoint_id, created_at, id);
      CREATE INDEX webhook_deliveries_age ON webhook_deliveries (organization_id, created_at);
      CREATE INDEX webhook_deliveries_asked_for ON webhook_deliveries (due_at) WHERE due_at IS NOT NULL;
    `);
    await tenantTable(queryRunner, 'webhook_deliveries');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
