import fc from 'fast-check';
import {
  type Answer,
  allowedVerbs,
  builtInGuards,
  CREATE,
  type Definition,
  decide,
  type Facts,
  type Lifecycle,
  type Move,
  phases,
  type Question,
  replay,
  validateDefinition,
} from '#lifecycle';
import { type Actor, newId, systemActor } from '#platform';
import { assetLifecycle } from './asset.lifecycle.js';
import { itemGuards } from './guards.lifecycle.js';
import { licenseLifecycle } from './license.lifecycle.js';
import { serviceLifecycle } from './service.lifecycle.js';

const shipped: Definition[] = [assetLifecycle, serviceLifecycle, licenseLifecycle];
const guards = new Map([...builtInGuards, ...itemGuards].map((guard) => [guard.name, guard]));
const lifecycleOf = (definition: Definition): Lifecycle => ({ definition, guards });
const product: Actor = systemActor(newId(), 'test');
const facts = (given: Partial<Facts> = {}): Facts => ({
  actor: product,
  openSteps: 0,
  doneSteps: ['acceptance'],
  subject: { endDatePassed: true },
  ...given,
});
const moves = (definition: Definition): string[] =>
  definition.verbs.map(({ name, from, to }) => `${name}: ${from.join(', ')} → ${to}`);

function answerTo(question: Question): Answer {
  switch (question.type) {
    case 'text':
      return 'PO-1';
    case 'number':
      return question.least ?? 1;
    case 'date':
      return '2027-01-31';
    case 'money':
      return { amountMinor: '100', currency: 'EUR' };
    case 'choice':
      return question.choices[0]?.value ?? '';
    case 'flag':
      return true;
    case 'holder':
      return { kind: 'person', id: newId() };
    default:
      return newId();
  }
}

const answersTo = (asks: readonly Question[] = []): Record<string, Answer> =>
  Object.fromEntries(asks.map((question) => [question.name, answerTo(question)]));

describe.each(shipped)('The lifecycle of an $name', (definition) => {
  const lifecycle = lifecycleOf(definition);

  it('has no problem', () => {
    const known = { guards, automations: new Map([['free_assignments', {}]]) };
    expect(validateDefinition(definition, known)).toEqual([]);
  });

  it('passes every reporting phase, save that a service is delivered where it is provisioned', () => {
    const passed = new Set(definition.states.map(({ phase }) => phase));
    expect(phases.filter((phase) => !passed.has(phase))).toEqual(definition.name === 'service' ? ['deliver'] : []);
  });

  it('says of every state that somebody waits in how long is too long', () => {
    const patient = definition.states
      .filter((state) => !state.final && state.stuckAfterDays === undefined)
      .map(({ name }) => name);
    expect(patient).toEqual(definition.name === 'asset' ? ['in_service'] : ['active']);
  });

  it('allows, on any random walk, only what is declared, and its history leads to where it stands', () => {
    const everyVerb = fc.constantFrom(...shipped.flatMap(({ verbs }) => verbs));
    fc.assert(
      fc.property(
        fc.constantFrom(definition.initial, ...definition.takenOnIn),
        fc.array(everyVerb, { maxLength: 60 }),
        (start, walk) => {
          let state = start;
          const history: Move[] = [{ verb: CREATE, from: null, to: start }];
          for (const { name, asks } of walk) {
            const decision = decide(lifecycle, state, name, facts(), answersTo(asks));
            const declared = definition.verbs.find((verb) => verb.name === name && verb.from.includes(state));
            if (decision.kind === 'refused') continue;
            expect(declared?.to).toBe(decision.to);
            expect(definition.states.find((candidate) => candidate.name === state)?.final).toBeUndefined();
            history.push({ verb: name, from: state, to: decision.to });
            state = decision.to;
          }
          expect(replay(definition, history)).toBe(state);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reaches every state, and from every state an end, by verbs that are really allowed', () => {
    const next = (state: string): string[] =>
      definition.verbs.flatMap(({ name, asks }) => {
        const decision = decide(lifecycle, state, name, facts(), answersTo(asks));
        return decision.kind === 'moved' ? [decision.to] : [];
      });
    const from = (start: string): Set<string> => {
      const reached = new Set([start]);
      for (const state of reached) for (const further of next(state)) reached.add(further);
      return reached;
    };
    expect(from(definition.initial)).toEqual(new Set(definition.states.map(({ name }) => name)));
    for (const state of definition.states)
      expect([...from(state.name)].some((reached) => definition.states.find(({ name }) => name === reached)?.final)).toBe(true);
  });

  it('offers nothing in a final state', () => {
    for (const { name } of definition.states.filter(({ final }) => final))
      expect(allowedVerbs(lifecycle, name, facts())).toEqual([]);
  });

  it('refuses a history with a line that does not follow', () => {
    const forged: Move[] = [
      { verb: CREATE, from: null, to: definition.initial },
      { verb: 'order', from: definition.initial, to: 'ordered' },
    ];
    expect(() => replay(definition, forged)).toThrow('Line 2 of the history');
  });
});

describe('The moves', () => {
  it('of an asset', () => {
    expect(moves(assetLifecycle)).toEqual([
      'request: planned → requested',
      'order: requested → ordered',
      'receive: ordered → in_stock',
      'unreceive: in_stock → ordered',
      'return_to_vendor: in_stock, ready → returned',
      'cancel: planned, requested, ordered → cancelled',
      'configure: in_stock → configuring',
      'finish_configuration: configuring → ready',
      'deliver: ready → delivering',
      'accept: delivering → in_service',
      'report_fault: in_service → in_repair',
      'return_to_service: in_repair → in_service',
      'recover: in_service, in_repair → in_stock',
      'report_missing: in_stock, in_service → missing',
      'find: missing → in_stock',
      'write_off: missing → disposed',
      'decommission: in_stock, ready, in_service, in_repair → decommissioning',
      'dispose: decommissioning → disposed',
    ]);
  });

  it('of a service', () => {
    expect(moves(serviceLifecycle)).toEqual([
      'design: planned → designing',
      'request: planned, designing → requested',
      'order: requested → ordered',
      'provision: ordered → provisioning',
      'activate: provisioning → active',
      'receive: ordered, provisioning → active',
      'unreceive: active → ordered',
      'cancel: planned, designing, requested, ordered, provisioning → cancelled',
      'suspend: active → suspended',
      'resume: suspended → active',
      'report_fault: active → in_repair',
      'restore: in_repair → active',
      'disconnect: active, suspended, in_repair → disconnecting',
      'confirm_disconnect: disconnecting → disconnected',
    ]);
  });

  it('of a license', () => {
    expect(moves(licenseLifecycle)).toEqual([
      'request: planned → requested',
      'order: requested → ordered',
      'configure: ordered → configuring',
      'deliver: configuring → delivering',
      'activate: delivering → active',
      'receive: ordered → active',
      'unreceive: active → ordered',
      'cancel: planned, requested, ordered → terminated',
      'true_up: active → active',
      'renew: active, expired → active',
      'hold: active → in_repair',
      'release_hold: in_repair → active',
      'expire: active, in_repair → expired',
      'retire: active, in_repair, expired → retiring',
      'terminate: retiring → terminated',
    ]);
  });
});

describe('The guards', () => {
  const holder = newId();
  const person = (given: Partial<Actor>): Actor => ({ ...product, kind: 'user', ...given });
  const buyer = person({ grants: [{ permissions: new Set(['procurement.approve_orders']) }] });
  const use = (
    definition: Definition,
    state: string,
    verb: string,
    given: Partial<Facts>,
    answers: Record<string, unknown> = {},
  ): unknown => {
    const asks = definition.verbs.find(({ name }) => name === verb)?.asks;
    const decision = decide(lifecycleOf(definition), state, verb, facts({ subject: {}, doneSteps: [], ...given }), {
      ...answersTo(asks),
      ...answers,
    });
    return decision.kind === 'moved' ? 'moved' : `${decision.code}${decision.pointer ? ` ${decision.pointer}` : ''}`;
  };

  it.each<[string, unknown, string]>([
    ['somebody who may approve orders orders', use(assetLifecycle, 'requested', 'order', { actor: buyer }), 'moved'],
    ['nobody else does', use(assetLifecycle, 'requested', 'order', { actor: person({}) }), 'forbidden'],
    [
      'a reference of dashes is none',
      use(assetLifecycle, 'requested', 'order', { actor: buyer }, { orderReference: '---' }),
      'guard_failed /answers/orderReference',
    ],
    [
      'the holder accepts in person',
      use(assetLifecycle, 'delivering', 'accept', { actor: person({ personId: holder }), subject: { holderPersonId: holder } }),
      'moved',
    ],
    [
      'another person does not',
      use(assetLifecycle, 'delivering', 'accept', { actor: person({ personId: newId() }), subject: { holderPersonId: holder } }),
      'guard_failed',
    ],
    ['nobody accepts what nobody holds', use(assetLifecycle, 'delivering', 'accept', { actor: person({}) }), 'guard_failed'],
    [
      'the acceptance step speaks for the holder',
      use(assetLifecycle, 'delivering', 'accept', { actor: person({}), doneSteps: ['pick', 'ship', 'acceptance'] }),
      'moved',
    ],
    [
      'storage is not disposed of without a certificate',
      use(assetLifecycle, 'decommissioning', 'dispose', { subject: { hasStorage: true } }),
      'guard_failed',
    ],
    [
      'with one it is',
      use(assetLifecycle, 'decommissioning', 'dispose', { subject: { hasStorage: true, sanitisationVerified: true } }),
      'moved',
    ],
    [
      'what has no storage needs none',
      use(assetLifecycle, 'decommissioning', 'dispose', { subject: { hasStorage: false } }),
      'moved',
    ],
    [
      'what was destroyed is not sold',
      use(assetLifecycle, 'decommissioning', 'dispose', { subject: { destroyed: true } }, { method: 'resale' }),
      'guard_failed /answers/method',
    ],
    [
      'but recycled',
      use(assetLifecycle, 'decommissioning', 'dispose', { subject: { destroyed: true } }, { method: 'recycling' }),
      'moved',
    ],
    ['evidence stays', use(assetLifecycle, 'in_stock', 'decommission', { subject: { legalHold: true } }), 'guard_failed'],
    [
      'a modem needs its IMEI',
      use(assetLifecycle, 'ordered', 'receive', { subject: { needsImei: true } }, { imei: '' }),
      'validation_failed',
    ],
    [
      'configuration ends with its last step',
      use(assetLifecycle, 'configuring', 'finish_configuration', { openSteps: 1 }),
      'guard_failed',
    ],
    [
      'seats are reclaimed before the end',
      use(licenseLifecycle, 'retiring', 'terminate', { subject: { seatsAssigned: 3 } }),
      'in_use',
    ],
    [
      'a pool is not made smaller than its seats',
      use(licenseLifecycle, 'active', 'true_up', { subject: { seatsAssigned: 3 } }, { quantity: 2 }),
      'capacity_exceeded /answers/quantity',
    ],
    [
      'a license ends after it starts',
      use(licenseLifecycle, 'active', 'renew', { subject: { startsOn: '2027-02-01' } }, { endsOn: '2027-01-31' }),
      'guard_failed /answers/endsOn',
    ],
    [
      'a license expires by itself alone',
      use(licenseLifecycle, 'active', 'expire', { actor: buyer, subject: { endDatePassed: true } }),
      'forbidden',
    ],
    ['and not before its end', use(licenseLifecycle, 'active', 'expire', {}), 'guard_failed'],
  ])('%s', (_what, outcome, expected) => {
    expect(outcome).toBe(expected);
  });
});
