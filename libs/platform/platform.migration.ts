import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, courierTable, tenantTable } from './database/migrations.js';

/** The ground that all other tables stand on: tenancy, extensions, the audit trail and the memory of idempotent requests. */
export class Platform1764000000000 implements MigrationInterface {
  readonly name = 'Platform1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      GRANT USAGE ON SCHEMA public TO ${APP_ROLE};

      CREATE FUNCTION current_organization_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('app.organization_id', true), '')::uuid $$;
      CREATE FUNCTION acting_as_courier() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(current_setting('app.courier', true), 'off') = 'on' $$;
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'Rows of % are never changed or removed; record a correction instead', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        occurred_at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb,
        ip text,
        request_id text
      );
      CREATE INDEX audit_entries_subject ON audit_entries (organization_id, subject_kind, subject_id, id);
      CREATE INDEX audit_entries_order ON audit_entries (organization_id, id);

      CREATE TABLE audit_links (
        organization_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        seal_sequence bigint NOT NULL,
        place integer NOT NULL,
        PRIMARY KEY (organization_id, entry_id)
      );
      CREATE INDEX audit_links_seal ON audit_links (organization_id, seal_sequence, place);

      CREATE TABLE audit_seals (
        organization_id uuid NOT NULL,
        sequence bigint NOT NULL,
        entry_count integer NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        sealed_at timestamptz NOT NULL,
        PRIMARY KEY (organization_id, sequence)
      );

      CREATE TABLE idempotent_requests (
        organization_id uuid NOT NULL,
        actor_id text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        status integer NOT NULL,
        response jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (organization_id, actor_id, key)
      );
      CREATE INDEX idempotent_requests_age ON idempotent_requests (created_at);
    `);
    await tenantTable(queryRunner, 'audit_entries', { rights: 'SELECT, INSERT' });
    await tenantTable(queryRunner, 'audit_links', { rights: 'SELECT, INSERT' });
    await tenantTable(queryRunner, 'audit_seals', { rights: 'SELECT, INSERT' });
    await courierTable(queryRunner, 'idempotent_requests');
    await appendOnly(queryRunner, 'audit_entries');
    await appendOnly(queryRunner, 'audit_links');
    await appendOnly(queryRunner, 'audit_seals');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
