import { type FieldProblem, permissions } from '#platform';
import { CREATE, type Definition, guardOf, REDEFINE, type Verb } from './definition.js';
import type { GuardParameter } from './facts.js';
import type { KnownNames } from './known-names.js';
import { NAME, type Place, repeated } from './problems.rules.js';
import type { Question } from './question.js';
import { validateQuestions } from './question.rules.js';
import { validateSteps } from './steps.rules.js';

/** What is wrong with one verb. Pure. */
export function validateVerb(definition: Definition, verb: Verb, here: Place, known: KnownNames): FieldProblem[] {
  return [
    ...validateName(verb, here, known),
    ...validateEnds(definition, verb, here),
    ...validateGuards(definition, verb, here, known),
    ...validateSets(definition, verb, here),
    ...validateCompletion(definition, verb, here),
    ...validateUndoing(definition, verb, here),
    ...validateQuestions(definition.facts, verb.asks ?? [], here),
    ...validateSteps(definition.facts, verb, here, known),
  ];
}

function validateName({ name, by, permission, roles, signals = [] }: Verb, here: Place, known: KnownNames): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!NAME.test(name)) problems.push(here.in('name').say('not_a_name', `"${name}" must be in snake_case.`));
  if (name === CREATE || name === REDEFINE)
    problems.push(here.in('name').say('reserved', `"${name}" is a name that histories keep for themselves.`));
  if (permission && !permissions.includes(permission))
    problems.push(here.in('permission').say('unknown_permission', `There is no permission "${permission}".`));
  if (roles?.length === 0)
    problems.push(here.in('roles').say('required', `Nobody may use "${name}": name a role, or leave them out.`));
  if (by === 'system' && known.systemVerbs && !known.systemVerbs.has(name))
    problems.push(here.in('by').say('unknown_verb', `The product itself uses no verb "${name}".`));
  signals.forEach((signal, index) => {
    if (known.signals && !known.signals.has(signal))
      problems.push(here.in('signals', index).say('unknown_signal', `Nothing listens for "${signal}".`));
  });
  return problems;
}

function validateEnds({ states }: Definition, { name, from, to }: Verb, here: Place): FieldProblem[] {
  const known = new Set(states.map((state) => state.name));
  const unknown = (place: Place, state: string): FieldProblem[] =>
    known.has(state) ? [] : [place.say('unknown_state', `There is no state "${state}".`)];
  return [
    ...(from.length === 0 ? [here.in('from').say('required', `"${name}" leads from no state.`)] : []),
    ...from.flatMap((state, index) => unknown(here.in('from', index), state)),
    ...unknown(here.in('to'), to),
    ...repeated(from, here.in('from').pointer, (state) => state),
  ];
}

function validateGuards(definition: Definition, verb: Verb, here: Place, { guards }: KnownNames): FieldProblem[] {
  return (verb.guards ?? []).flatMap((use, index) => {
    const place = here.in('guards', index);
    const { guard: name, with: settings } = guardOf(use);
    const guard = guards.get(name);
    if (!guard) return [place.say('unknown_guard', `There is no guard "${name}".`)];
    const parameters = guard.parameters ?? [];
    const surplus = Object.keys(settings).filter((told) => !parameters.some((parameter) => parameter.name === told));
    return [
      ...surplus.map((told) => place.in('with', told).say('unknown_field', `The guard "${name}" is not told "${told}".`)),
      ...parameters.flatMap((parameter) => settingProblem(definition, verb, parameter, settings[parameter.name], place)),
    ];
  });
}

function settingProblem(
  definition: Definition,
  verb: Verb,
  { name, type, meaning }: GuardParameter,
  value: string | number | boolean | undefined,
  guard: Place,
): FieldProblem[] {
  const place = guard.in('with', name);
  if (value === undefined) return [place.say('required', `The guard needs "${name}": ${meaning}.`)];
  const wanted = type === 'number' ? 'number' : type === 'flag' ? 'boolean' : 'string';
  if (typeof value !== wanted) return [place.say('wrong_type', `"${name}" must be a ${wanted}.`)];
  const choices: Partial<Record<GuardParameter['type'], readonly string[]>> = {
    fact: Object.keys(definition.facts),
    question: (verb.asks ?? []).map((question) => question.name),
    step: definition.verbs.flatMap(({ steps = [] }) => steps.map((step) => step.name)),
  };
  const among = choices[type];
  return !among || among.includes(String(value)) ? [] : [place.say(`unknown_${type}`, `There is no ${type} "${value}".`)];
}

function validateSets({ tracks = [] }: Definition, { sets = {} }: Verb, here: Place): FieldProblem[] {
  return Object.entries(sets).flatMap(([name, state]) => {
    const track = tracks.find((candidate) => candidate.name === name);
    const known = track?.states.some((candidate) => candidate.name === state);
    return known ? [] : [here.in('sets', name).say('unknown_state', `There is no track "${name}" with a state "${state}".`)];
  });
}

/** The completing verb leads on from where this one ends, and asks for nothing that no task of the stage asks: nobody is there to answer. */
function validateCompletion({ verbs }: Definition, verb: Verb, here: Place): FieldProblem[] {
  if (verb.completesWith === undefined) return [];
  const place = here.in('completesWith');
  const next = verbs.find(({ name }) => name === verb.completesWith);
  if (!next) return [place.say('unknown_verb', `There is no verb "${verb.completesWith}".`)];
  const problems: FieldProblem[] = [];
  if (!next.from.includes(verb.to))
    problems.push(place.say('does_not_follow', `"${next.name}" does not lead on from "${verb.to}".`));
  const told = (verb.steps ?? []).flatMap((step) => (step.kind === 'task' ? (step.asks ?? []) : []));
  const answered = ({ name, type }: Question): boolean => told.some((asked) => asked.name === name && asked.type === type);
  if (next.asks?.some((question) => question.required && !answered(question)))
    problems.push(place.say('asks', `"${next.name}" asks for an answer, and nobody is there to give it.`));
  if ((verb.steps ?? []).length === 0) problems.push(place.say('no_steps', `"${verb.name}" has no steps to wait for.`));
  return problems;
}

/** What takes a verb back leads from where it ends to a place where it may begin. */
function validateUndoing({ verbs }: Definition, verb: Verb, here: Place): FieldProblem[] {
  if (verb.undoneBy === undefined) return [];
  const { verb: name, answers = {} } = verb.undoneBy;
  const place = here.in('undoneBy');
  const back = verbs.find((candidate) => candidate.name === name);
  if (!back) return [place.in('verb').say('unknown_verb', `There is no verb "${name}".`)];
  const leadsBack = back.from.includes(verb.to) && verb.from.includes(back.to);
  const unasked = Object.keys(answers).filter((answer) => !back.asks?.some((question) => question.name === answer));
  return [
    ...(leadsBack ? [] : [place.in('verb').say('does_not_follow', `"${name}" does not lead back.`)]),
    ...unasked.map((answer) => place.in('answers', answer).say('unknown_question', `"${name}" does not ask for "${answer}".`)),
  ];
}
