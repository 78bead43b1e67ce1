import { type FieldProblem, may, Refusal } from '#platform';
import { checkAnswers } from '../../definitions/answers.rules.js';
import type { SubjectFacts } from '../../definitions/facts.js';
import type { Answers } from '../../definitions/question.js';
import {
  assignmentRefusal,
  blockedRefusal,
  blockRefusal,
  isTheirs,
  openRefusal,
  retryRefusal,
  type StepAct,
  type StepFacts,
  skipRefusal,
  stepActs,
  strangerRefusal,
  unblockRefusal,
  type Worker,
} from '../step.rules.js';

export interface Completion {
  /** The lines of the checklist that were ticked off. */
  ticked: readonly string[];
  evidence: string | null;
  answers?: Readonly<Record<string, unknown>>;
}

/** What is known besides when a task is completed. */
export interface CompletionFacts {
  subject: SubjectFacts;
  /** How many files there are with the step. */
  files: number;
}

export interface ApprovalDecision {
  outcome: 'approved' | 'rejected';
  reason: string | null;
}

/** Why this worker may not complete the step like this, if so. */
export function completionRefusal(
  worker: Worker,
  step: StepFacts,
  completion: Completion,
  facts: CompletionFacts,
): Refusal | undefined {
  const { ticked, evidence } = completion;
  const refusal = openRefusal(step, 'task') ?? blockedRefusal(step) ?? strangerRefusal(worker, step);
  if (refusal) return refusal;
  const open = step.checklist.filter((line) => !ticked.includes(line));
  if (open.length > 0)
    return new Refusal('validation_failed', `Still to be ticked off: ${open.join('; ')}.`, { pointer: '/ticked' });
  if (ticked.some((line) => !step.checklist.includes(line))) {
    return new Refusal('validation_failed', 'The checklist has no such line.', { pointer: '/ticked' });
  }
  if (needsFile(step) && facts.files === 0)
    return new Refusal('validation_failed', 'Add the file that shows that it is done.', { pointer: '/evidence' });
  // Whoever speaks for the holder says on what ground, such as the signed paper.
  const speaksForHolder = step.assignee === 'holder' && !isTheirs(worker, step);
  if (((step.evidenceRequired && !needsFile(step)) || speaksForHolder) && !evidence) {
    return new Refusal('validation_failed', 'Say what shows that it is done.', { pointer: '/evidence' });
  }
  const { problems } = answersTo(step, completion, facts);
  const [first] = problems;
  return first && new Refusal('validation_failed', first.reason, { problems });
}

/** The answers to what the task asks, checked. */
export function answersTo(
  step: Pick<StepFacts, 'template'>,
  { answers = {} }: Completion,
  { subject }: CompletionFacts,
): { answers: Answers; problems: FieldProblem[] } {
  const asks = step.template?.kind === 'task' ? (step.template.asks ?? []) : [];
  return checkAnswers(asks, answers, subject);
}

/** Why this worker may not decide the approval like this, if so: it takes somebody else than who started the run. */
export function decisionRefusal(worker: Worker, step: StepFacts, { outcome, reason }: ApprovalDecision): Refusal | undefined {
  const refusal = openRefusal(step, 'approval') ?? blockedRefusal(step) ?? strangerRefusal(worker, step);
  if (refusal) return refusal;
  const ownAllowed = step.template?.kind === 'approval' && step.template.ownAllowed === true;
  if (step.startedById === worker.actor.id && !ownAllowed)
    return new Refusal('forbidden', 'This needs a second person: you have started it yourself.');
  return outcome === 'rejected' && !reason
    ? new Refusal('validation_failed', 'Say why it is rejected.', { pointer: '/reason' })
    : undefined;
}

/** What this worker could do to the step now, for buttons. */
export function actsOn(worker: Worker, step: StepFacts): StepAct[] {
  const { actor } = worker;
  const whole: Completion = { ticked: step.checklist, evidence: 'given' };
  const assignment = assignmentRefusal(worker, step);
  const refusals: Record<StepAct, Refusal | undefined> = {
    completion: completionRefusal(worker, { ...step, template: null }, whole, { subject: {}, files: 1 }),
    decision: decisionRefusal(worker, step, { outcome: 'approved', reason: null }),
    assignment,
    handover: assignment,
    block: blockRefusal(worker, step),
    unblock: unblockRefusal(worker, step),
    skip: skipRefusal(actor, step),
    retry: retryRefusal(actor, step),
  };
  return stepActs.filter((act) => !refusals[act] && may(actor, 'tasks.complete'));
}

function needsFile({ template }: StepFacts): boolean {
  return template?.kind === 'task' && template.evidence === 'file';
}
