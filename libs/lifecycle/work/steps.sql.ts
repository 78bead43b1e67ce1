import { prioritySql } from './runs/priority.rules.js';
import type { StepDto } from './step.dto.js';
import type { StepFacts } from './step.rules.js';

/** A step as it is read, before it is shown to somebody. */
export type StepRead = Omit<StepDto, 'acts' | 'overdue' | 'dueAt' | 'asks' | 'needsFile' | 'automation' | 'compensates'> &
  Pick<StepFacts, 'runState' | 'assignedToId' | 'template' | 'startedById' | 'alsoPersonId'> & {
    dueAt: Date | null;
    /** Since when it can be done. */
    since: Date;
    undoes: string | null;
  };

/** The columns of `StepRead`. */
export const STEP = `s.id, s.version, s.run_id AS "runId", r.verb, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel",
  r.state AS "runState", ${prioritySql('r')} AS priority, coalesce(s.ready_at, r.started_at) AS since, s.name, s.title, s.kind, s.state, s.waits_for AS "waitsFor", s.mandatory, s.assignee, s.person_id AS "personId",
  s.assigned_to_id AS "assignedToId", s.assigned_to_name AS "assignedTo", s.checklist, s.evidence_required AS "evidenceRequired", s.evidence,
  s.due_at AS "dueAt", s.attempts, CASE WHEN s.state = 'waiting' AND s.awaits IS NULL THEN s.wake_at END AS "nextAttemptAt", s.result, s.error, s.skip_reason AS "skipReason",
  s.ended_at AS "endedAt", s.ended_by_name AS "endedBy", s.not_needed AS "notNeeded", s.ready_at AS "readyAt", s.awaits, s.awaited_signal AS "awaitedSignal",
  s.awaited_run_id AS "awaitedRunId", s.until_at AS "untilAt", s.timeout_at AS "timeoutAt", s.blocked_reason AS "blockedReason",
  s.blocked_at AS "blockedAt", s.blocked_by_name AS "blockedBy", s.also_assignee AS "alsoAssignee", s.also_person_id AS "alsoPersonId", s.template,
  (SELECT undone.name FROM workflow_steps undone WHERE undone.id = s.compensates) AS undoes,
  CASE WHEN s.kind = 'approval' THEN (SELECT t.actor_id FROM transitions t WHERE t.id = r.transition_id) END AS "startedById"`;
export const FROM = 'workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id';
