import fc from 'fast-check';
import { builtInGuards } from './built-in.guards.js';
import type { Definition, Verb } from './definition.js';
import { validateDefinition } from './definition.rules.js';
import { readContent } from './definition.shape.js';
import type { Question } from './question.js';
import type { StepTemplate } from './step.js';

const known = {
  guards: new Map(builtInGuards.map((guard) => [guard.name, guard])),
  automations: new Map([
    ['beep', {}],
    ['dial', { parameters: [{ name: 'number', type: 'number' as const, meaning: 'What is dialled' }] }],
  ]),
  signals: new Set(['charges.start']),
  systemVerbs: new Set(['expire']),
};
const start: Verb = { name: 'start', label: 'Start', from: ['here'], to: 'there' };
const finish: Verb = { name: 'finish', label: 'Finish', from: ['there'], to: 'gone' };
const sound: Definition = {
  name: 'thing',
  kind: 'thing',
  label: 'Thing',
  version: 1,
  initial: 'here',
  takenOnIn: ['there'],
  states: [
    { name: 'here', label: 'Here', phase: 'engineer' },
    { name: 'there', label: 'There', phase: 'operate' },
    { name: 'gone', label: 'Gone', phase: 'decommission', final: true },
  ],
  verbs: [start, finish],
  facts: { heavy: 'It takes two to carry it' },
};
const [here, there, gone] = sound.states;
const step = (name: string, more: object = {}): StepTemplate => ({
  kind: 'task',
  name,
  title: name,
  assignee: 'finance',
  dueInDays: 1,
  ...more,
});
const withVerb = (verb: Partial<Verb>): Definition => ({ ...sound, verbs: [{ ...start, ...verb }, finish] });
const asking = (...asks: Question[]): Definition => withVerb({ asks });
const text: Question = { name: 'a', label: 'A', type: 'text', required: true };
const problemsOf = (definition: Definition): string[] =>
  validateDefinition(definition, known).map(({ pointer, code }) => `${pointer} ${code}`);

describe('A definition', () => {
  it('that is sound has no problem', () => {
    expect(validateDefinition(sound, known)).toEqual([]);
  });

  it.each<[string, Definition, string]>([
    ['starts nowhere', { ...sound, initial: 'nowhere' }, '/initial unknown_state'],
    ['takes on nowhere', { ...sound, takenOnIn: ['there', 'nowhere'] }, '/takenOnIn/1 unknown_state'],
    ['has no version', { ...sound, version: 0 }, '/version out_of_range'],
    ['has an odd name', { ...sound, name: 'Thing' }, '/name not_a_name'],
    [
      'has an island',
      { ...sound, states: [...sound.states, { name: 'isle', label: 'Isle', phase: 'operate', final: true }] },
      '/states/3 unreachable',
    ],
    ['has a dead end', { ...sound, verbs: [start, { ...finish, from: ['here'] }] }, '/states/1 dead_end'],
    [
      'goes in circles',
      { ...sound, verbs: [start, { ...start, name: 'back', from: ['there'], to: 'here' }] },
      '/states/0 no_end',
    ],
    [
      'leads out of the end',
      { ...sound, verbs: [start, finish, { ...start, name: 'rise', from: ['gone'] }] },
      '/states/2 not_final',
    ],
    ['has a state twice', { ...sound, states: [...sound.states, ...sound.states.slice(0, 1)] }, '/states/3 repeated'],
    [
      'has an age limit of nothing',
      { ...sound, states: [{ name: 'here', label: 'Here', phase: 'order', stuckAfterDays: 0 }, ...sound.states.slice(1)] },
      '/states/0/stuckAfterDays out_of_range',
    ],
    [
      'has a sub-state twice',
      {
        ...sound,
        states: [
          ...sound.states.slice(0, 2),
          {
            name: 'gone',
            label: 'Gone',
            phase: 'decommission',
            final: true,
            subStates: [
              { name: 'a', label: 'A' },
              { name: 'a', label: 'B' },
            ],
          },
        ],
      },
      '/states/2/subStates/1 repeated',
    ],
    ['has a verb twice', { ...sound, verbs: [start, start, finish] }, '/verbs/1 repeated'],
    ['has a verb from nowhere', withVerb({ from: ['here', 'nowhere'] }), '/verbs/0/from/1 unknown_state'],
    ['has a verb to nowhere', withVerb({ to: 'nowhere' }), '/verbs/0/to unknown_state'],
    ['uses the name that histories begin with', withVerb({ name: 'create' }), '/verbs/0/name reserved'],
    ['uses the name of the move to another definition', withVerb({ name: 'redefine' }), '/verbs/0/name reserved'],
    ['has a verb for no role', withVerb({ roles: [] }), '/verbs/0/roles required'],
    ['leaves to the product what it does not do', withVerb({ by: 'system' }), '/verbs/0/by unknown_verb'],
    ['signals to nobody', withVerb({ signals: ['charges.start', 'smoke'] }), '/verbs/0/signals/1 unknown_signal'],
    [
      'names a guard that is not there',
      withVerb({ guards: ['every_step_done', 'good_weather'] }),
      '/verbs/0/guards/1 unknown_guard',
    ],
    ['does not tell a guard what it needs', withVerb({ guards: ['fact_is'] }), '/verbs/0/guards/0/with/fact required'],
    [
      'tells a guard of a fact that nobody tells',
      withVerb({ guards: [{ guard: 'fact_is', with: { fact: 'rain', is: true } }] }),
      '/verbs/0/guards/0/with/fact unknown_fact',
    ],
    [
      'tells a guard more than it asks',
      withVerb({ guards: [{ guard: 'every_step_done', with: { loudly: true } }] }),
      '/verbs/0/guards/0/with/loudly unknown_field',
    ],
    [
      'tells a guard a limit in words',
      withVerb({ asks: [text], guards: [{ guard: 'answer_at_most', with: { question: 'a', most: 'ten' } }] }),
      '/verbs/0/guards/0/with/most wrong_type',
    ],
    [
      'waits for a step that no verb has',
      withVerb({ guards: [{ guard: 'step_done', with: { step: 'polish' } }] }),
      '/verbs/0/guards/0/with/step unknown_step',
    ],
    [
      'names an automation that is not there',
      withVerb({ steps: [{ kind: 'automation', name: 'boop', title: 'Boop', automation: 'boop' }] }),
      '/verbs/0/steps/0/automation unknown_automation',
    ],
    [
      'has steps that wait for each other',
      withVerb({ steps: [step('a', { after: ['b'] }), step('b', { after: ['a'] })] }),
      '/verbs/0/steps/0/after circle',
    ],
    [
      'has a step that waits for none',
      withVerb({ steps: [step('a', { after: ['z'] })] }),
      '/verbs/0/steps/0/after/0 unknown_step',
    ],
    ['has a step twice', withVerb({ steps: [step('a'), step('a')] }), '/verbs/0/steps/1 repeated'],
    [
      'completes with nothing known',
      withVerb({ steps: [step('a')], completesWith: 'vanish' }),
      '/verbs/0/completesWith unknown_verb',
    ],
    [
      'completes with what does not follow',
      withVerb({ steps: [step('a')], completesWith: 'start' }),
      '/verbs/0/completesWith does_not_follow',
    ],
    ['completes without steps', withVerb({ completesWith: 'finish' }), '/verbs/0/completesWith no_steps'],
    ['is undone by what leads elsewhere', withVerb({ undoneBy: { verb: 'finish' } }), '/verbs/0/undoneBy/verb does_not_follow'],
    ['asks the same twice', asking(text, { ...text, type: 'date' }), '/verbs/0/asks/1 repeated'],
    ['offers no choice', asking({ ...text, type: 'choice', choices: [] }), '/verbs/0/asks/0/choices required'],
    ['asks by a fact that nobody tells', asking({ ...text, requiredWhen: 'rain' }), '/verbs/0/asks/0/requiredWhen unknown_fact'],
    [
      'asks upon an answer that comes later',
      asking({ ...text, onlyWhen: { answer: 'b', is: true } }, { ...text, name: 'b', type: 'flag' }),
      '/verbs/0/asks/0/onlyWhen/answer unknown_question',
    ],
    [
      'asks upon an answer that is never given',
      asking({ ...text, type: 'flag' }, { ...text, name: 'b', onlyWhen: { answer: 'a', is: 'maybe' } }),
      '/verbs/0/asks/1/onlyWhen/is not_a_choice',
    ],
    [
      'wants a number that there is not',
      asking({ ...text, type: 'number', least: 5, most: 4 }),
      '/verbs/0/asks/0/least out_of_range',
    ],
    ['sets a track that is not there', withVerb({ sets: { billing: 'on' } }), '/verbs/0/sets/billing unknown_state'],
    [
      'begins a track nowhere',
      { ...sound, tracks: [{ name: 'billing', label: 'Billing', states: [], initial: 'off' }] },
      '/tracks/0/initial unknown_state',
    ],
  ])('that %s is told so', (_what, definition, problem) => {
    expect(problemsOf(definition)).toContain(problem);
  });

  it('needs a phase for every state', () => {
    const unphased = JSON.parse(JSON.stringify({ ...sound, states: [{ ...here, phase: undefined }, there, gone] }));
    expect(problemsOf(unphased)).toEqual(['/states/0/phase no_phase']);
  });

  it('that passes lets whoever gets anywhere get to an end from there', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const drawn = fc.record({
      size: fc.integer({ min: 2, max: names.length }),
      ends: fc.integer({ min: 1, max: 2 }),
      moves: fc.array(fc.record({ from: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }), to: fc.nat(4) }), {
        maxLength: 12,
      }),
    });
    let passed = 0;
    fc.assert(
      fc.property(drawn, ({ size, ends, moves }) => {
        const states = names.slice(0, size);
        const isFinal = (name: string): boolean => states.indexOf(name) >= size - ends;
        const verbs = moves.map(({ from, to }, index) => ({
          name: `v${index}`,
          label: 'V',
          from: [...new Set(from.map((place) => states[place % size] ?? ''))].filter((name) => !isFinal(name)),
          to: states[to % size] ?? '',
        }));
        const definition: Definition = {
          ...sound,
          initial: 'a',
          takenOnIn: [],
          states: states.map((name) => ({ name, label: name, phase: 'operate', ...(isFinal(name) && { final: true as const }) })),
          verbs: verbs.filter(({ from }) => from.length > 0),
        };
        if (validateDefinition(definition, known).length > 0) return;
        passed += 1;
        // Not by the rules that judged it: the moves to an end are counted out, round by round.
        const away = new Map(states.map((name) => [name, isFinal(name) ? 0 : Number.POSITIVE_INFINITY]));
        let reached = new Set(['a']);
        for (let round = 0; round < size; round += 1) {
          for (const { from, to } of definition.verbs) {
            for (const state of from) away.set(state, Math.min(away.get(state) ?? 0, 1 + (away.get(to) ?? 0)));
            if (from.some((state) => reached.has(state))) reached = reached.add(to);
          }
        }
        for (const state of reached) expect(away.get(state)).toBeLessThan(size);
      }),
      { numRuns: 4_000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

describe('What comes in as a definition', () => {
  const { name: _name, kind: _kind, version: _version, facts: _facts, ...content } = sound;
  const shapeOf = (given: unknown): string[] => {
    const read = readContent(given);
    return 'problems' in read ? read.problems.map(({ pointer, code }) => `${pointer} ${code}`) : [];
  };

  it('is read as it is where its shape is right', () => {
    expect(readContent(JSON.parse(JSON.stringify(content)))).toEqual({ content });
  });

  it.each<[string, unknown, string[]]>([
    ['is no object', 'a lifecycle', [' wrong_type']],
    ['lacks its parts', { label: 'X', initial: 'a' }, ['/takenOnIn required', '/states required', '/verbs required']],
    ['has a field of its own', { ...content, 'colour/tint': 'red' }, ['/colour~1tint unknown_field']],
    ['has a state in no known phase', { ...content, states: [{ ...here, phase: 'limbo' }] }, ['/states/0/phase not_a_choice']],
    ['has a label of a control character', { ...content, label: 'A\u0000' }, ['/label is_plain_text']],
    [
      'asks in a type that there is not',
      { ...content, verbs: [{ ...start, asks: [{ ...text, type: 'smell' }] }] },
      ['/verbs/0/asks/0/type not_a_choice'],
    ],
    [
      'has a task that nobody does',
      { ...content, verbs: [{ ...start, steps: [{ kind: 'task', name: 'a', title: 'A', dueInDays: 1 }] }] },
      ['/verbs/0/steps/0/assignee required'],
    ],
    [
      'gives a permission that there is not',
      {
        ...content,
        verbs: [
          { ...start, permission: 'items.burn' },
          { ...finish, roles: ['queen'] },
        ],
      },
      ['/verbs/0/permission not_a_choice', '/verbs/1/roles/0 not_a_choice'],
    ],
  ])('and %s is told so', (_what, given, problems) => {
    expect(shapeOf(given)).toEqual(problems);
  });
});
