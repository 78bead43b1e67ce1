import { type Actor, newId, type RoleName, rolePermissions, systemActor } from '#platform';
import { builtInGuards } from './built-in.guards.js';
import { decide } from './decide.rules.js';
import type { Definition, GuardUse, Verb } from './definition.js';
import type { Facts } from './facts.js';

const guards = new Map(builtInGuards.map((guard) => [guard.name, guard]));
const inRole = (role: RoleName): Actor => ({
  ...systemActor(newId(), role),
  kind: 'user',
  grants: [{ permissions: new Set(rolePermissions[role]) }],
});
const outcome = (verb: Partial<Verb>, given: Partial<Facts> = {}, answers: Record<string, unknown> = {}): string => {
  const crane: Definition = {
    name: 'crane',
    kind: 'crane',
    label: 'Crane',
    version: 1,
    initial: 'up',
    takenOnIn: [],
    states: [
      { name: 'up', label: 'Up', phase: 'operate' },
      { name: 'down', label: 'Down', phase: 'decommission', final: true },
    ],
    verbs: [{ name: 'lower', label: 'Lower', from: ['up'], to: 'down', ...verb }],
    facts: { heavy: 'It takes two' },
  };
  const facts = { actor: inRole('finance'), openSteps: 0, doneSteps: [], subject: {}, ...given };
  const decision = decide({ definition: crane, guards }, 'up', 'lower', facts, answers);
  return decision.kind === 'moved' ? 'moved' : `${decision.code}${decision.pointer ? ` ${decision.pointer}` : ''}`;
};
const guarded = (use: GuardUse): Partial<Verb> => ({
  asks: [{ name: 'load', label: 'Load', type: 'number', required: false }],
  guards: [use],
});
const greased = guarded({ guard: 'step_done', with: { step: 'grease' } });
const light = guarded({ guard: 'fact_is', with: { fact: 'heavy', is: false } });
const heavy = guarded({ guard: 'fact_is', with: { fact: 'heavy', is: true } });
const small = guarded({ guard: 'answer_at_most', with: { question: 'load', most: 10 } });

describe('A verb is used', () => {
  it.each<[string, string, string]>([
    ['when the step is done that it waits for', outcome(greased, { doneSteps: ['grease'] }), 'moved'],
    ['not before', outcome(greased, { doneSteps: ['polish'] }), 'guard_failed'],
    ['when what must not be is not', outcome(light), 'moved'],
    ['not when it is', outcome(light, { subject: { heavy: true } }), 'guard_failed'],
    ['when what must be is', outcome(heavy, { subject: { heavy: true } }), 'moved'],
    ['not when it is not', outcome(heavy), 'guard_failed'],
    ['up to a limit', outcome(small, {}, { load: 10 }), 'moved'],
    ['not beyond it', outcome(small, {}, { load: 11 }), 'guard_failed /answers/load'],
    ['where nothing is said about the limit', outcome(small), 'moved'],
    ['by those of its roles', outcome({ roles: ['auditor', 'finance'] }), 'moved'],
    ['by nobody else', outcome({ roles: ['procurement'] }), 'forbidden'],
    ['by whoever may do all that the role may', outcome({ roles: ['finance'] }, { actor: inRole('administrator') }), 'moved'],
    ['by the product itself', outcome({ roles: ['procurement'] }, { actor: systemActor(newId(), 'schedule') }), 'moved'],
  ])('%s', (_when, found, expected) => {
    expect(found).toBe(expected);
  });
});
