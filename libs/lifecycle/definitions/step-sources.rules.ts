import type { FieldProblem } from '#platform';
import type { AutomationParameter } from './automation.js';
import type { Definition } from './definition.js';
import type { Place } from './problems.rules.js';
import type { Question } from './question.js';
import type { AutomationSettings, Setting, StepCondition, StepTemplate } from './step.js';

/** What a step may look at. */
export interface Scope {
  facts: Definition['facts'];
  asks: readonly Question[];
  /** The steps that are done before it. */
  earlier: readonly StepTemplate[];
}

type Source = { fact: string } | { answer: string } | { step: string; result: string };

/** Whether what it looks at is there by then. Pure. */
export function validateCondition(condition: StepCondition, scope: Scope, here: Place): FieldProblem[] {
  return [...validateSource(condition, scope, here), ...validateValue(condition, scope, here)];
}

/** What is wrong with what an automation is told. Pure. */
export function validateSettings(
  parameters: readonly AutomationParameter[],
  settings: AutomationSettings = {},
  scope: Scope,
  here: Place,
  compensates?: string,
): FieldProblem[] {
  const surplus = Object.keys(settings).filter((told) => !parameters.some(({ name }) => name === told));
  return [
    ...surplus.map((told) => here.in(told).say('unknown_field', `The automation is not told "${told}".`)),
    ...parameters.flatMap((parameter) => {
      const setting = settings[parameter.name];
      const place = here.in(parameter.name);
      if (setting === undefined)
        return parameter.optional ? [] : [place.say('required', `The automation needs this: ${parameter.meaning}.`)];
      return validateSetting(parameter, setting, scope, place, compensates);
    }),
  ];
}

function validateSetting(
  { name, type }: AutomationParameter,
  setting: Setting,
  scope: Scope,
  here: Place,
  compensates: string | undefined,
): FieldProblem[] {
  if (typeof setting === 'object') return validateSource(setting, scope, here, compensates);
  const wanted = type === 'number' ? 'number' : type === 'flag' ? 'boolean' : 'string';
  return type === 'any' || typeof setting === wanted ? [] : [here.say('wrong_type', `"${name}" must be a ${wanted}.`)];
}

function validateSource(source: Source, scope: Scope, here: Place, compensates?: string): FieldProblem[] {
  if ('fact' in source)
    return Object.hasOwn(scope.facts, source.fact)
      ? []
      : [here.in('fact').say('unknown_fact', `There is no fact "${source.fact}".`)];
  if ('answer' in source)
    return scope.asks.some(({ name }) => name === source.answer)
      ? []
      : [here.in('answer').say('unknown_question', `"${source.answer}" is not asked.`)];
  // What takes a step back knows what that step brought.
  if (source.step === compensates) return [];
  const step = scope.earlier.find(({ name }) => name === source.step);
  if (!step) return [here.in('step').say('unknown_step', `There is no step "${source.step}" that is done before.`)];
  const results = resultsOf(step);
  return !results || results.includes(source.result)
    ? []
    : [here.in('result').say('unknown_result', `"${source.step}" brings no "${source.result}".`)];
}

function validateValue(condition: StepCondition, { asks, earlier }: Scope, here: Place): FieldProblem[] {
  if ('fact' in condition) return [];
  const question =
    'answer' in condition
      ? asks.find(({ name }) => name === condition.answer)
      : questionsOf(earlier.find(({ name }) => name === condition.step)).find(({ name }) => name === condition.result);
  if (!question) return [];
  const { is } = condition;
  const fits =
    question.type === 'choice'
      ? question.choices.some(({ value }) => value === is)
      : typeof is === (question.type === 'flag' ? 'boolean' : question.type === 'number' ? 'number' : 'string');
  return fits ? [] : [here.in('is').say('not_a_choice', `"${question.name}" is never answered with ${JSON.stringify(is)}.`)];
}

function questionsOf(step: StepTemplate | undefined): readonly Question[] {
  return step?.kind === 'task' ? (step.asks ?? []) : [];
}

/** The names of what a step brings, where its definition tells them. */
function resultsOf(step: StepTemplate): readonly string[] | undefined {
  switch (step.kind) {
    case 'task':
      return questionsOf(step).map(({ name }) => name);
    case 'approval':
      return ['outcome', 'reason'];
    default:
      return undefined;
  }
}
