import type { Verb } from './definition.js';
import { readContent } from './definition.shape.js';
import { at } from './problems.rules.js';
import type { Question } from './question.js';
import type { StepTemplate } from './step.js';
import { validateSteps } from './steps.rules.js';

const known = {
  guards: new Map(),
  automations: new Map([
    ['beep', {}],
    [
      'dial',
      {
        parameters: [
          { name: 'number', type: 'number' as const, meaning: 'What is dialled' },
          { name: 'loud', type: 'flag' as const, meaning: 'Whether it is heard', optional: true as const },
        ],
      },
    ],
  ]),
};
const facts = { heavy: 'It takes two', endsOn: 'Its last day' };
const way: Question = {
  ...{ name: 'way', label: 'Way', type: 'choice', required: true },
  choices: [
    { value: 'post', label: 'Post' },
    { value: 'van', label: 'Van' },
  ],
};
const wanted: Question = { name: 'wantedOn', label: 'Wanted on', type: 'date', required: false };
const works: Question = { name: 'works', label: 'Works', type: 'flag', required: true };
const base = { name: 'one', title: 'One' };
const task = (more: object = {}): StepTemplate => ({ kind: 'task', ...base, assignee: 'finance', dueInDays: 1, ...more });
const beep = (more: object = {}): StepTemplate => ({ kind: 'automation', ...base, automation: 'beep', ...more });
const wait = (until: Extract<StepTemplate, { kind: 'wait' }>['until']): StepTemplate => ({ kind: 'wait', ...base, until });
const verbOf = (...steps: StepTemplate[]): Verb => ({
  ...{ name: 'go', label: 'Go', from: ['here'], to: 'there' },
  asks: [way, wanted],
  steps,
});
const problemsOf = (...steps: StepTemplate[]): string[] =>
  validateSteps(facts, verbOf(...steps), at(''), known).map(({ pointer, code }) => `${pointer} ${code}`);

describe('The work of a verb', () => {
  it('may branch, ask, wait, be approved, tell others, and be taken back', () => {
    const steps: StepTemplate[] = [
      task({ name: 'look', asks: [works], evidence: 'file', assignee: { team: 'field' } }),
      {
        ...base,
        kind: 'approval',
        name: 'agree',
        assignee: 'holder_manager',
        dueInHours: 8,
        escalation: { afterHours: 4, to: 'finance' },
      },
      beep({
        name: 'dial',
        automation: 'dial',
        after: ['look'],
        with: { number: { step: 'look', result: 'works' }, loud: true },
        onlyWhen: { step: 'look', result: 'works', is: true },
        onFailure: 'compensate',
        compensation: { automation: 'dial', with: { number: { step: 'dial', result: 'called' } } },
      }),
      { ...base, kind: 'webhook', name: 'tell', endpoint: 'desk', after: ['agree'], waitsForAnswer: true, timeoutHours: 4 },
      { ...base, kind: 'wait', name: 'rest', until: { fact: 'endsOn', offsetDays: -7 }, after: ['tell', 'dial'] },
    ];
    expect(problemsOf(...steps)).toEqual([]);
    const content = {
      ...{ label: 'X', initial: 'here', takenOnIn: [], states: [{ name: 'here', label: 'Here', phase: 'order' }] },
      verbs: [verbOf(...steps)],
    };
    expect(readContent(JSON.parse(JSON.stringify(content)))).toEqual({ content });
  });

  it.each<[string, StepTemplate[], string]>([
    ['waits for a step that is not there', [task({ after: ['two'] })], '/steps/0/after/0 unknown_step'],
    ['waits for itself', [task({ after: ['one'] })], '/steps/0/after circle'],
    ['waits in a circle', [task({ after: ['two'] }), task({ name: 'two', after: ['one'] })], '/steps/1/after circle'],
    ['is due at no time', [task({ dueInDays: undefined })], '/steps/0/dueInDays required'],
    ['is due at two times', [task({ dueInHours: 2 })], '/steps/0/dueInHours twice'],
    ['hangs on a fact that nobody tells', [task({ onlyWhen: { fact: 'wet', is: true } })], '/steps/0/onlyWhen/fact unknown_fact'],
    [
      'hangs on an answer that nobody gives',
      [task({ onlyWhen: { answer: 'why', is: 1 } })],
      '/steps/0/onlyWhen/answer unknown_question',
    ],
    ['hangs on what is never answered', [task({ onlyWhen: { answer: 'way', is: 'sea' } })], '/steps/0/onlyWhen/is not_a_choice'],
    [
      'hangs on a step that is not done before it',
      [task(), task({ name: 'two', onlyWhen: { step: 'one', result: 'works', is: true } })],
      '/steps/1/onlyWhen/step unknown_step',
    ],
    [
      'hangs on what a step does not bring',
      [task({ asks: [works] }), task({ name: 'two', after: ['one'], onlyWhen: { step: 'one', result: 'size', is: 1 } })],
      '/steps/1/onlyWhen/result unknown_result',
    ],
    ['leaves out what is mandatory', [beep({ mandatory: true, onFailure: 'skip' })], '/steps/0/onFailure mandatory'],
    [
      'is taken back by what is not there',
      [beep({ compensation: { automation: 'hush' } })],
      '/steps/0/compensation/automation unknown_automation',
    ],
    ['does not tell an automation what it needs', [beep({ automation: 'dial' })], '/steps/0/with/number required'],
    [
      'tells an automation a number in words',
      [beep({ automation: 'dial', with: { number: 'ten' } })],
      '/steps/0/with/number wrong_type',
    ],
    ['tells an automation more than it asks', [beep({ with: { tune: 'A' } })], '/steps/0/with/tune unknown_field'],
    ['asks under the name of the checklist', [task({ asks: [{ ...works, name: 'ticked' }] })], '/steps/0/asks/0/name reserved'],
    ['waits for a date that is none', [wait({ answer: 'way' })], '/steps/0/until/answer not_a_date'],
    ['waits for a fact that nobody tells', [wait({ fact: 'opensOn' })], '/steps/0/until/fact unknown_fact'],
    ['waits for a signal with an odd name', [wait({ signal: 'Parcel!' })], '/steps/0/until/signal not_a_name'],
    [
      'gives time for an answer that it does not wait for',
      [{ ...base, kind: 'webhook', endpoint: 'desk', timeoutHours: 2 }],
      '/steps/0/timeoutHours no_answer',
    ],
  ])('has a problem, told with where it is, where a step %s', (_what, steps, problem) => {
    expect(problemsOf(...steps)).toContain(problem);
  });
});
