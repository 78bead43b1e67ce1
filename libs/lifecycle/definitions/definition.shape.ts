import { type FieldProblem, permissions, roleNames } from '#platform';
import { type DefinitionContent, type GuardUse, phases, type State, type StepTemplate, type Verb } from './definition.js';
import { type Condition, type Question, referenceTypes } from './question.js';
import { flag, list, number, object, oneOf, type Reader, record, text, told } from './reading.rules.js';

const MOST_STATES = 80;
const MOST_VERBS = 200;
const MOST_PARTS = 60;
const MOST_CHOICES = 300;

const name = text({ most: 60 });
const label = text({ most: 120 });
const prose = text({ most: 1_000 });
const names = list(name, MOST_STATES);
const yes = oneOf([true]);
const plain: Reader<string | number | boolean> = (value, pointer, say) => {
  if (typeof value === 'number') return number()(value, pointer, say);
  return typeof value === 'boolean' ? value : text({ least: 0, most: 200 })(value, pointer, say);
};

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

const ofFact = object({ fact: name, is: flag }, {});
const ofAnswer = object({ answer: name, is: plain }, {});
const condition: Reader<Condition> = (value, pointer, say) =>
  typeof value === 'object' && value !== null && 'answer' in value ? ofAnswer(value, pointer, say) : ofFact(value, pointer, say);

const asked = { name, label, required: flag };
const askedToo = { help: text({ most: 400 }), requiredWhen: name, onlyWhen: condition };
const choice = object({ value: text({ most: 60 }), label }, {});
const reference = object({ ...asked, type: oneOf(referenceTypes) }, askedToo);

const question: Reader<Question> = told<Question>('type', {
  text: object(
    { ...asked, type: oneOf(['text']) },
    { ...askedToo, most: number({ whole: true, least: 1, most: 2_000 }), long: yes },
  ),
  number: object({ ...asked, type: oneOf(['number']) }, { ...askedToo, whole: yes, least: number(), most: number() }),
  date: object({ ...asked, type: oneOf(['date']) }, askedToo),
  money: object({ ...asked, type: oneOf(['money']) }, askedToo),
  choice: object({ ...asked, type: oneOf(['choice']), choices: list(choice, MOST_CHOICES) }, askedToo),
  flag: object({ ...asked, type: oneOf(['flag']) }, askedToo),
  ...Object.fromEntries(referenceTypes.map((type) => [type, reference])),
});

const stepOfAnyKind = { name, title: text({ most: 200 }) };
const stepToo = { after: names, mandatory: yes };

const step: Reader<StepTemplate> = told<StepTemplate>('kind', {
  task: object(
    {
      ...stepOfAnyKind,
      kind: oneOf(['task']),
      assignee: oneOf([...roleNames, 'holder']),
      dueInDays: number({ least: 0, most: 3_650 }),
    },
    { ...stepToo, checklist: list(text({ most: 200 }), MOST_PARTS), evidence: oneOf(['required']) },
  ),
  automation: object(
    { ...stepOfAnyKind, kind: oneOf(['automation']), automation: name },
    { ...stepToo, attempts: number({ whole: true, least: 1, most: 50 }) },
  ),
});

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
