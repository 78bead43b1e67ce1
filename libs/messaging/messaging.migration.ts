import type { MigrationInterface, QueryRunner } from 'typeorm';
import { courierTable, sharedTable } from '#platform';

/** Events on their way, schedules and background jobs: the rows that are the truth, whatever happens to the queue that carries them. */
export class Messaging1764000100000 implements MigrationInterface {
  readonly name = 'Messaging1764000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(EVENTS);
    await queryRunner.query(SCHEDULES);
    await queryRunner.query(JOBS);
    for (const table of ['outbox', 'inbox', 'dead_letters', 'background_jobs']) await courierTable(queryRunner, table);
    await sharedTable(queryRunner, 'schedules', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

// Rows of outbox and inbox live for moments; without an eager vacuum their dead ones would slow down the few living.
const EVENTS = `
  CREATE TABLE outbox (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    type text NOT NULL,
    payload jsonb NOT NULL,
    actor jsonb NOT NULL,
    occurred_at timestamptz NOT NULL
  ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

  CREATE TABLE inbox (
    event_id uuid NOT NULL,
    handler text NOT NULL,
    organization_id uuid NOT NULL,
    type text NOT NULL,
    payload jsonb NOT NULL,
    actor jsonb NOT NULL,
    occurred_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    PRIMARY KEY (event_id, handler)
  ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
  CREATE INDEX inbox_due ON inbox (due_at);

  CREATE TABLE dead_letters (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    event_id uuid NOT NULL,
    handler text NOT NULL,
    type text NOT NULL,
    payload jsonb NOT NULL,
    actor jsonb NOT NULL,
    occurred_at timestamptz NOT NULL,
    attempts integer NOT NULL,
    error_message text NOT NULL,
    error_stack text,
    died_at timestamptz NOT NULL,
    state text NOT NULL,
    settled_at timestamptz,
    settled_by text,
    CONSTRAINT dead_letters_state CHECK (state IN ('waiting', 'retried', 'dismissed')),
    CONSTRAINT dead_letters_settled CHECK ((state = 'waiting') = (settled_at IS NULL))
  );
  CREATE INDEX dead_letters_list ON dead_letters (organization_id, died_at, id);
  CREATE INDEX dead_letters_waiting ON dead_letters (organization_id) WHERE state = 'waiting';
`;

const SCHEDULES = `
  CREATE TABLE schedules (
    name text PRIMARY KEY,
    cron text NOT NULL,
    time_zone text NOT NULL,
    paused boolean NOT NULL DEFAULT false,
    next_due_at timestamptz NOT NULL,
    requested_at timestamptz,
    lease_owner uuid,
    leased_until timestamptz,
    last_due_at timestamptz,
    last_started_at timestamptz,
    last_finished_at timestamptz,
    last_outcome text,
    last_error text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT schedules_outcome CHECK (last_outcome IN ('succeeded', 'failed', 'interrupted')),
    CONSTRAINT schedules_lease CHECK ((lease_owner IS NULL) = (leased_until IS NULL))
  );
`;

const JOBS = `
  CREATE TABLE background_jobs (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    key text,
    label text NOT NULL,
    input jsonb NOT NULL,
    actor jsonb NOT NULL,
    started_by text NOT NULL,
    state text NOT NULL,
    done bigint NOT NULL DEFAULT 0,
    total bigint,
    counts jsonb NOT NULL DEFAULT '{}',
    checkpoint jsonb,
    result jsonb,
    error_message text,
    error_stack text,
    attempts integer NOT NULL DEFAULT 0,
    cancel_requested_at timestamptz,
    due_at timestamptz,
    lease_owner uuid,
    leased_until timestamptz,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT background_jobs_state CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    CONSTRAINT background_jobs_done CHECK (done >= 0 AND (total IS NULL OR total >= 0)),
    CONSTRAINT background_jobs_due CHECK ((state IN ('queued', 'running')) = (due_at IS NOT NULL)),
    CONSTRAINT background_jobs_finished CHECK ((state IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CONSTRAINT background_jobs_lease CHECK ((state = 'running') = (lease_owner IS NOT NULL AND leased_until IS NOT NULL))
  );
  CREATE INDEX background_jobs_list ON background_jobs (organization_id, created_at, id);
  CREATE UNIQUE INDEX background_jobs_key ON background_jobs (organization_id, kind, key) WHERE key IS NOT NULL;
  CREATE INDEX background_jobs_due_at ON background_jobs (due_at) WHERE due_at IS NOT NULL;
`;
