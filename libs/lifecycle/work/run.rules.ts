import type { Definition, StepTemplate, Verb } from '../definitions/definition.js';

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
  kind: StepTemplate['kind'];
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
}

const DAY = 86_400_000;
/** Milliseconds after which the reconciler looks whether an automation that is ready has been taken up; the queue is told of it at once. */
export const FIRST_LOOK = 30_000;
/** Tries of an automation where its definition says nothing else, and after a person asked for more. */
export const USUAL_ATTEMPTS = 5;

/** The steps of a run as they begin: what waits for nothing is ready, all else blocked. Pure. */
export function planSteps(start: RunStart, runId: string, now: Date, nextId: () => string): StepRow[] {
  return (start.verb.steps ?? []).map((template, place) => {
    const waitsFor = template.after ?? [];
    const ready = waitsFor.length === 0;
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
      ...ofKind(template, start, ready, now),
    };
  });
}

type OfKind = Pick<
  StepRow,
  'assignee' | 'personId' | 'checklist' | 'evidenceRequired' | 'dueAt' | 'automation' | 'mostAttempts' | 'wakeAt'
>;

function ofKind(template: StepTemplate, { holderPersonId }: RunStart, ready: boolean, now: Date): OfKind {
  switch (template.kind) {
    case 'task':
      return {
        assignee: template.assignee,
        personId: template.assignee === 'holder' ? holderPersonId : null,
        checklist: template.checklist ?? [],
        evidenceRequired: template.evidence === 'required',
        dueAt: new Date(now.getTime() + template.dueInDays * DAY),
        automation: null,
        mostAttempts: 1,
        wakeAt: null,
      };
    case 'automation':
      return {
        assignee: null,
        personId: null,
        checklist: [],
        evidenceRequired: false,
        dueAt: null,
        automation: template.automation,
        mostAttempts: template.attempts ?? USUAL_ATTEMPTS,
        wakeAt: ready ? new Date(now.getTime() + FIRST_LOOK) : null,
      };
  }
}
