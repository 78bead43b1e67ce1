import type { FieldProblem } from '#platform';
import type { Definition, Verb } from './definition.js';
import type { KnownNames } from './known-names.js';
import { closure, NAME, type Place, repeated } from './problems.rules.js';
import { validateQuestions } from './question.rules.js';
import { type ApprovalStep, type AssigneeRule, isForPeople, type StepTemplate, type TaskStep, type WebhookStep } from './step.js';
import { type Scope, validateCondition, validateSettings } from './step-sources.rules.js';

/** What is wrong with the work that a verb starts. Pure. */
export function validateSteps(facts: Definition['facts'], verb: Verb, here: Place, known: KnownNames): FieldProblem[] {
  const { steps = [], asks = [] } = verb;
  const after = (name: string): readonly string[] => steps.find((step) => step.name === name)?.after ?? [];
  const problems = steps.flatMap((step, index) => {
    const place = here.in('steps', index);
    const earlierNames = closure([...(step.after ?? [])], after);
    const earlier = steps.filter(({ name }) => earlierNames.has(name) && name !== step.name);
    const scope: Scope = { facts, asks, earlier };
    return [
      ...validateOrder(step, steps, earlierNames, place),
      ...validatePolicy(step, scope, place, known),
      ...(step.onlyWhen ? validateCondition(step.onlyWhen, scope, place.in('onlyWhen')) : []),
      ...ofItsKind(step, scope, place, known),
    ];
  });
  return [...problems, ...repeated(steps, here.in('steps').pointer, ({ name }) => name)];
}

function validateOrder(
  { name, after = [] }: StepTemplate,
  steps: readonly StepTemplate[],
  earlier: ReadonlySet<string>,
  here: Place,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!NAME.test(name)) problems.push(here.in('name').say('not_a_name', `"${name}" must be in snake_case.`));
  after.forEach((wanted, place) => {
    if (!steps.some((step) => step.name === wanted))
      problems.push(here.in('after', place).say('unknown_step', `There is no step "${wanted}".`));
  });
  if (earlier.has(name)) problems.push(here.in('after').say('circle', `"${name}" waits for itself.`));
  return problems;
}

function validatePolicy(
  { name, mandatory, onFailure, compensation }: StepTemplate,
  scope: Scope,
  here: Place,
  known: KnownNames,
): FieldProblem[] {
  const skips = mandatory && onFailure === 'skip';
  return [
    ...(skips ? [here.in('onFailure').say('mandatory', `"${name}" is mandatory and cannot be left out when it fails.`)] : []),
    ...(compensation
      ? validateAutomation(compensation.automation, compensation.with, scope, here.in('compensation'), known, name)
      : []),
  ];
}

function ofItsKind(step: StepTemplate, scope: Scope, here: Place, known: KnownNames): FieldProblem[] {
  switch (step.kind) {
    case 'task':
      return [
        ...validateDue(step, here),
        ...validateTeams(step, here, known),
        ...validateTaskQuestions(step.asks ?? [], scope, here),
      ];
    case 'approval':
      return [...validateDue(step, here), ...validateTeams(step, here, known)];
    case 'automation':
      return validateAutomation(step.automation, step.with, scope, here, known);
    case 'webhook':
      return validateWebhook(step, here, known);
    case 'wait':
      return validateWait(step.until, scope, here.in('until'));
  }
}

function validateDue(step: StepTemplate, here: Place): FieldProblem[] {
  if (!isForPeople(step.kind)) return [];
  const { dueInDays, dueInHours } = { dueInDays: undefined, dueInHours: undefined, ...step };
  if (dueInDays === undefined && dueInHours === undefined)
    return [here.in('dueInDays').say('required', `Say until when "${step.name}" should be done, in days or in working hours.`)];
  return dueInDays !== undefined && dueInHours !== undefined
    ? [here.in('dueInHours').say('twice', `"${step.name}" is due in days already.`)]
    : [];
}

function validateWebhook(
  { name, endpoint, timeoutHours, waitsForAnswer }: WebhookStep,
  here: Place,
  { endpoints }: KnownNames,
): FieldProblem[] {
  const there = endpoints?.has(endpoint) ?? true;
  return [
    ...(there ? [] : [here.in('endpoint').say('unknown_endpoint', `There is no webhook endpoint "${endpoint}".`)]),
    ...(timeoutHours !== undefined && !waitsForAnswer
      ? [here.in('timeoutHours').say('no_answer', `"${name}" waits for no answer, so there is nothing to come in time.`)]
      : []),
  ];
}

/** Those who are to do it, and those who are asked when it is overdue. */
function validateTeams({ assignee, escalation }: TaskStep | ApprovalStep, here: Place, { teams }: KnownNames): FieldProblem[] {
  const named: Array<[Place, AssigneeRule]> = [
    [here.in('assignee'), assignee],
    ...(escalation ? [[here.in('escalation', 'to'), escalation.to] satisfies [Place, AssigneeRule]] : []),
  ];
  return named.flatMap(([place, rule]) => {
    if (typeof rule !== 'object' || !('team' in rule) || (teams?.has(rule.team) ?? true)) return [];
    return [place.in('team').say('unknown_team', `There is no team with the code "${rule.team}".`)];
  });
}

/** The names of a task's results are its own: what was ticked off is one of them. */
function validateTaskQuestions(asks: Parameters<typeof validateQuestions>[1], { facts }: Scope, here: Place): FieldProblem[] {
  const taken = asks.flatMap(({ name }, index) =>
    name === 'ticked' ? [here.in('asks', index, 'name').say('reserved', '"ticked" is the checklist itself.')] : [],
  );
  return [...validateQuestions(facts, asks, here), ...taken];
}

function validateAutomation(
  name: string,
  settings: Parameters<typeof validateSettings>[1],
  scope: Scope,
  here: Place,
  { automations }: KnownNames,
  compensates?: string,
): FieldProblem[] {
  const automation = automations.get(name);
  if (!automation) return [here.in('automation').say('unknown_automation', `There is no automation "${name}".`)];
  return validateSettings(automation.parameters ?? [], settings, scope, here.in('with'), compensates);
}

function validateWait(until: Extract<StepTemplate, { kind: 'wait' }>['until'], scope: Scope, here: Place): FieldProblem[] {
  if ('fact' in until)
    return Object.hasOwn(scope.facts, until.fact)
      ? []
      : [here.in('fact').say('unknown_fact', `There is no fact "${until.fact}".`)];
  if ('answer' in until) {
    const question = scope.asks.find(({ name }) => name === until.answer);
    if (!question) return [here.in('answer').say('unknown_question', `"${until.answer}" is not asked.`)];
    return question.type === 'date'
      ? []
      : [here.in('answer').say('not_a_date', `"${until.answer}" is not answered with a date.`)];
  }
  return 'signal' in until && !NAME.test(until.signal)
    ? [here.in('signal').say('not_a_name', `"${until.signal}" must be in snake_case.`)]
    : [];
}
