import { type Actor, may, Refusal, type RoleName, roleNames, rolePermissions } from '#platform';

export type StepState = 'pending' | 'running' | 'waiting' | 'blocked' | 'succeeded' | 'failed' | 'cancelled';
export type RunState = StepState;

/** What can be done to a step, named as the resources under `/steps/{id}`. */
export const stepActs = ['completion', 'assignment', 'skip', 'retry'] as const;
export type StepAct = (typeof stepActs)[number];

/** What the rules need to know of a step and its run. */
export interface StepFacts {
  name: string;
  title: string;
  kind: 'task' | 'automation';
  state: StepState;
  runState: RunState;
  waitsFor: readonly string[];
  mandatory: boolean;
  assignee: string | null;
  personId: string | null;
  assignedToId: string | null;
  assignedToName: string | null;
  checklist: readonly string[];
  evidenceRequired: boolean;
}

export interface Completion {
  /** The lines of the checklist that were ticked off. */
  ticked: readonly string[];
  evidence: string | null;
}

/** The roles whose work the actor may do: those of which it has every permission. So a narrow token has fewer than its user. */
export function rolesOf(actor: Actor): RoleName[] {
  return roleNames.filter((role) => rolePermissions[role].every((permission) => may(actor, permission)));
}

/** Whether the task is the actor's own: by role, as the holder, or because it was taken. */
export function isTheirs(actor: Actor, step: Pick<StepFacts, 'assignee' | 'personId' | 'assignedToId'>): boolean {
  if (step.assignedToId === actor.id) return true;
  if (step.assignee === 'holder') return actor.personId !== undefined && actor.personId === step.personId;
  return rolesOf(actor).some((role) => role === step.assignee);
}

/** Why this actor may not complete the step like this, if so. */
export function completionRefusal(actor: Actor, step: StepFacts, { ticked, evidence }: Completion): Refusal | undefined {
  const refusal = openTaskRefusal(step) ?? strangerRefusal(actor, step);
  if (refusal) return refusal;
  const open = step.checklist.filter((line) => !ticked.includes(line));
  if (open.length > 0)
    return new Refusal('validation_failed', `Still to be ticked off: ${open.join('; ')}.`, { pointer: '/ticked' });
  if (ticked.some((line) => !step.checklist.includes(line))) {
    return new Refusal('validation_failed', 'The checklist has no such line.', { pointer: '/ticked' });
  }
  // Whoever speaks for the holder says on what ground, such as the signed paper.
  const speaksForHolder = step.assignee === 'holder' && !isTheirs(actor, step);
  if ((step.evidenceRequired || speaksForHolder) && !evidence) {
    return new Refusal('validation_failed', 'Say what shows that it is done.', { pointer: '/evidence' });
  }
  return undefined;
}

/** Why this actor may not take the step on or give it back, if so. */
export function assignmentRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  return openTaskRefusal(step) ?? strangerRefusal(actor, step);
}

export function skipRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  if (!may(actor, 'tasks.override')) return new Refusal('forbidden', 'Skipping a step needs the permission tasks.override.');
  if (step.mandatory) return new Refusal('conflict', `"${step.title}" is mandatory and cannot be skipped.`);
  if (step.kind === 'automation' && step.state === 'running') {
    return new Refusal('conflict', `"${step.title}" is running at the moment.`, { retryAfterSeconds: 5 });
  }
  return endedRefusal(step);
}

export function retryRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  if (!may(actor, 'tasks.override')) return new Refusal('forbidden', 'Trying a step again needs the permission tasks.override.');
  if (step.kind !== 'automation' || step.state !== 'failed')
    return new Refusal('conflict', 'Only an automation that failed is tried again.');
  return endedRefusal(step);
}

/** What this actor could do to the step now, for buttons. */
export function actsOn(actor: Actor, step: StepFacts): StepAct[] {
  const refusals: Record<StepAct, Refusal | undefined> = {
    completion: completionRefusal(actor, step, { ticked: step.checklist, evidence: 'given' }),
    assignment: assignmentRefusal(actor, step),
    skip: skipRefusal(actor, step),
    retry: retryRefusal(actor, step),
  };
  return stepActs.filter((act) => !refusals[act] && may(actor, 'tasks.complete'));
}

function openTaskRefusal(step: StepFacts): Refusal | undefined {
  if (step.kind !== 'task') return new Refusal('conflict', 'This step is done by the product itself.');
  if (step.state === 'blocked') return new Refusal('guard_failed', `"${step.title}" waits for: ${step.waitsFor.join(', ')}.`);
  return endedRefusal(step);
}

function endedRefusal({ runState, state, title }: StepFacts): Refusal | undefined {
  if (runState === 'cancelled') return new Refusal('conflict', 'The work on this was cancelled when its subject moved on.');
  if (state === 'succeeded' || state === 'cancelled') return new Refusal('conflict', `"${title}" is already done with.`);
  return undefined;
}

/** Tasks are for those whose they are, unless somebody may override that. */
function strangerRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  if (may(actor, 'tasks.override')) return undefined;
  if (!isTheirs(actor, step)) {
    const whose = step.assignee === 'holder' ? 'the holder' : `the role ${step.assignee}`;
    return new Refusal('forbidden', `This is for ${whose} to do.`);
  }
  return step.assignedToId && step.assignedToId !== actor.id
    ? new Refusal('conflict', `${step.assignedToName} has taken this.`)
    : undefined;
}
