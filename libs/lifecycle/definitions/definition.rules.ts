import type { FieldProblem } from '#platform';
import { type Definition, phases, type Verb } from './definition.js';
import type { KnownNames } from './known-names.js';
import { at, closure, NAME, type Place, repeated } from './problems.rules.js';
import { validateVerb } from './verb.rules.js';

/** Every problem of a definition, not only the first, each with a JSON pointer to where it is; none means that it can be run. Pure. */
export function validateDefinition(definition: Definition, known: KnownNames): FieldProblem[] {
  return [
    ...validateStates(definition),
    ...validateWays(definition),
    ...validateTracks(definition),
    ...repeated(definition.verbs, '/verbs', ({ name }) => name),
    ...definition.verbs.flatMap((verb, index) => validateVerb(definition, verb, at(`/verbs/${index}`), known)),
  ];
}

function validateStates({ states, initial, takenOnIn, name, version }: Definition): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const names = new Set(states.map((state) => state.name));
  if (!NAME.test(name)) problems.push(at('/name').say('not_a_name', 'The name must be in snake_case.'));
  if (!Number.isInteger(version) || version < 1)
    problems.push(at('/version').say('out_of_range', 'The version must be a whole number from 1.'));
  if (!names.has(initial)) problems.push(at('/initial').say('unknown_state', `There is no state "${initial}".`));
  takenOnIn.forEach((state, index) => {
    if (!names.has(state)) problems.push(at(`/takenOnIn/${index}`).say('unknown_state', `There is no state "${state}".`));
  });
  problems.push(...repeated(states, '/states', (state) => state.name));
  states.forEach((state, index) => {
    const here = at(`/states/${index}`);
    if (!NAME.test(state.name)) problems.push(here.in('name').say('not_a_name', `"${state.name}" must be in snake_case.`));
    if (!phases.includes(state.phase))
      problems.push(here.in('phase').say('no_phase', `The phase of "${state.name}" is missing or unknown.`));
    if (state.stuckAfterDays !== undefined && !(state.stuckAfterDays > 0))
      problems.push(here.in('stuckAfterDays').say('out_of_range', `The age limit of "${state.name}" must be positive.`));
    const subStates = state.subStates ?? [];
    problems.push(...repeated(subStates, `${here.pointer}/subStates`, (subState) => subState.name));
    subStates.forEach((subState, place) => {
      if (!NAME.test(subState.name))
        problems.push(here.in('subStates', place, 'name').say('not_a_name', `"${subState.name}" must be in snake_case.`));
    });
  });
  return problems;
}

/** Every state can be reached from the start, and an end from every state; a final state has no way out. */
function validateWays({ states, verbs, initial, takenOnIn }: Definition): FieldProblem[] {
  const finals = states.filter((state) => state.final).map((state) => state.name);
  const onward = (state: string): string[] => verbs.filter((verb) => verb.from.includes(state)).map((verb) => verb.to);
  const reached = closure([initial], onward);
  const takenOn = closure(takenOnIn, onward);
  const ending = closure(finals, (state) => verbs.filter((verb) => verb.to === state).flatMap((verb) => [...verb.from]));
  return states.flatMap((state, index) => {
    const here = at(`/states/${index}`);
    const wayOut = verbs.find((verb) => verb.from.includes(state.name));
    const problems: FieldProblem[] = [];
    if (!reached.has(state.name)) {
      const but = takenOn.has(state.name) ? `, only when something is taken on` : '';
      problems.push(here.say('unreachable', `"${state.name}" cannot be reached from the start${but}.`));
    }
    return [...problems, ...endProblem(state, wayOut, ending, here)];
  });
}

function endProblem(
  { name, final }: Definition['states'][number],
  wayOut: Verb | undefined,
  ending: ReadonlySet<string>,
  here: Place,
): FieldProblem[] {
  if (final) return wayOut ? [here.say('not_final', `"${name}" is final, but "${wayOut.name}" leads out of it.`)] : [];
  if (!wayOut) return [here.say('dead_end', `"${name}" is a dead end, but not final.`)];
  return ending.has(name) ? [] : [here.say('no_end', `"${name}" leads to no final state.`)];
}

function validateTracks({ tracks = [] }: Definition): FieldProblem[] {
  return tracks.flatMap((track, index) => {
    const here = at(`/tracks/${index}`);
    const known = track.states.some(({ name }) => name === track.initial);
    return [
      ...(known ? [] : [here.in('initial').say('unknown_state', `The track has no state "${track.initial}".`)]),
      ...repeated(track.states, `${here.pointer}/states`, ({ name }) => name),
    ];
  });
}
