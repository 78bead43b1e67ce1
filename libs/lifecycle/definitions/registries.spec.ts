import type { Definition } from './definition.js';
import { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './registries.js';

const lamp: Definition = {
  name: 'lamp',
  kind: 'lamp',
  label: 'Lamp',
  version: 1,
  initial: 'on',
  takenOnIn: [],
  states: [
    { name: 'on', label: 'On', phase: 'operate' },
    { name: 'broken', label: 'Broken', phase: 'decommission', final: true },
  ],
  verbs: [
    {
      name: 'drop',
      label: 'Drop',
      from: ['on'],
      to: 'broken',
      guards: ['clumsy'],
      steps: [{ kind: 'automation', name: 'sweep', title: 'Sweep', automation: 'sweep' }],
    },
  ],
  facts: {},
};

const registries = (): { guards: GuardRegistry; automations: AutomationRegistry; definitions: DefinitionRegistry } => {
  const [guards, automations] = [new GuardRegistry(), new AutomationRegistry()];
  return { guards, automations, definitions: new DefinitionRegistry(guards, automations) };
};

describe('The registries', () => {
  it('stop the process for names that nobody registered, and list them all', () => {
    const { definitions } = registries();
    definitions.register(lamp);
    expect(() => definitions.onApplicationBootstrap()).toThrow(
      'lamp/verbs/0/guards/0: There is no guard "clumsy".\nlamp/verbs/0/steps/0/automation: There is no automation "sweep".',
    );
  });

  it('are content when every name is there', () => {
    const { guards, automations, definitions } = registries();
    definitions.register(lamp);
    guards.register({ name: 'clumsy', meaning: 'Hands shake', check: () => undefined });
    automations.register({ name: 'sweep', meaning: 'Sweeps', run: async () => undefined });
    expect(() => definitions.onApplicationBootstrap()).not.toThrow();
    expect(definitions.lifecycle('lamp').definition).toBe(lamp);
  });

  it('refuse a second entry of the same name', () => {
    const { guards, definitions } = registries();
    expect(() => guards.register({ name: 'every_step_done', meaning: 'Again', check: () => undefined })).toThrow(
      'There are two guards with the name every_step_done.',
    );
    definitions.register(lamp);
    expect(() => definitions.register(lamp)).toThrow('There are two lifecycle definitions with the name lamp.');
  });

  it('refuse a kind that has no lifecycle', () => {
    expect(() => registries().definitions.lifecycle('ghost')).toThrow('There is no lifecycle named ghost.');
  });
});
