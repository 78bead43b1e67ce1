import { type Actor, may, Refusal, type RoleName, roleNames, rolePermissions } from '#platform';
import { isForPeople, type StepKind, type StepTemplate } from '../definitions/step.js';

export const stepStates = ['pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled'] as const;
export type StepState = (typeof stepStates)[number];
export const runStates = [...stepStates, 'compensating'] as const;
export type RunState = (typeof runStates)[number];

/** What a step can wait for that is not its next try. */
export type Awaited = 'time' | 'fact' | 'signal' | 'answer' | 'run';

/** What can be done to a step, named as the resources under `/steps/{id}`. */
export const stepActs = ['completion', 'decision', 'assignment', 'handover', 'block', 'unblock', 'skip', 'retry'] as const;
export type StepAct = (typeof stepActs)[number];

/** Whoever looks at work: an actor with the teams that they are in, by their codes. */
export interface Worker {
  actor: Actor;
  teams: ReadonlySet<string>;
}

/** What the rules need to know of a step and its run. */
export interface StepFacts {
  name: string;
  title: string;
  kind: StepKind;
  state: StepState;
  runState: RunState;
  waitsFor: readonly string[];
  mandatory: boolean;
  assignee: string | null;
  personId: string | null;
  alsoAssignee: string | null;
  alsoPersonId: string | null;
  assignedToId: string | null;
  assignedToName: string | null;
  checklist: readonly string[];
  evidenceRequired: boolean;
  blockedReason: string | null;
  template: StepTemplate | null;
  /** Of an approval: who used the verb that started its run. */
  startedById: string | null;
}

/** The roles whose work the actor may do: those of which it has every permission. So a narrow token has fewer than its user. */
export function rolesOf(actor: Actor): RoleName[] {
  return roleNames.filter((role) => rolePermissions[role].every((permission) => may(actor, permission)));
}

export type Whose = Pick<StepFacts, 'assignee' | 'personId' | 'alsoAssignee' | 'alsoPersonId' | 'assignedToId'>;

/** Whether the task is the worker's own: by role or team, as the one person whose it is, because it was taken, or brought to them as well. */
export function isTheirs(worker: Worker, step: Whose): boolean {
  if (step.assignedToId === worker.actor.id) return true;
  return belongs(worker, step.assignee, step.personId) || belongs(worker, step.alsoAssignee, step.alsoPersonId);
}

/** In whose name work can be given to somebody in person: to them, to their teams, and to roles that see no subjects besides. */
export function personallyOf({ actor, teams }: Worker): { id: string; personId: string | null; assignees: string[] } {
  const roles = rolesOf(actor).filter((role) => !rolePermissions[role].includes('items.read'));
  return { id: actor.id, personId: actor.personId ?? null, assignees: [...roles, ...[...teams].map((code) => `team:${code}`)] };
}

/** Whether the step was given to the worker in person or to a team of theirs, so that it is theirs whatever it is about. */
export function isPersonal(worker: Worker, step: Whose): boolean {
  const { id, personId, assignees } = personallyOf(worker);
  const persons = [step.personId, step.alsoPersonId];
  return (
    step.assignedToId === id ||
    (personId !== null && persons.includes(personId)) ||
    [step.assignee, step.alsoAssignee].some((assignee) => assignee !== null && assignees.includes(assignee))
  );
}

/** Why this worker may not take the step on, give it back or hand it over, if so. */
export function assignmentRefusal(worker: Worker, step: StepFacts): Refusal | undefined {
  return openRefusal(step) ?? strangerRefusal(worker, step);
}

export function blockRefusal(worker: Worker, step: StepFacts): Refusal | undefined {
  return assignmentRefusal(worker, step) ?? blockedRefusal(step);
}

export function unblockRefusal(worker: Worker, step: StepFacts): Refusal | undefined {
  if (step.blockedReason === null) return new Refusal('conflict', `"${step.title}" is not blocked.`);
  return assignmentRefusal(worker, step);
}

export function skipRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  if (!may(actor, 'tasks.override')) return new Refusal('forbidden', 'Skipping a step needs the permission tasks.override.');
  if (step.mandatory) return new Refusal('conflict', `"${step.title}" is mandatory and cannot be skipped.`);
  if (!isForPeople(step.kind) && step.state === 'running') {
    return new Refusal('conflict', `"${step.title}" is running at the moment.`, { retryAfterSeconds: 5 });
  }
  return endedRefusal(step);
}

export function retryRefusal(actor: Actor, step: StepFacts): Refusal | undefined {
  if (!may(actor, 'tasks.override')) return new Refusal('forbidden', 'Trying a step again needs the permission tasks.override.');
  if (step.state !== 'failed') return new Refusal('conflict', 'Only what has failed is tried again.');
  return endedRefusal(step);
}

function belongs({ actor, teams }: Worker, assignee: string | null, personId: string | null): boolean {
  if (assignee === null) return false;
  if (assignee.startsWith('team:')) return teams.has(assignee.slice('team:'.length));
  if (personId !== null) return actor.personId === personId;
  return rolesOf(actor).some((role) => role === assignee);
}

/** Why nobody may do anything to it as a piece of work for people, or for another kind of answer, if so. */
export function openRefusal(step: StepFacts, kind?: 'task' | 'approval'): Refusal | undefined {
  if (!isForPeople(step.kind)) return new Refusal('conflict', 'This step is done by the product itself.');
  if (kind === 'task' && step.kind === 'approval') return new Refusal('conflict', 'This is approved or rejected.');
  if (kind === 'approval' && step.kind === 'task') return new Refusal('conflict', 'This is a task, and not for approval.');
  if (step.state === 'blocked') return new Refusal('guard_failed', `"${step.title}" waits for: ${step.waitsFor.join(', ')}.`);
  if (step.state === 'failed') return new Refusal('conflict', `"${step.title}" has failed.`);
  return endedRefusal(step);
}

export function blockedRefusal({ blockedReason, title }: StepFacts): Refusal | undefined {
  return blockedReason === null ? undefined : new Refusal('guard_failed', `"${title}" is blocked: ${blockedReason}`);
}

function endedRefusal({ runState, state, title }: StepFacts): Refusal | undefined {
  if (runState === 'cancelled') return new Refusal('conflict', 'The work on this was cancelled.');
  if (state === 'succeeded' || state === 'cancelled') return new Refusal('conflict', `"${title}" is already done with.`);
  return undefined;
}

/** Tasks are for those whose they are, unless somebody may override that. */
export function strangerRefusal(worker: Worker, step: StepFacts): Refusal | undefined {
  if (may(worker.actor, 'tasks.override')) return undefined;
  if (!isTheirs(worker, step)) return new Refusal('forbidden', `This is for ${whose(step.assignee)} to do.`);
  return step.assignedToId && step.assignedToId !== worker.actor.id
    ? new Refusal('conflict', `${step.assignedToName} has taken this.`)
    : undefined;
}

function whose(assignee: string | null): string {
  if (assignee === 'holder') return 'the holder';
  if (assignee === 'holder_manager') return 'the manager of the holder';
  if (assignee === 'person') return 'somebody else';
  return assignee?.startsWith('team:') ? `the team ${assignee.slice('team:'.length)}` : `the role ${assignee}`;
}
