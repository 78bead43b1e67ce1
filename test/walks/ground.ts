import type { DefinitionContent, Question, TaskStep, Verb } from '#lifecycle';
import { type RoleName, roleNames } from '#platform';
import type { ApiClient } from '../harness/api-client.js';
import type { World } from '../harness/world.js';

export type Kind = 'asset' | 'service' | 'license';

/** Where walkers walk: somebody of each role, and products of which those of `rover` and `line` live by lifecycles of the organisation's own. */
export interface Ground {
  world: World;
  clients: ReadonlyMap<RoleName, ApiClient>;
  /** Each sort of item with what it is created with. */
  sorts: ReadonlyArray<{ kind: Kind; body: object; states: readonly string[] }>;
}

const asked = (name: string): { name: string; label: string; required: boolean } => ({ name, label: name, required: true });
const ask = (name: string): Question => ({ ...asked(name), type: 'text' });
const task = (name: string): TaskStep => ({ kind: 'task', name, title: name, assignee: 'it_operations', dueInHours: 8 });

/** Work of every kind that needs nobody outside: tasks, an approval, automations, waits, what is left out and what is taken back. */
const surveying: Verb = {
  name: 'survey',
  label: 'Survey',
  from: ['in_stock'],
  to: 'surveying',
  roles: ['it_operations', 'administrator'],
  asks: [
    {
      ...asked('depth'),
      type: 'choice',
      choices: [
        { value: 'full', label: 'Full' },
        { value: 'brief', label: 'Brief' },
      ],
    },
    { ...ask('why'), onlyWhen: { answer: 'depth', is: 'full' } },
    { ...asked('metres'), type: 'number', whole: true, least: 1, most: 5, required: false },
  ],
  completesWith: 'conclude',
  steps: [
    {
      ...task('measure'),
      asks: [{ ...asked('length'), type: 'number', least: 0 }],
      checklist: ['Calibrated', 'Read twice'],
      evidence: 'required',
    },
    { ...task('second_look'), after: ['measure'], onlyWhen: { answer: 'depth', is: 'full' } },
    { kind: 'automation', name: 'label', title: 'label', automation: 'print_label', after: ['measure'] },
    { kind: 'wait', name: 'word', title: 'word', until: { signal: 'word_given' }, after: ['measure'] },
    {
      ...{ kind: 'approval', name: 'agree', title: 'agree', assignee: 'it_operations', dueInHours: 4 },
      ...{ after: ['second_look', 'label', 'word'], onFailure: 'compensate' },
    },
    {
      kind: 'automation',
      name: 'tell',
      title: 'tell',
      automation: 'send_mail',
      with: { to: 'ada@harbour.example', subject: 'It is done', text: '{tag}' },
      after: ['agree'],
      onFailure: 'skip',
    },
    { ...task('sign'), after: ['agree'], mandatory: true, assignee: 'administrator' },
  ],
};
const concluding: Verb = {
  ...{ name: 'conclude', label: 'Conclude', from: ['surveying'], to: 'in_stock', guards: ['every_step_done'] },
};
const abandoning: Verb = { name: 'abandon', label: 'Abandon', from: ['surveying'], to: 'in_stock', asks: [ask('reason')] };

/** Numbers are reserved and given up by the product, and what fails is taken back. */
const numbering: Verb = {
  name: 'number',
  label: 'Give it a number',
  from: ['active'],
  to: 'active',
  asks: [ask('wanted')],
  steps: [
    {
      ...{
        kind: 'automation',
        name: 'reserve',
        title: 'reserve',
        automation: 'reserve_number',
        with: { number: { answer: 'wanted' } },
        attempts: 1,
      },
      ...{ compensation: { automation: 'free_number' } },
    },
    {
      kind: 'approval',
      name: 'agree',
      title: 'agree',
      assignee: 'finance',
      dueInHours: 4,
      after: ['reserve'],
      onFailure: 'compensate',
    },
  ],
};
const unnumbering: Verb = {
  name: 'unnumber',
  label: 'Take its number back',
  from: ['active'],
  to: 'active',
  steps: [{ kind: 'automation', name: 'free', title: 'free', automation: 'free_number', with: { restDays: 0 } }],
};

export async function prepareGround(world: World): Promise<Ground> {
  const clients = new Map(await Promise.all(roleNames.map(async (role) => [role, await world.as(role)] as const)));
  const administrator = clients.get('administrator');
  if (!administrator) throw new Error('Somebody has to be the administrator.');
  const product = async (kind: Kind, category: string): Promise<string> =>
    (
      await administrator.post<{ id: string }>('/products', {
        kind,
        domain: 'it',
        category,
        name: category,
        hasStorage: kind === 'asset',
      })
    ).body.id;
  const [rover, line] = [await product('asset', 'Rovers'), await product('service', 'Lines')];
  await choose(administrator, { kind: 'asset', name: 'rover', category: 'Rovers' }, (draft) => ({
    ...draft,
    states: [...draft.states, { name: 'surveying', label: 'Surveying', phase: 'configure' }],
    verbs: [...draft.verbs, surveying, concluding, abandoning],
  }));
  await choose(administrator, { kind: 'service', name: 'line', category: 'Lines' }, (draft) => ({
    ...draft,
    verbs: [...draft.verbs, numbering, unnumbering],
  }));
  const asset = ['planned', 'in_stock', 'in_stock', 'in_service', 'decommissioning'];
  return {
    world,
    clients,
    sorts: [
      { kind: 'asset', body: { productId: world.products.laptop }, states: asset },
      { kind: 'asset', body: { productId: rover }, states: [...asset, 'in_stock', 'in_stock'] },
      { kind: 'service', body: { productId: line }, states: ['planned', 'active', 'active', 'provisioning'] },
      {
        kind: 'license',
        body: { domain: 'it', license: { quantity: 2 } },
        states: ['planned', 'active', 'active', 'configuring'],
      },
    ],
  };
}

interface OwnLifecycle {
  kind: Kind;
  name: string;
  category: string;
}

/** Publishes a copy of the kind's lifecycle with what is changed in it, and chooses it for a category of products. */
async function choose(
  administrator: ApiClient,
  { kind, name, category }: OwnLifecycle,
  change: (draft: DefinitionContent) => DefinitionContent,
): Promise<void> {
  const { body: own } = await administrator.post<{ id: string; draft: DefinitionContent }>('/definitions', {
    from: kind,
    name,
    label: name,
  });
  const draft = change(own.draft);
  const written = await administrator.patch<{ version: number; problems: object[] }>(
    `/definitions/${own.id}`,
    { draft },
    { 'if-match': '"1"' },
  );
  expect(written.body.problems).toEqual([]);
  const seen = { 'if-match': `"${written.body.version}"` };
  expect((await administrator.post(`/definitions/${own.id}/versions`, { note: null }, seen)).status).toBe(201);
  expect((await administrator.post('/lifecycle-choices', { kind, category, definitionId: own.id })).status).toBe(201);
}
