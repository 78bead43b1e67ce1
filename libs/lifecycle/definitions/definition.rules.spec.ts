import type { Definition, StepTemplate, Verb } from './definition.js';
import { validateDefinition } from './definition.rules.js';

const known = { guards: new Set(['every_step_done']), automations: new Set(['beep']) };
const start: Verb = { name: 'start', label: 'Start', from: ['here'], to: 'there' };
const finish: Verb = { name: 'finish', label: 'Finish', from: ['there'], to: 'gone' };
const sound: Definition = {
  name: 'thing',
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
  facts: {},
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

describe('A definition', () => {
  it('that is sound has no problem', () => {
    expect(validateDefinition(sound, known)).toEqual([]);
  });

  it.each<[string, Definition, string]>([
    ['starts nowhere', { ...sound, initial: 'nowhere' }, 'initial names no state: nowhere'],
    ['takes on nowhere', { ...sound, takenOnIn: ['nowhere'] }, 'takenOnIn names no state: nowhere'],
    ['has no version', { ...sound, version: 0 }, 'version must be a whole number from 1'],
    ['has an odd name', { ...sound, name: 'Thing' }, 'name must be in snake_case'],
    [
      'has an island',
      { ...sound, states: [...sound.states, { name: 'isle', label: 'Isle', phase: 'operate', final: true }] },
      'states.isle cannot be reached',
    ],
    ['has a dead end', { ...sound, verbs: [start, { ...finish, from: ['here'] }] }, 'states.there is a dead end, but not final'],
    [
      'goes in circles',
      { ...sound, verbs: [start, { ...start, name: 'back', from: ['there'], to: 'here' }] },
      'states.here leads to no final state',
    ],
    [
      'leads out of the end',
      { ...sound, verbs: [start, finish, { ...start, name: 'rise', from: ['gone'] }] },
      'states.gone is final, but "rise" leads out of it',
    ],
    ['has a state twice', { ...sound, states: [...sound.states, ...sound.states.slice(0, 1)] }, 'states.here is there twice'],
    [
      'has an age limit of nothing',
      { ...sound, states: [{ name: 'here', label: 'Here', phase: 'order', stuckAfterDays: 0 }, ...sound.states.slice(1)] },
      'states.here.stuckAfterDays must be positive',
    ],
    ['has a verb twice', { ...sound, verbs: [start, start, finish] }, 'verbs.start is there twice'],
    ['has a verb from nowhere', withVerb({ from: ['here', 'nowhere'] }), 'verbs.start names no state: nowhere'],
    [
      'uses the name that histories begin with',
      withVerb({ name: 'create' }),
      'verbs.create is the name that every history begins with',
    ],
    [
      'names a guard that is not there',
      withVerb({ guards: ['good_weather'] }),
      'verbs.start.guards names no guard: good_weather',
    ],
    [
      'names an automation that is not there',
      withVerb({ steps: [{ kind: 'automation', name: 'boop', title: 'Boop', automation: 'boop' }] }),
      'verbs.start.steps.boop.automation names no automation: boop',
    ],
    [
      'has steps that wait for each other',
      withVerb({ steps: [step('a', { after: ['b'] }), step('b', { after: ['a'] })] }),
      'verbs.start.steps.a.after waits for itself',
    ],
    [
      'has a step that waits for none',
      withVerb({ steps: [step('a', { after: ['z'] })] }),
      'verbs.start.steps.a.after names no step: z',
    ],
    ['has a step twice', withVerb({ steps: [step('a'), step('a')] }), 'verbs.start.steps.a is there twice'],
    [
      'completes with nothing known',
      withVerb({ steps: [step('a')], completesWith: 'vanish' }),
      'verbs.start.completesWith names no verb: vanish',
    ],
    [
      'completes with what does not follow',
      withVerb({ steps: [step('a')], completesWith: 'start' }),
      'verbs.start.completesWith names "start", which does not lead on from there',
    ],
    ['completes without steps', withVerb({ completesWith: 'finish' }), 'verbs.start.completesWith needs steps to wait for'],
    [
      'asks the same twice',
      withVerb({
        asks: [
          { name: 'a', label: 'A', type: 'text', required: true },
          { name: 'a', label: 'A', type: 'date', required: true },
        ],
      }),
      'verbs.start.asks.a is there twice',
    ],
    [
      'offers no choice',
      withVerb({ asks: [{ name: 'a', label: 'A', type: 'choice', required: true, choices: [] }] }),
      'verbs.start.asks.a has no choices',
    ],
    [
      'asks by a fact that nobody tells',
      withVerb({ asks: [{ name: 'a', label: 'A', type: 'text', required: false, requiredWhen: 'rain' }] }),
      'verbs.start.asks.a.requiredWhen names no fact: rain',
    ],
    ['sets a track that is not there', withVerb({ sets: { billing: 'on' } }), 'verbs.start.sets.billing names no state: on'],
    [
      'begins a track nowhere',
      { ...sound, tracks: [{ name: 'billing', label: 'Billing', states: [], initial: 'off' }] },
      'tracks.billing.initial names no state: off',
    ],
  ])('that %s is told so', (_what, definition, problem) => {
    expect(validateDefinition(definition, known).map((found) => `${found.where} ${found.problem}`)).toContain(problem);
  });

  it('needs a phase for every state', () => {
    const unphased = JSON.parse(JSON.stringify({ ...sound, states: [{ ...here, phase: undefined }, there, gone] }));
    expect(validateDefinition(unphased, known)).toEqual([{ where: 'states.here.phase', problem: 'is missing or unknown' }]);
  });
});
