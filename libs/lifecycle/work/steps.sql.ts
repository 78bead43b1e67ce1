import type { StepDto } from './step.dto.js';
import type { StepFacts } from './step.rules.js';

/** A step as it is read, before it is shown to somebody. */
export type StepRead = Omit<StepDto, 'acts' | 'overdue' | 'dueAt'> &
  Pick<StepFacts, 'runState' | 'assignedToId'> & { dueAt: Date | null };

/** The columns of `StepRead`. */
export const STEP = `s.id, s.version, s.run_id AS "runId", r.verb, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel",
  r.state AS "runState", s.name, s.title, s.kind, s.state, s.waits_for AS "waitsFor", s.mandatory, s.assignee, s.person_id AS "personId",
  s.assigned_to_id AS "assignedToId", s.assigned_to_name AS "assignedTo", s.checklist, s.evidence_required AS "evidenceRequired", s.evidence,
  s.due_at AS "dueAt", s.attempts, CASE WHEN s.state = 'waiting' THEN s.wake_at END AS "nextAttemptAt", s.result, s.error, s.skip_reason AS "skipReason",
  s.ended_at AS "endedAt", s.ended_by_name AS "endedBy"`;
export const FROM = 'workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id';
