import { type FieldProblem, permissions, roleNames } from '#platform';
import { type DefinitionContent, type GuardUse, phases, type State, type Verb } from './definition.js';
import { label, MOST_PARTS, name, names, plain, prose, question, yes } from './question.shape.js';
import { list, number, object, oneOf, type Reader, record, text } from './reading.rules.js';
import { step } from './step.shape.js';

const MOST_STATES = 80;
const MOST_VERBS = 200;

const subState = object({ name, label }, {});

const state: Reader<State> = object(
  { name, label, phase: oneOf(phases) },
  {
    meaning: prose,
    final: yes,
    subStates: list(subState, MOST_PARTS),
    stuckAfterDays: number({ whole: true, least: 1, most: 3_650 }),
  },
);

const guardWithSettings = object({ guard: name, with: record(plain, MOST_PARTS) }, {});
const guard: Reader<GuardUse> = (value, pointer, say) =>
  typeof value === 'string' ? name(value, pointer, say) : guardWithSettings(value, pointer, say);

const verb: Reader<Verb> = object(
  { name, label, from: names, to: name },
  {
    permission: oneOf(permissions),
    roles: list(oneOf(roleNames), roleNames.length),
    by: oneOf(['system']),
    asks: list(question, MOST_PARTS),
    guards: list(guard, MOST_PARTS),
    steps: list(step, MOST_PARTS),
    completesWith: name,
    undoneBy: object({ verb: name }, { answers: record(text({ most: 2_000 }), MOST_PARTS) }),
    sets: record(name, MOST_PARTS),
    signals: list(name, MOST_PARTS),
  },
);

const content: Reader<DefinitionContent> = object(
  { label, initial: name, takenOnIn: names, states: list(state, MOST_STATES), verbs: list(verb, MOST_VERBS) },
  {},
);

/** What came in as JSON, as a definition's content, or what is wrong with its shape and where, as JSON pointers. Pure. */
export function readContent(given: unknown): { content: DefinitionContent } | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = content(given, '', (problem) => problems.push(problem));
  return read && problems.length === 0 ? { content: read } : { problems };
}
