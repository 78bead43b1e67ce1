import type { StepTemplate } from '../definitions/step.js';
import type { Awaited, StepFacts } from './step.rules.js';

/** A step with what its run says about it, as services read it. */
export interface StepOfRun extends StepFacts {
  id: string;
  runId: string;
  version: number;
  verb: string;
  subjectKind: string;
  subjectId: string;
  automation: string | null;
  attempts: number;
  mostAttempts: number;
  endedById: string | null;
  template: StepTemplate | null;
  /** The step whose effect it takes back. */
  compensates: string | null;
  awaits: Awaited | null;
  awaitedRunId: string | null;
  untilAt: Date | null;
  timeoutAt: Date | null;
}

/** The columns of `StepOfRun`, over `workflow_steps s` and `workflow_runs r`. */
export const stepOfRun = `s.id, s.run_id AS "runId", s.version, s.name, s.title, s.kind, s.state, r.state AS "runState", s.waits_for AS "waitsFor",
  s.mandatory, s.assignee, s.person_id AS "personId", s.assigned_to_id AS "assignedToId", s.assigned_to_name AS "assignedToName", s.checklist,
  s.evidence_required AS "evidenceRequired", r.verb, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", s.automation, s.attempts,
  s.most_attempts AS "mostAttempts", s.ended_by_id AS "endedById", s.template, s.compensates, s.awaits, s.awaited_run_id AS "awaitedRunId",
  s.until_at AS "untilAt", s.timeout_at AS "timeoutAt", s.also_assignee AS "alsoAssignee", s.also_person_id AS "alsoPersonId",
  s.blocked_reason AS "blockedReason", CASE WHEN s.kind = 'approval' THEN (SELECT t.actor_id FROM transitions t WHERE t.id = r.transition_id) END AS "startedById"`;

/** Reads steps and locks them and their runs, the runs first and all in the same order. $1 the steps. */
export const lockSteps = `
  SELECT ${stepOfRun} FROM workflow_runs r JOIN workflow_steps s ON s.organization_id = r.organization_id AND s.run_id = r.id
  WHERE s.id = ANY ($1::uuid[]) ORDER BY r.id, s.id FOR UPDATE OF r, s`;

/** Reads a step and locks it and its run, the run first: whoever changes a step goes through here. $1 is the step. */
export const lockStep = `
  SELECT ${stepOfRun} FROM workflow_runs r JOIN workflow_steps s ON s.organization_id = r.organization_id AND s.run_id = r.id
  WHERE r.id = (SELECT run_id FROM workflow_steps WHERE id = $1) AND s.id = $1 FOR UPDATE OF r, s`;
