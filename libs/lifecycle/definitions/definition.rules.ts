import { permissions } from '#platform';
import { CREATE, type Definition, phases, type StepTemplate, type Verb } from './definition.js';

/** What is wrong with a definition, and where, e.g. `verbs.deliver.steps.ship.after`. */
export interface DefinitionProblem {
  where: string;
  problem: string;
}

/** The names that a definition may refer to. */
export interface KnownNames {
  guards: ReadonlySet<string>;
  automations: ReadonlySet<string>;
}

const NAME = /^[a-z][a-z0-9_]*$/;
const ANSWER_NAME = /^[a-z][A-Za-z0-9]*$/;

/** Every problem of a definition, not only the first; none means that it can be run. */
export function validateDefinition(definition: Definition, known: KnownNames): DefinitionProblem[] {
  return [
    ...validateStates(definition),
    ...validateWays(definition),
    ...validateTracks(definition),
    ...duplicates(definition.verbs.map(({ name }) => name)).map((name) => at(`verbs.${name}`, 'is there twice')),
    ...definition.verbs.flatMap((verb) => validateVerb(definition, verb, known)),
  ];
}

function validateStates({ states, initial, takenOnIn, name, version }: Definition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const names = new Set(states.map((state) => state.name));
  if (!NAME.test(name)) problems.push(at('name', 'must be in snake_case'));
  if (!Number.isInteger(version) || version < 1) problems.push(at('version', 'must be a whole number from 1'));
  if (!names.has(initial)) problems.push(at('initial', `names no state: ${initial}`));
  for (const state of takenOnIn) if (!names.has(state)) problems.push(at('takenOnIn', `names no state: ${state}`));
  for (const twice of duplicates(states.map((state) => state.name))) problems.push(at(`states.${twice}`, 'is there twice'));
  for (const state of states) {
    const where = `states.${state.name}`;
    if (!NAME.test(state.name)) problems.push(at(where, 'must be in snake_case'));
    if (!phases.includes(state.phase)) problems.push(at(`${where}.phase`, 'is missing or unknown'));
    if (state.stuckAfterDays !== undefined && !(state.stuckAfterDays > 0))
      problems.push(at(`${where}.stuckAfterDays`, 'must be positive'));
    const subStates = (state.subStates ?? []).map((subState) => subState.name);
    for (const twice of duplicates(subStates)) problems.push(at(`${where}.subStates.${twice}`, 'is there twice'));
  }
  return problems;
}

/** Every state can be reached from the start, and an end from every state; a final state has no way out. */
function validateWays({ states, verbs, initial }: Definition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const finals = states.filter((state) => state.final).map((state) => state.name);
  const reached = closure([initial], (state) => verbs.filter((verb) => verb.from.includes(state)).map((verb) => verb.to));
  const ending = closure(finals, (state) => verbs.filter((verb) => verb.to === state).flatMap((verb) => [...verb.from]));
  for (const { name, final } of states) {
    const where = `states.${name}`;
    const waysOut = verbs.filter((verb) => verb.from.includes(name));
    if (!reached.has(name)) problems.push(at(where, 'cannot be reached'));
    if (final && waysOut.length > 0) problems.push(at(where, `is final, but "${waysOut[0]?.name}" leads out of it`));
    if (!final && waysOut.length === 0) problems.push(at(where, 'is a dead end, but not final'));
    else if (!final && !ending.has(name)) problems.push(at(where, 'leads to no final state'));
  }
  return problems;
}

function validateTracks({ tracks = [], verbs }: Definition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  for (const track of tracks) {
    const names = track.states.map(({ name }) => name);
    if (!names.includes(track.initial)) problems.push(at(`tracks.${track.name}.initial`, `names no state: ${track.initial}`));
    for (const twice of duplicates(names)) problems.push(at(`tracks.${track.name}.${twice}`, 'is there twice'));
  }
  for (const verb of verbs) {
    for (const [name, state] of Object.entries(verb.sets ?? {})) {
      const track = tracks.find((candidate) => candidate.name === name);
      if (!track?.states.some((known) => known.name === state))
        problems.push(at(`verbs.${verb.name}.sets.${name}`, `names no state: ${state}`));
    }
  }
  return problems;
}

function validateVerb(definition: Definition, verb: Verb, { guards, automations }: KnownNames): DefinitionProblem[] {
  const where = `verbs.${verb.name}`;
  const problems: DefinitionProblem[] = [];
  const states = new Set(definition.states.map(({ name }) => name));
  if (!NAME.test(verb.name)) problems.push(at(where, 'must be in snake_case'));
  if (verb.name === CREATE) problems.push(at(where, 'is the name that every history begins with'));
  if (verb.from.length === 0) problems.push(at(`${where}.from`, 'is empty'));
  for (const state of [...verb.from, verb.to]) if (!states.has(state)) problems.push(at(where, `names no state: ${state}`));
  for (const guard of verb.guards ?? []) if (!guards.has(guard)) problems.push(at(`${where}.guards`, `names no guard: ${guard}`));
  if (verb.permission && !permissions.includes(verb.permission))
    problems.push(at(`${where}.permission`, `is unknown: ${verb.permission}`));
  if (verb.completesWith !== undefined) problems.push(...validateCompletion(definition, verb, verb.completesWith));
  if (verb.undoneBy !== undefined) problems.push(...validateUndoing(definition, verb, verb.undoneBy.verb));
  return [...problems, ...validateQuestions(definition, verb), ...validateSteps(verb.steps ?? [], where, automations)];
}

/** The completing verb leads on from where this one ends, and asks for nothing, since nobody is there to answer. */
function validateCompletion({ verbs }: Definition, verb: Verb, completing: string): DefinitionProblem[] {
  const where = `verbs.${verb.name}.completesWith`;
  const next = verbs.find(({ name }) => name === completing);
  if (!next) return [at(where, `names no verb: ${completing}`)];
  const problems: DefinitionProblem[] = [];
  if (!next.from.includes(verb.to)) problems.push(at(where, `names "${completing}", which does not lead on from ${verb.to}`));
  if (next.asks?.some(({ required }) => required)) problems.push(at(where, `names "${completing}", which asks for an answer`));
  if ((verb.steps ?? []).length === 0) problems.push(at(where, 'needs steps to wait for'));
  return problems;
}

/** What takes a verb back leads from where it ends to a place where it may begin. */
function validateUndoing({ verbs }: Definition, verb: Verb, undoing: string): DefinitionProblem[] {
  const where = `verbs.${verb.name}.undoneBy`;
  const back = verbs.find(({ name }) => name === undoing);
  if (!back) return [at(where, `names no verb: ${undoing}`)];
  return back.from.includes(verb.to) && verb.from.includes(back.to)
    ? []
    : [at(where, `names "${undoing}", which does not lead back`)];
}

function validateQuestions(definition: Definition, verb: Verb): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  for (const question of verb.asks ?? []) {
    const where = `verbs.${verb.name}.asks.${question.name}`;
    if (!ANSWER_NAME.test(question.name)) problems.push(at(where, 'must be in camelCase'));
    if (question.type === 'choice' && question.choices.length === 0) problems.push(at(where, 'has no choices'));
    if (question.requiredWhen !== undefined && !Object.hasOwn(definition.facts, question.requiredWhen)) {
      problems.push(at(`${where}.requiredWhen`, `names no fact: ${question.requiredWhen}`));
    }
  }
  const twice = duplicates((verb.asks ?? []).map(({ name }) => name));
  return [...problems, ...twice.map((name) => at(`verbs.${verb.name}.asks.${name}`, 'is there twice'))];
}

function validateSteps(steps: readonly StepTemplate[], verb: string, automations: ReadonlySet<string>): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const names = new Set(steps.map(({ name }) => name));
  for (const twice of duplicates(steps.map(({ name }) => name))) problems.push(at(`${verb}.steps.${twice}`, 'is there twice'));
  for (const step of steps) {
    const where = `${verb}.steps.${step.name}`;
    if (!NAME.test(step.name)) problems.push(at(where, 'must be in snake_case'));
    for (const earlier of step.after ?? [])
      if (!names.has(earlier)) problems.push(at(`${where}.after`, `names no step: ${earlier}`));
    if (waitsForItself(step, steps)) problems.push(at(`${where}.after`, 'waits for itself'));
    if (step.kind === 'automation' && !automations.has(step.automation)) {
      problems.push(at(`${where}.automation`, `names no automation: ${step.automation}`));
    }
  }
  return problems;
}

function waitsForItself(step: StepTemplate, steps: readonly StepTemplate[]): boolean {
  const before = (name: string): readonly string[] => steps.find((candidate) => candidate.name === name)?.after ?? [];
  return closure([...(step.after ?? [])], before).has(step.name);
}

function closure(start: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(start);
  for (const name of found) for (const further of next(name)) found.add(further);
  return found;
}

function duplicates(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function at(where: string, problem: string): DefinitionProblem {
  return { where, problem };
}
