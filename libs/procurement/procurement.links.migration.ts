import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Links by which somebody who is asked decides once, without signing in. The link itself stands nowhere: it is signed when it is sent. */
export class ProcurementLinks1764104130000 implements MigrationInterface {
  readonly name = 'ProcurementLinks1764104130000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE approval_links (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        request_id uuid NOT NULL,
        round integer NOT NULL,
        step_ids uuid[] NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT approval_links_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id),
        CONSTRAINT approval_links_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
        CONSTRAINT approval_links_steps CHECK (cardinality(step_ids) > 0),
        CONSTRAINT approval_links_term CHECK (expires_at > created_at AND used_at < expires_at)
      );
      CREATE INDEX approval_links_by_end ON approval_links (organization_id, expires_at);

      CREATE FUNCTION approval_links_hold() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF to_jsonb(NEW) - 'used_at' <> to_jsonb(OLD) - 'used_at' OR OLD.used_at IS NOT NULL THEN
          RAISE EXCEPTION 'A link is good for one decision, and stays what it was'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_links_once', TABLE = 'approval_links';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hold_once BEFORE UPDATE ON approval_links FOR EACH ROW EXECUTE FUNCTION approval_links_hold();
    `);
    await tenantTable(queryRunner, 'approval_links');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
