import { type Actor, newId, type Permission, systemActor } from '#platform';
import { builtInGuards } from './built-in.guards.js';
import { allowedVerbs, decide, decideEntry, type Lifecycle } from './decide.rules.js';
import type { Definition } from './definition.js';
import type { Facts, Guard } from './facts.js';

const door: Definition = {
  name: 'door',
  kind: 'door',
  label: 'Door',
  version: 1,
  initial: 'open',
  takenOnIn: ['shut'],
  states: [
    { name: 'open', label: 'Open', phase: 'operate' },
    {
      name: 'shut',
      label: 'Shut',
      phase: 'operate',
      subStates: [
        { name: 'ajar', label: 'Ajar' },
        { name: 'locked', label: 'Locked' },
      ],
    },
    { name: 'scrapped', label: 'Scrapped', phase: 'decommission', final: true },
  ],
  verbs: [
    { name: 'shut', label: 'Shut', from: ['open'], to: 'shut', guards: ['every_step_done'] },
    {
      name: 'slam',
      label: 'Slam',
      from: ['open'],
      to: 'shut',
      asks: [{ name: 'anger', label: 'Anger', type: 'text', required: true }],
    },
    { name: 'unlock', label: 'Unlock', from: ['shut'], to: 'open', permission: 'tasks.override', guards: ['has_key'] },
    { name: 'blow', label: 'Blow open', from: ['shut'], to: 'open', by: 'system' },
    {
      name: 'scrap',
      label: 'Scrap',
      from: ['open', 'shut'],
      to: 'scrapped',
      asks: [{ name: 'alarmCode', label: 'Alarm code', type: 'text', required: false, requiredWhen: 'hasAlarm' }],
    },
  ],
  facts: { hasAlarm: 'It has an alarm', hasKey: 'Its key is there' },
};

const hasKey: Guard = {
  name: 'has_key',
  meaning: 'The key is there',
  check: ({ subject }) => (subject['hasKey'] === true ? undefined : { reason: 'The key is lost.' }),
};

const lifecycle: Lifecycle = {
  definition: door,
  guards: new Map([...builtInGuards, hasKey].map((guard) => [guard.name, guard])),
};

const person = (...permissions: Permission[]): Actor => ({
  ...systemActor(newId(), 'Ada'),
  kind: 'user',
  grants: [{ permissions: new Set(permissions) }],
});

const facts = (given: Partial<Facts> = {}): Facts => ({ actor: person(), openSteps: 0, doneSteps: [], subject: {}, ...given });

describe('A decision', () => {
  it.each<{
    what: string;
    state: string;
    verb: string;
    facts?: Partial<Facts>;
    answers?: Record<string, unknown>;
    expected: object;
  }>([
    { what: 'moves', state: 'open', verb: 'shut', expected: { kind: 'moved', from: 'open', to: 'shut', subState: 'ajar' } },
    {
      what: 'keeps the answers, trimmed',
      state: 'open',
      verb: 'slam',
      answers: { anger: ' great ' },
      expected: { kind: 'moved', answers: { anger: 'great' } },
    },
    {
      what: 'refuses a verb that there is not',
      state: 'open',
      verb: 'paint',
      expected: { kind: 'refused', code: 'validation_failed', pointer: '/verb' },
    },
    {
      what: 'refuses a verb that does not lead on from here',
      state: 'shut',
      verb: 'slam',
      expected: { kind: 'refused', code: 'verb_not_allowed', reason: '"Slam" is not possible while the state is "Shut".' },
    },
    { what: 'lets nothing out of a final state', state: 'scrapped', verb: 'shut', expected: { code: 'verb_not_allowed' } },
    {
      what: 'points to the answer that is missing',
      state: 'open',
      verb: 'slam',
      expected: {
        kind: 'refused',
        code: 'validation_failed',
        problems: [{ pointer: '/answers/anger', code: 'required', reason: 'Anger is required.' }],
      },
    },
    {
      what: 'refuses an answer that nobody asked for',
      state: 'open',
      verb: 'shut',
      answers: { 'a/b': 1 },
      expected: { problems: [{ pointer: '/answers/a~1b', code: 'unknown_field', reason: 'This is not asked for.' }] },
    },
    {
      what: 'requires what a fact makes necessary',
      state: 'open',
      verb: 'scrap',
      facts: { subject: { hasAlarm: true } },
      expected: { code: 'validation_failed' },
    },
    { what: 'asks no more than that', state: 'open', verb: 'scrap', expected: { kind: 'moved', to: 'scrapped' } },
    {
      what: 'waits for the open steps',
      state: 'open',
      verb: 'shut',
      facts: { openSteps: 2 },
      expected: { code: 'guard_failed', reason: '2 steps are still open.' },
    },
    { what: 'wants the permission first', state: 'shut', verb: 'unlock', expected: { code: 'forbidden' } },
    {
      what: 'then hears the guard',
      state: 'shut',
      verb: 'unlock',
      facts: { actor: person('tasks.override') },
      expected: { code: 'guard_failed', reason: 'The key is lost.' },
    },
    {
      what: 'moves when both agree',
      state: 'shut',
      verb: 'unlock',
      facts: { actor: person('tasks.override'), subject: { hasKey: true } },
      expected: { kind: 'moved', to: 'open', subState: null },
    },
    { what: 'keeps from people what happens by itself', state: 'shut', verb: 'blow', expected: { code: 'forbidden' } },
    {
      what: 'and lets the product do it',
      state: 'shut',
      verb: 'blow',
      facts: { actor: systemActor(newId(), 'clock') },
      expected: { kind: 'moved' },
    },
  ])('$what', ({ state, verb, facts: given, answers, expected }) => {
    expect(decide(lifecycle, state, verb, facts(given), answers)).toMatchObject(expected);
  });

  it('is not made at all where a guard is unknown, for that is a bug', () => {
    expect(() => decide({ definition: door, guards: new Map() }, 'open', 'shut', facts())).toThrow('not registered');
  });
});

describe('The verbs of a state', () => {
  it('are those that lead on, with what they ask for and why they are refused', () => {
    expect(allowedVerbs(lifecycle, 'shut', facts({ subject: { hasAlarm: true } }))).toEqual([
      {
        verb: 'unlock',
        label: 'Unlock',
        to: 'open',
        allowed: false,
        refusal: { code: 'forbidden', reason: '"Unlock" needs the permission tasks.override.' },
        asks: [],
      },
      {
        verb: 'scrap',
        label: 'Scrap',
        to: 'scrapped',
        allowed: true,
        asks: [{ name: 'alarmCode', label: 'Alarm code', type: 'text', required: true, requiredWhen: 'hasAlarm' }],
      },
    ]);
  });

  it('are none in a final state', () => {
    expect(allowedVerbs(lifecycle, 'scrapped', facts())).toEqual([]);
  });
});

describe('A record', () => {
  it.each([
    ['open', { kind: 'entered', to: 'open', subState: null }],
    ['shut', { kind: 'entered', to: 'shut', subState: 'ajar' }],
    ['scrapped', { kind: 'refused', code: 'validation_failed', pointer: '/state' }],
    ['nowhere', { kind: 'refused', code: 'validation_failed', pointer: '/state' }],
  ])('that begins as %s', (state, expected) => {
    expect(decideEntry(lifecycle, state)).toMatchObject(expected);
  });
});
