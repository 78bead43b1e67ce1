import type { RoleName } from '#platform';
import type { Condition, Question } from './question.js';

/** Who sees a task as theirs: everybody in a role or team, whoever holds the subject, that person's manager, or one person. */
export type AssigneeRule = RoleName | 'holder' | 'holder_manager' | { team: string } | { person: string };

/** On a fact, on an answer of the verb, or on what an earlier step of the run brought. */
export type StepCondition = Condition | { step: string; result: string; is: string | number | boolean };

/** A plain value, or where it is found when it is needed. */
export type Setting = string | number | boolean | { fact: string } | { answer: string } | { step: string; result: string };
export type AutomationSettings = Readonly<Record<string, Setting>>;

/** What becomes of the run when a step has failed for good: it waits for a person, goes on, or takes back what was done. */
export const failurePolicies = ['block', 'skip', 'compensate'] as const;
export type FailurePolicy = (typeof failurePolicies)[number];

interface StepOfAnyKind {
  name: string;
  title: string;
  /** Names of the steps that must be done first. */
  after?: readonly string[];
  /** A mandatory step cannot be skipped by anybody. */
  mandatory?: true;
  /** The step is needed only while this holds; otherwise it counts as done. Looked at when all before it is done. */
  onlyWhen?: StepCondition;
  /** `block` where nothing is said. */
  onFailure?: FailurePolicy;
  /** What takes its effect back where the run is taken back; in the reverse order of what was done. */
  compensation?: Compensation;
}

export interface Compensation {
  automation: string;
  with?: AutomationSettings;
}

/** What is common to all that waits for a person. One of `dueInDays` and `dueInHours` is there. */
interface StepOfPeople extends StepOfAnyKind {
  assignee: AssigneeRule;
  /** Days from the start of the run; overdue after them. */
  dueInDays?: number;
  /** Working hours at the subject's place, from when the step is ready. */
  dueInHours?: number;
  /** How long before it is due its people are reminded. */
  remindBeforeHours?: number;
  /** Who else is asked when it is overdue by so many hours. */
  escalation?: { afterHours: number; to: AssigneeRule };
}

/** Work for a person. */
export interface TaskStep extends StepOfPeople {
  kind: 'task';
  /** What has to be ticked off before the task can be completed. */
  checklist?: readonly string[];
  /** Whether completing it needs a word of evidence, such as a consignment number, or a file. */
  evidence?: 'required' | 'file';
  /** What is asked on completion; the answers are the results of the step. */
  asks?: readonly Question[];
}

/** A yes or no; its result is `outcome`: `approved` or `rejected`. Rejected it has failed. */
export interface ApprovalStep extends StepOfPeople {
  kind: 'approval';
  /** Whoever started the run may decide too; otherwise it takes four eyes. */
  ownAllowed?: true;
}

/** What is tried again: pauses double from `backOffSeconds` on. */
interface TriedStep extends StepOfAnyKind {
  /** Tries before it counts as failed; 5 where nothing is said. */
  attempts?: number;
  backOffSeconds?: number;
}

/** Work for a handler in the automation registry. */
export interface AutomationStep extends TriedStep {
  kind: 'automation';
  automation: string;
  with?: AutomationSettings;
}

/** Tells an endpoint of the organisation. */
export interface WebhookStep extends TriedStep {
  kind: 'webhook';
  endpoint: string;
  /** Done only when the other side has answered with a signed request of its own; what it says is the step's results. */
  waitsForAnswer?: true;
  timeoutHours?: number;
}

/** Waits for a time, for a date of the subject (and follows it), for an answered date, or for a signal. */
export interface WaitStep extends StepOfAnyKind {
  kind: 'wait';
  until: { hours: number } | { fact: string; offsetDays?: number } | { answer: string } | { signal: string };
  /** After so many hours it has failed. */
  timeoutHours?: number;
}

export type StepTemplate = TaskStep | ApprovalStep | AutomationStep | WebhookStep | WaitStep;
export const stepKinds = ['task', 'approval', 'automation', 'webhook', 'wait'] as const;
export type StepKind = StepTemplate['kind'];

/** Whether people do it. */
export function isForPeople(kind: StepKind): boolean {
  return kind === 'task' || kind === 'approval';
}

/** The rule in one word, as rows and lists have it. */
export function assigneeWord(rule: AssigneeRule): string {
  if (typeof rule === 'string') return rule;
  return 'team' in rule ? `team:${rule.team}` : 'person';
}

/** A step with its assignee in a word, for whoever reads a definition. */
export function shownStep(step: StepTemplate): object {
  if (!('assignee' in step)) return step;
  const { assignee } = step;
  const word = assigneeWord(assignee);
  return { ...step, assignee: typeof assignee === 'object' && 'person' in assignee ? `${word}:${assignee.person}` : word };
}
