import type { Answers } from '../../definitions/question.js';
import type { AutomationSettings, Setting, StepCondition } from '../../definitions/step.js';
import type { SubjectAtWork } from '../../subjects.js';

export type StepResult = Readonly<Record<string, unknown>>;

/** All that the steps of a run may look at. */
export interface RunContext {
  subject: SubjectAtWork;
  /** What was answered when the verb was used. */
  answers: Answers;
  /** What the steps have brought so far, by their names. */
  results: ReadonlyMap<string, StepResult>;
}

type Source = Exclude<Setting, string | number | boolean>;

/** What is found there now; `undefined` where nothing is. Pure. */
export function lookUp(source: Source, { subject, answers, results }: RunContext): unknown {
  if ('fact' in source) return subject.facts[source.fact] ?? undefined;
  if ('answer' in source) return answers[source.answer];
  return results.get(source.step)?.[source.result];
}

/** Whether it is so now. Of a fact it counts whether it is there and true. Pure. */
export function holds(condition: StepCondition, context: RunContext): boolean {
  const found = lookUp(condition, context);
  return 'fact' in condition ? Boolean(found) === condition.is : found === condition.is;
}

/** What an automation is told; what is found nowhere is left out. Pure. */
export function settingsOf(settings: AutomationSettings = {}, context: RunContext): StepResult {
  const told = Object.entries(settings).map(([name, setting]) => [
    name,
    typeof setting === 'object' ? lookUp(setting, context) : setting,
  ]);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined && value !== null));
}
