import type { Definition, Verb } from '../definitions/definition.js';
import { type AssigneeRule, assigneeWord, isForPeople, type StepKind, type StepTemplate } from '../definitions/step.js';

/** What whoever uses a verb tells so that its work begins. */
export interface RunStart {
  subjectKind: string;
  subjectId: string;
  /** What people call the subject, for lists of tasks. */
  subjectLabel: string;
  transitionId: string;
  /** The one that the verb is of. */
  definition: Pick<Definition, 'name' | 'version'>;
  verb: Verb;
  /** The person whose acceptance or other act the holder's tasks wait for. */
  holderPersonId: string | null;
}

/** The row of a step as it begins. */
export interface StepRow {
  id: string;
  runId: string;
  place: number;
  name: string;
  title: string;
  kind: StepKind;
  state: 'pending' | 'blocked';
  waitsFor: readonly string[];
  mandatory: boolean;
  assignee: string | null;
  personId: string | null;
  checklist: readonly string[];
  evidenceRequired: boolean;
  dueAt: Date | null;
  automation: string | null;
  mostAttempts: number;
  wakeAt: Date | null;
  /** Absent for a step of which the columns say all: it can be readied without looking at anything else. */
  template: StepTemplate | null;
}

const DAY = 86_400_000;
/** Milliseconds after which the reconciler looks whether an automation that is ready has been taken up; the queue is told of it at once. */
export const FIRST_LOOK = 30_000;
/** Tries of an automation where its definition says nothing else, and after a person asked for more. */
export const USUAL_ATTEMPTS = 5;

/**
 * The steps of a run as they begin. What waits for nothing and looks at nothing is ready, all else is blocked; whoever starts the
 * run advances it once, so that what only has to be looked at begins too. Pure.
 */
export function planSteps(start: RunStart, runId: string, now: Date, nextId: () => string): StepRow[] {
  return (start.verb.steps ?? []).map((template, place) => {
    const waitsFor = template.after ?? [];
    const plain = isPlain(template);
    const ready = waitsFor.length === 0 && plain;
    return {
      id: nextId(),
      runId,
      place,
      name: template.name,
      title: template.title,
      kind: template.kind,
      state: ready ? 'pending' : 'blocked',
      waitsFor,
      mandatory: template.mandatory === true,
      ...ofPeople(template, start, now),
      automation: template.kind === 'automation' ? template.automation : null,
      mostAttempts: 'attempts' in template ? (template.attempts ?? USUAL_ATTEMPTS) : triesOf(template.kind),
      wakeAt: ready && template.kind === 'automation' ? new Date(now.getTime() + FIRST_LOOK) : null,
      template: plain ? null : template,
    };
  });
}

type OfPeople = Pick<StepRow, 'assignee' | 'personId' | 'checklist' | 'evidenceRequired' | 'dueAt'>;

function ofPeople(template: StepTemplate, { holderPersonId }: RunStart, now: Date): OfPeople {
  if (template.kind !== 'task' && template.kind !== 'approval')
    return { assignee: null, personId: null, checklist: [], evidenceRequired: false, dueAt: null };
  const { assignee, dueInDays } = template;
  return {
    assignee: assigneeWord(assignee),
    personId: assignee === 'holder' ? holderPersonId : null,
    checklist: template.kind === 'task' ? (template.checklist ?? []) : [],
    evidenceRequired: template.kind === 'task' && template.evidence !== undefined,
    dueAt: dueInDays === undefined ? null : new Date(now.getTime() + dueInDays * DAY),
  };
}

function triesOf(kind: StepKind): number {
  return isForPeople(kind) || kind === 'wait' ? 1 : USUAL_ATTEMPTS;
}

const PLAIN: Readonly<Record<'task' | 'automation', ReadonlySet<string>>> = {
  task: new Set([...['kind', 'name', 'title', 'after', 'mandatory'], ...['assignee', 'checklist', 'dueInDays', 'evidence']]),
  automation: new Set(['kind', 'name', 'title', 'after', 'mandatory', 'automation', 'attempts']),
};

/** Whether the columns of its row say all that there is to say of it. */
function isPlain(template: StepTemplate): boolean {
  if (template.kind !== 'task' && template.kind !== 'automation') return false;
  if (template.kind === 'task' && (isLookedUp(template.assignee) || template.evidence === 'file')) return false;
  const known = PLAIN[template.kind];
  return Object.keys(template).every((member) => known.has(member));
}

/** Whether the person has to be found first. */
function isLookedUp(rule: AssigneeRule): boolean {
  return typeof rule === 'object' ? 'person' in rule : rule === 'holder_manager';
}
