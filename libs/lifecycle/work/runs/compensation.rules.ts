import type { AutomationStep, StepTemplate } from '../../definitions/step.js';
import { type StepRow, USUAL_ATTEMPTS } from '../run.rules.js';

/** A step that was done, and that can be taken back. */
export interface DoneStep {
  id: string;
  name: string;
  title: string;
  template: StepTemplate;
}

/** Its name is one that no definition can give. */
const nameOf = (name: string): string => `${name}:undo`;

/**
 * The steps that take back what was done, in the order of `done`, which is the reverse of that in which it was done: each waits for the one
 * before it. Pure.
 */
export function planCompensation(
  runId: string,
  done: readonly DoneStep[],
  nextId: () => string,
): Array<StepRow & { compensates: string }> {
  return done.flatMap(({ id, name, title, template }, place) => {
    const { compensation } = template;
    if (!compensation) return [];
    const before = done[place - 1];
    const step: AutomationStep = { ...compensation, kind: 'automation', name: nameOf(name), title: `↩ ${title}` };
    return [
      {
        id: nextId(),
        runId,
        place: 1_000 + place,
        name: step.name,
        title: step.title,
        kind: 'automation',
        state: 'blocked',
        waitsFor: before ? [nameOf(before.name)] : [],
        mandatory: false,
        ...{ assignee: null, personId: null, checklist: [], evidenceRequired: false, dueAt: null, wakeAt: null },
        automation: step.automation,
        mostAttempts: USUAL_ATTEMPTS,
        template: step,
        compensates: id,
      },
    ];
  });
}
