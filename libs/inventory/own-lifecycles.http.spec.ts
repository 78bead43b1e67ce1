import type { Definition } from '#lifecycle';
import type { ApiClient, ApiResponse } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';

interface Own {
  id: string;
  name: string;
  version: number;
  published: number | null;
  changed: boolean;
  draft: Pick<Definition, 'label' | 'initial' | 'takenOnIn' | 'states' | 'verbs'>;
  problems: Array<{ pointer: string; code: string; reason: string }>;
}

interface Item {
  id: string;
  state: string;
  definition: string;
  definitionVersion: number;
  version: number;
  verbs: Array<{ verb: string; allowed: boolean; asks: Array<{ name: string; required: boolean }> }>;
}

type Problem = { code: string; problems?: Array<{ pointer: string; code: string }> };

describe('A lifecycle that an organisation writes itself', () => {
  const world = useWorld({ withWorker: true });
  let administrator: ApiClient;
  let operations: ApiClient;
  let phone: Own;
  beforeAll(async () => {
    administrator = await world.as('administrator');
    operations = await world.as('it_operations');
  });

  const codeOf = ({ status, body }: ApiResponse<Problem>): string => `${status} ${body.code}`;
  const problemsOf = ({ body }: ApiResponse<Problem>): string[] =>
    (body.problems ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  const write = async (draft: object): Promise<Own> => {
    const { body, status } = await administrator.patch<Own>(`/definitions/${phone.id}`, { draft }, seen(phone));
    expect(status).toBe(200);
    phone = body;
    return body;
  };
  const seen = ({ version }: { version: number }): Record<string, string> => ({ 'if-match': `"${version}"` });
  const publish = <T = Problem>(note?: string): Promise<ApiResponse<T>> =>
    administrator.post<T>(`/definitions/${phone.id}/versions`, { note: note ?? null }, seen(phone));
  const newPhone = async (name: string, state = 'planned'): Promise<Item> => {
    const { body } = await operations.post<{ id: string }>('/items', {
      kind: 'asset',
      name,
      state,
      productId: world.products.phone,
    });
    return (await operations.get<Item>(`/items/${body.id}`)).body;
  };

  it('begins as a copy, by those who may define lifecycles, under a name of its own', async () => {
    const body = { from: 'asset', name: 'phone', label: 'Phone' };
    expect(codeOf(await operations.post<Problem>('/definitions', body))).toBe('403 forbidden');
    const key = { 'idempotency-key': 'copy-of-the-asset' };
    const copied = await administrator.post<Own>('/definitions', body, key);
    expect(copied).toMatchObject({ status: 201, body: { name: 'phone', published: null, changed: true, problems: [] } });
    expect((await administrator.post<Own>('/definitions', body, key)).body.id).toBe(copied.body.id);
    expect(codeOf(await administrator.post<Problem>('/definitions', body))).toBe('409 already_exists');
    expect(codeOf(await administrator.post<Problem>('/definitions', { ...body, name: 'service' }))).toBe('409 already_exists');
    phone = copied.body;
    expect(phone.draft.states).toHaveLength(14);
  });

  it('tells every problem and where it is, and is not published before it has none', async () => {
    const { draft } = phone;
    const receive = draft.verbs.findIndex(({ name }) => name === 'receive');
    const broken = await write({
      ...draft,
      states: [...draft.states, { name: 'limbo', label: 'Limbo', phase: 'operate' }],
      verbs: draft.verbs.map((verb) => (verb.name === 'receive' ? { ...verb, guards: ['full_moon'] } : verb)),
    });
    const told = ['/states/14 unreachable', '/states/14 dead_end', `/verbs/${receive}/guards/0 unknown_guard`];
    expect(broken.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(told);
    const refused = await publish();
    expect([codeOf(refused), problemsOf(refused)]).toEqual(['422 validation_failed', told]);
  });

  it('is written by two people only one after the other', async () => {
    const stale = await administrator.patch<Problem>(`/definitions/${phone.id}`, { draft: {} }, { 'if-match': '"1"' });
    expect(codeOf(stale)).toBe('412 version_stale');
    expect(codeOf(await administrator.patch<Problem>(`/definitions/${phone.id}`, { draft: {} }))).toBe('428 version_required');
  });

  it('is published with states and verbs of its own, and never changes again', async () => {
    const { draft } = phone;
    await write({
      ...draft,
      states: draft.states
        .map((state) =>
          state.name === 'limbo'
            ? { ...state, name: 'eval', label: 'Being evaluated', phase: 'configure', meaning: 'Is it good?' }
            : state,
        )
        .map((state) => (state.name === 'in_stock' ? { ...state, stuckAfterDays: 20 } : state)),
      verbs: [
        ...draft.verbs.filter(({ name }) => name !== 'receive'),
        { ...draft.verbs.find(({ name }) => name === 'receive'), guards: [] },
        {
          name: 'evaluate',
          label: 'Evaluate',
          from: ['planned'],
          to: 'eval',
          roles: ['it_operations'],
          asks: [
            { name: 'loan', label: 'Is it a loan?', type: 'flag', required: true },
            { name: 'lender', label: 'From whom', type: 'text', required: true, onlyWhen: { answer: 'loan', is: true } },
            { name: 'report', label: 'Report', type: 'file', required: false },
            { name: 'witness', label: 'Witness', type: 'person', required: false },
            { name: 'score', label: 'Score', type: 'number', required: false },
          ],
          guards: [{ guard: 'answer_at_most', with: { question: 'score', most: 10 } }],
          steps: [{ kind: 'task', name: 'try_it', title: 'Try it', assignee: 'it_operations', dueInDays: 3 }],
        },
        {
          name: 'approve',
          label: 'Approve',
          from: ['eval'],
          to: 'in_stock',
          guards: [{ guard: 'step_done', with: { step: 'try_it' } }],
        },
      ],
    });
    expect(phone.problems).toEqual([]);
    expect(await publish('With evaluation')).toMatchObject({ status: 201, body: { number: 1, note: 'With evaluation' } });
    expect(codeOf(await publish())).toBe('409 conflict');
    expect((await administrator.get<Own>(`/definitions/${phone.id}`)).body).toMatchObject({ published: 1, changed: false });
    await expect(world.db.inspect(`UPDATE lifecycle_versions SET note = 'x'`)).rejects.toThrow();
    expect(codeOf(await administrator.delete<Problem>(`/definitions/${phone.id}`))).toBe('409 in_use');
  });

  it('is lived by the new items of the category that it is chosen for, and by no others', async () => {
    const before = await newPhone('Phone of old');
    const choice = { kind: 'asset', category: 'phones', definitionId: phone.id };
    expect(codeOf(await operations.post<Problem>('/lifecycle-choices', choice))).toBe('403 forbidden');
    expect(await administrator.post('/lifecycle-choices', { ...choice, kind: 'service' })).toMatchObject({ status: 422 });
    expect(await administrator.post('/lifecycle-choices', choice)).toMatchObject({ status: 201, body: { definition: 'phone' } });
    expect(codeOf(await administrator.post<Problem>('/lifecycle-choices', choice))).toBe('409 already_exists');

    expect(await newPhone('Phone of now')).toMatchObject({ definition: 'phone', definitionVersion: 1 });
    const file = { verb: 'evaluate', answers: { loan: false, report: before.id } };
    const shared = await operations.post<Problem>('/bulk-changes', { selection: { filter: { kind: 'asset' } }, change: file });
    expect(shared).toMatchObject({ status: 422, body: { problems: [{ pointer: '/change/answers/report' }] } });
    const { body: still } = await operations.get<Item>(`/items/${before.id}`);
    expect(still).toMatchObject({ definition: 'asset', definitionVersion: 1 });
    const { body: laptop } = await operations.post<{ id: string }>('/items', {
      kind: 'asset',
      name: 'Laptop',
      productId: world.products.laptop,
    });
    expect((await operations.get<Item>(`/items/${laptop.id}`)).body.definition).toBe('asset');
  });

  it('has its own verbs, for its own roles, asking what they have to', async () => {
    const item = await newPhone('Phone to evaluate');
    const offered = item.verbs.find(({ verb }) => verb === 'evaluate');
    expect(offered).toMatchObject({
      allowed: true,
      asks: [
        { name: 'loan', required: true },
        { name: 'lender', required: false },
        { name: 'report' },
        { name: 'witness' },
        { name: 'score' },
      ],
    });
    const use = <T>(who: ApiClient, verb: string, answers: object): Promise<ApiResponse<T>> =>
      who.post<T>(`/items/${item.id}/transitions`, { verb, answers });
    const procurement = await world.as('procurement');
    expect(codeOf(await use<Problem>(procurement, 'evaluate', { loan: false }))).toBe('403 forbidden');
    expect(problemsOf(await use<Problem>(operations, 'evaluate', { loan: true }))).toEqual(['/answers/lender required']);
    expect(problemsOf(await use<Problem>(operations, 'evaluate', { loan: false, lender: 'x' }))).toEqual([
      '/answers/lender unknown_field',
    ]);
    expect(codeOf(await use<Problem>(operations, 'evaluate', { loan: false, score: 11 }))).toBe('409 guard_failed');
    const strange = await use<Problem>(operations, 'evaluate', { loan: false, report: world.people.ada, witness: item.id });
    expect([codeOf(strange), problemsOf(strange)]).toEqual(['422 validation_failed', ['/answers/witness not_found']]);
    const unfiled = await use<Problem>(operations, 'evaluate', { loan: false, report: world.people.ada });
    expect(problemsOf(unfiled)).toEqual(['/answers/report not_found']);
    const paper = { 'x-file-name': 'report.txt', 'content-type': 'application/octet-stream' };
    const { body: filed } = await operations.send<{ id: string }>(
      'POST',
      `/items/${item.id}/documents`,
      Buffer.from('Good'),
      paper,
    );
    const answers = { loan: true, lender: 'Gull', score: 9, report: filed.id, witness: world.people.ada };
    expect(await use(operations, 'evaluate', answers)).toMatchObject({ status: 201 });
    expect(codeOf(await use<Problem>(operations, 'approve', {}))).toBe('409 guard_failed');
    const { body: tasks } = await operations.get<{ data: Array<{ id: string }> }>(`/tasks?subjectId=${item.id}`);
    await operations.post(`/steps/${tasks.data[0]?.id}/completion`, {});
    expect(await use(operations, 'approve', {})).toMatchObject({ status: 201 });
    const { body: lines } = await operations.get<{ data: object[] }>(`/items/${item.id}/transitions`);
    expect(lines.data[0]).toMatchObject({ verb: 'approve', definition: 'phone', definitionVersion: 1, to: 'in_stock' });
  });

  it('can be read, drawn and taken elsewhere', async () => {
    const { body: all } = await operations.get<{ data: object[] }>('/lifecycles');
    expect(all.data).toContainEqual({ name: 'phone', kind: 'asset', label: 'Phone', version: 1, own: true });
    const { body: diagram } = await operations.get<{ states: object[]; moves: object[] }>('/lifecycles/phone/diagram');
    expect(diagram.states).toContainEqual(expect.objectContaining({ name: 'eval', meaning: 'Is it good?', final: false }));
    expect(diagram.moves).toContainEqual({ verb: 'approve', label: 'Approve', from: 'eval', to: 'in_stock', automatic: false });

    const { body: document } = await administrator.get<{ content: object }>('/lifecycles/phone/document?version=1');
    const neighbour = await world.neighbour.as('administrator');
    expect((await neighbour.get('/lifecycles/phone')).status).toBe(404);
    expect((await neighbour.get(`/definitions/${phone.id}`)).status).toBe(404);
    expect(await neighbour.post('/definitions/import', document)).toMatchObject({
      status: 201,
      body: { name: 'phone', problems: [] },
    });
    const spoiled = { ...document, name: 'tablet', content: { ...document.content, initial: 'nowhere' } };
    const refused = await neighbour.post<Problem>('/definitions/import', spoiled);
    expect(codeOf(refused)).toBe('422 validation_failed');
    expect(problemsOf(refused)).toContain('/content/initial unknown_state');
    const { body: words } = await administrator.get<{ guards: object[]; facts: object[] }>('/lifecycles/phone/vocabulary');
    expect(words.guards).toContainEqual(
      expect.objectContaining({ name: 'step_done', parameters: [expect.objectContaining({ type: 'step' })] }),
    );
  });

  it('names only endpoints and teams that there are, and keeps them there', async () => {
    const step = { title: 'x', dueInHours: 4 };
    const named = [
      { kind: 'webhook', name: 'tell', title: 'Tell', endpoint: 'carrier' },
      {
        ...step,
        kind: 'task',
        name: 'look',
        assignee: { team: 'testers' },
        escalation: { afterHours: 1, to: { team: 'leads' } },
      },
    ];
    const { draft } = phone;
    const approve = draft.verbs.findIndex(({ name }) => name === 'approve');
    const steps = `/verbs/${approve}/steps`;
    const verbs = draft.verbs.map((verb, at) => (at === approve ? { ...verb, steps: named } : verb));
    const written = await write({ ...draft, verbs });
    const places = [`${steps}/0/endpoint unknown_endpoint`, `${steps}/1/assignee/team unknown_team`];
    const problems = [...places, `${steps}/1/escalation/to/team unknown_team`];
    expect(written.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(problems);
    expect(problemsOf(await publish())).toEqual(problems);
    const check = await administrator.post<Problem>('/definitions/check', { kind: 'asset', draft: { ...draft, verbs } });
    expect(problemsOf(check)).toEqual(problems);

    const added = async (path: string, body: object): Promise<{ id: string; version: number }> =>
      (await administrator.post<{ id: string; version: number }>(path, body)).body;
    const endpoint = await added('/webhook-endpoints', { name: 'carrier', url: 'https://carrier.example/hook' });
    const [testers] = [
      await added('/teams', { code: 'testers', name: 'Testers' }),
      await added('/teams', { code: 'leads', name: 'Leads' }),
    ];
    // Nobody has said yet that it should be so.
    expect((await administrator.delete(`/webhook-endpoints/${endpoint.id}`)).status).toBe(204);
    const again = await added('/webhook-endpoints', { name: 'carrier', url: 'https://carrier.example/hook' });
    expect((await publish()).status).toBe(201);
    expect(codeOf(await administrator.delete<Problem>(`/webhook-endpoints/${again.id}`))).toBe('409 in_use');
    const team = `/teams/${testers.id}`;
    expect(codeOf(await administrator.patch<Problem>(team, { active: false }, { 'if-match': '"1"' }))).toBe('409 in_use');
    expect(codeOf(await administrator.patch<Problem>(team, { code: 'checkers' }, { 'if-match': '"1"' }))).toBe('409 in_use');
    expect((await administrator.patch(team, { name: 'Those who test' }, { 'if-match': '"1"' })).status).toBe(200);
  });
});
