import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Approvals, webhooks and waits beside tasks and automations; what is left out, taken back, blocked; signals that runs wait for. */
export class LifecycleWorkflow1764102000000 implements MigrationInterface {
  readonly name = 'LifecycleWorkflow1764102000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(RUNS);
    await queryRunner.query(STEPS);
    await queryRunner.query(INDEXES);
    await queryRunner.query(SIGNALS);
    await tenantTable(queryRunner, 'workflow_signals', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const STATES = `'pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled'`;

const RUNS = `
  ALTER TABLE workflow_runs
    ADD COLUMN cancel_reason text,
    ADD COLUMN cancelled_by_name text,
    DROP CONSTRAINT workflow_runs_state,
    ADD CONSTRAINT workflow_runs_state CHECK (state IN (${STATES}, 'compensating')),
    ADD CONSTRAINT workflow_runs_cancelled CHECK ((cancel_reason IS NULL) = (cancelled_by_name IS NULL));
`;

// What a definition tells of a step beyond the columns is kept as it was told: a definition that is published later changes nothing for it.
const STEPS = `
  ALTER TABLE workflow_steps
    ADD COLUMN template jsonb,
    ADD COLUMN not_needed boolean NOT NULL DEFAULT false,
    ADD COLUMN compensates uuid,
    ADD COLUMN ready_at timestamptz,
    ADD COLUMN awaits text,
    ADD COLUMN awaited_signal text,
    ADD COLUMN awaited_run_id uuid,
    ADD COLUMN until_at timestamptz,
    ADD COLUMN timeout_at timestamptz,
    ADD COLUMN blocked_reason text,
    ADD COLUMN blocked_at timestamptz,
    ADD COLUMN blocked_by_name text,
    ADD COLUMN remind_at timestamptz,
    ADD COLUMN escalate_at timestamptz,
    ADD COLUMN also_assignee text,
    ADD COLUMN also_person_id uuid,
    DROP CONSTRAINT workflow_steps_kind,
    DROP CONSTRAINT workflow_steps_task,
    DROP CONSTRAINT workflow_steps_wake,
    DROP CONSTRAINT workflow_steps_lease,
    ADD CONSTRAINT workflow_steps_compensated FOREIGN KEY (compensates) REFERENCES workflow_steps (id),
    ADD CONSTRAINT workflow_steps_awaited_run FOREIGN KEY (organization_id, awaited_run_id) REFERENCES workflow_runs (organization_id, id),
    ADD CONSTRAINT workflow_steps_also_person FOREIGN KEY (organization_id, also_person_id) REFERENCES people (organization_id, id),
    ADD CONSTRAINT workflow_steps_kind CHECK (kind IN ('task', 'approval', 'automation', 'webhook', 'wait')),
    ADD CONSTRAINT workflow_steps_task CHECK ((kind IN ('task', 'approval')) = (assignee IS NOT NULL)),
    ADD CONSTRAINT workflow_steps_due CHECK (
      CASE WHEN kind NOT IN ('task', 'approval') THEN due_at IS NULL WHEN state IN ('pending', 'running') THEN due_at IS NOT NULL ELSE true END),
    ADD CONSTRAINT workflow_steps_wake CHECK (
      CASE WHEN kind IN ('automation', 'webhook') AND state IN ('pending', 'running') THEN wake_at IS NOT NULL
           WHEN kind IN ('automation', 'webhook', 'wait') AND state = 'waiting' THEN wake_at IS NOT NULL OR awaits IS NOT NULL
           ELSE wake_at IS NULL END),
    ADD CONSTRAINT workflow_steps_lease CHECK ((lease_until IS NOT NULL) = (kind IN ('automation', 'webhook') AND state = 'running')),
    ADD CONSTRAINT workflow_steps_awaits CHECK (
      awaits IS NULL OR (awaits IN ('time', 'fact', 'signal', 'answer', 'run') AND state = 'waiting')),
    ADD CONSTRAINT workflow_steps_not_needed CHECK (NOT not_needed OR state = 'cancelled'),
    ADD CONSTRAINT workflow_steps_blocked CHECK (
      (blocked_reason IS NULL) = (blocked_at IS NULL) AND (blocked_reason IS NULL OR kind IN ('task', 'approval')));
`;

const INDEXES = `
  DROP INDEX workflow_steps_open_tasks;
  DROP INDEX workflow_steps_of_person;
  DROP INDEX workflow_steps_taken;
  CREATE INDEX workflow_steps_open_tasks ON workflow_steps (organization_id, assignee, due_at, id)
    WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running');
  CREATE INDEX workflow_steps_open_by_due ON workflow_steps (organization_id, due_at, id)
    WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running');
  CREATE INDEX workflow_steps_of_person ON workflow_steps (organization_id, person_id, due_at, id)
    WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running') AND person_id IS NOT NULL;
  CREATE INDEX workflow_steps_taken ON workflow_steps (organization_id, assigned_to_id, due_at, id)
    WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running') AND assigned_to_id IS NOT NULL;
  CREATE INDEX workflow_steps_escalated ON workflow_steps (organization_id, also_assignee, due_at, id)
    WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running') AND also_assignee IS NOT NULL;
  CREATE INDEX workflow_steps_to_remind ON workflow_steps (organization_id, remind_at)
    WHERE remind_at IS NOT NULL AND state IN ('pending', 'running');
  CREATE INDEX workflow_steps_to_escalate ON workflow_steps (organization_id, escalate_at)
    WHERE escalate_at IS NOT NULL AND state IN ('pending', 'running');
  CREATE INDEX workflow_steps_awaited_runs ON workflow_steps (organization_id, awaited_run_id) WHERE awaited_run_id IS NOT NULL;
  CREATE INDEX workflow_runs_open ON workflow_runs (organization_id, id) WHERE ended_at IS NULL;
`;

// A signal that nothing waits for yet is kept: the wait may begin a moment later.
const SIGNALS = `
  CREATE TABLE workflow_signals (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    run_id uuid NOT NULL,
    name text NOT NULL,
    payload jsonb NOT NULL,
    sent_by_id text NOT NULL,
    sent_by_name text NOT NULL,
    received_at timestamptz NOT NULL,
    taken_at timestamptz,
    CONSTRAINT workflow_signals_run FOREIGN KEY (organization_id, run_id) REFERENCES workflow_runs (organization_id, id),
    CONSTRAINT workflow_signals_payload CHECK (jsonb_typeof(payload) = 'object')
  );
  CREATE INDEX workflow_signals_kept ON workflow_signals (organization_id, run_id, name, received_at) WHERE taken_at IS NULL;
`;
