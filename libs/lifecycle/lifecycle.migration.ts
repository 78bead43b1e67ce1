import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';

/** The history that nobody can edit, and the work that verbs start. */
export class Lifecycle1764000400000 implements MigrationInterface {
  readonly name = 'Lifecycle1764000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(HISTORY);
    await queryRunner.query(WORK);
    await tenantTable(queryRunner, 'transitions', { rights: 'SELECT, INSERT' });
    await tenantTable(queryRunner, 'workflow_runs', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'workflow_steps', { rights: 'SELECT, INSERT, UPDATE' });
    await appendOnly(queryRunner, 'transitions');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const HISTORY = `
  CREATE TABLE transitions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    subject_version bigint NOT NULL,
    definition text NOT NULL,
    definition_version integer NOT NULL,
    verb text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_kind text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    comment text,
    answers jsonb NOT NULL,
    effective_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT transitions_subject UNIQUE (organization_id, subject_id, subject_version),
    CONSTRAINT transitions_beginning CHECK ((verb = 'create') = (from_state IS NULL)),
    CONSTRAINT transitions_version CHECK (subject_version > 0)
  );
`;

// Of a run's steps and a subject's runs there are few: what makes them quick to find are the indexes of those still open.
const WORK = `
  CREATE TABLE workflow_runs (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    subject_label text NOT NULL,
    transition_id uuid NOT NULL,
    definition text NOT NULL,
    definition_version integer NOT NULL,
    verb text NOT NULL,
    completes_with text,
    state text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    left_at timestamptz,
    CONSTRAINT workflow_runs_key UNIQUE (organization_id, id),
    CONSTRAINT workflow_runs_transition UNIQUE (transition_id),
    CONSTRAINT workflow_runs_transition_recorded FOREIGN KEY (transition_id) REFERENCES transitions (id),
    CONSTRAINT workflow_runs_state CHECK (state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled')),
    CONSTRAINT workflow_runs_ended CHECK ((state IN ('succeeded', 'cancelled')) = (ended_at IS NOT NULL))
  );
  CREATE INDEX workflow_runs_subject ON workflow_runs (organization_id, subject_id, id);
  CREATE INDEX workflow_runs_current ON workflow_runs (organization_id, subject_id) WHERE left_at IS NULL;

  CREATE TABLE workflow_steps (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    run_id uuid NOT NULL,
    place integer NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    waits_for text[] NOT NULL,
    mandatory boolean NOT NULL,
    assignee text,
    person_id uuid,
    assigned_to_id text,
    assigned_to_name text,
    checklist jsonb NOT NULL,
    evidence_required boolean NOT NULL,
    evidence text,
    due_at timestamptz,
    automation text,
    most_attempts integer NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    wake_at timestamptz,
    lease_until timestamptz,
    result jsonb,
    error text,
    skip_reason text,
    ended_at timestamptz,
    ended_by_id text,
    ended_by_name text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT workflow_steps_name UNIQUE (organization_id, run_id, name),
    CONSTRAINT workflow_steps_run FOREIGN KEY (organization_id, run_id) REFERENCES workflow_runs (organization_id, id),
    CONSTRAINT workflow_steps_person_known FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    CONSTRAINT workflow_steps_kind CHECK (kind IN ('task', 'automation')),
    CONSTRAINT workflow_steps_state CHECK (state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled')),
    CONSTRAINT workflow_steps_task CHECK ((kind = 'task') = (assignee IS NOT NULL) AND (kind = 'task') = (due_at IS NOT NULL)),
    CONSTRAINT workflow_steps_automation CHECK ((kind = 'automation') = (automation IS NOT NULL)),
    CONSTRAINT workflow_steps_ended CHECK ((state IN ('succeeded', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
    CONSTRAINT workflow_steps_wake CHECK ((wake_at IS NOT NULL) = (kind = 'automation' AND state IN ('pending', 'waiting', 'running'))),
    CONSTRAINT workflow_steps_lease CHECK ((lease_until IS NOT NULL) = (kind = 'automation' AND state = 'running')),
    CONSTRAINT workflow_steps_skipped CHECK (skip_reason IS NULL OR (state = 'cancelled' AND NOT mandatory))
  );
  CREATE INDEX workflow_steps_open_tasks ON workflow_steps (organization_id, assignee, due_at, id) WHERE kind = 'task' AND state IN ('pending', 'running');
  CREATE INDEX workflow_steps_of_person ON workflow_steps (organization_id, person_id, due_at, id)
    WHERE kind = 'task' AND state IN ('pending', 'running') AND person_id IS NOT NULL;
  CREATE INDEX workflow_steps_taken ON workflow_steps (organization_id, assigned_to_id, due_at, id)
    WHERE kind = 'task' AND state IN ('pending', 'running') AND assigned_to_id IS NOT NULL;
  CREATE INDEX workflow_steps_wake_up ON workflow_steps (organization_id, wake_at) WHERE wake_at IS NOT NULL;
`;
