import { Importing, ownFile } from '../../../test/exchange/files.js';
import type { ApiClient } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

const FILES = ['locations', 'people', 'models', 'assets', 'licenses', 'services'] as const;

describe('Files', () => {
  const world = useWorld({ withWorker: true });
  let operations: ApiClient;
  let files: Importing;

  beforeAll(async () => {
    operations = await world.as('it_operations');
    files = new Importing(operations);
  });

  /** Whatever a run may write, counted. */
  async function traces(): Promise<object> {
    const tables = [
      'items',
      'transitions',
      'people',
      'locations',
      'products',
      'vendors',
      'cost_centers',
      'business_units',
      'ledger_entries',
      'custody_records',
      'license_seats',
    ];
    const [row] =
      await world.db.inspect(`SELECT ${tables.map((table) => `(SELECT count(*)::integer FROM ${table}) AS ${table}`).join(', ')},
      (SELECT sum(version)::integer FROM items) AS versions, (SELECT count(*)::integer FROM audit_entries WHERE action <> 'import.started') AS audited`);
    return row ?? {};
  }

  it('say first what would become of them, and change nothing', async () => {
    const before = await traces();
    const preview = await files.receive(ownFile('assets.csv'), { fileName: 'assets.csv' });
    expect(preview).toMatchObject({
      kind: 'assets',
      state: 'ready',
      fileName: 'assets.csv',
      counts: { total: 4, create: 4, update: 0, unchanged: 0, refused: 0, applied: 0 },
    });
    const rows = await files.rows(preview.id);
    expect(rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'create'],
      [5, 'create'],
    ]);
    expect(rows[0]?.notes).toEqual(
      expect.arrayContaining([
        { column: 'Model', code: 'creates', reason: 'The model “Trailbook 14” is added.' },
        { column: 'Location', code: 'creates', reason: 'The location “Bremen Office” is added.' },
        { column: 'Supplier', code: 'creates', reason: 'The vendor “Hansa Trade” is added.' },
        { column: 'Checked Out To: Username', code: 'creates', reason: 'The person “Ada Winter” is added.' },
      ]),
    );
    expect(await traces()).toEqual(before);
  });

  it.each(FILES)('of %s are carried out whole', async (kind) => {
    const done = await files.run(ownFile(`${kind}.csv`));
    expect(done).toMatchObject({ kind, state: 'done', problem: null, counts: { refused: 0 } });
    expect(done.counts.applied).toBe(done.counts.total);
    expect(done.counts.create).toBeGreaterThan(0);
  });

  it('that come again change nothing: no row, no history, no event', async () => {
    const before = await traces();
    for (const kind of FILES) {
      const again = await files.run(ownFile(`${kind}.csv`));
      expect([kind, again.counts.unchanged]).toEqual([kind, again.counts.total]);
    }
    expect(await traces()).toEqual(before);
  });

  it('of assets put each where it is: with its holder, or in stock, with its purchase in the ledger', async () => {
    const items = await world.db.inspect(`
      SELECT i.tag, i.state, p.name AS person, l.name AS place, i.purchased_on::text AS "on", e.amount_minor::integer AS amount, t.verb, t.from_state AS "from"
      FROM items i LEFT JOIN people p ON p.id = i.holder_person_id LEFT JOIN locations l ON l.id = i.holder_location_id
        LEFT JOIN ledger_entries e ON e.item_id = i.id AND e.kind = 'purchase' JOIN transitions t ON t.subject_id = i.id
      WHERE i.kind = 'asset' ORDER BY i.tag`);
    const created = { verb: 'create', from: null };
    expect(items).toEqual([
      { tag: 'NL-0001', state: 'in_service', person: 'Ada Winter', place: null, on: '2024-01-15', amount: 124_900, ...created },
      { tag: 'NL-0002', state: 'in_stock', person: null, place: null, on: '2024-01-15', amount: 124_900, ...created },
      { tag: 'NL-0003', state: 'in_service', person: null, place: 'Malmö Depot', on: '2024-03-02', amount: 89_950, ...created },
      { tag: 'NL-0004', state: 'in_service', person: 'Fern Gray', place: null, on: '2024-04-02', amount: 189_000, ...created },
    ]);
  });

  it('of people and places know who leads whom and what lies where, in whatever order they come', async () => {
    const managers = await world.db.inspect(
      `SELECT p.name, m.name AS manager FROM people p JOIN people m ON m.id = p.manager_id ORDER BY p.name`,
    );
    expect(managers).toEqual([
      { name: 'Bo Lindqvist', manager: 'Ada Winter' },
      { name: 'Chidi Okafor', manager: 'Ada Winter' },
    ]);
    await files.run('name,parent location,city\nShelf 3,Vault,\nVault,Server Room,Bremen\n');
    const places = await world.db.inspect(
      `SELECT l.name, p.name AS parent FROM locations l JOIN locations p ON p.id = l.parent_id ORDER BY l.name`,
    );
    expect(places).toEqual([
      { name: 'Server Room', parent: 'Bremen Office' },
      { name: 'Shelf 3', parent: 'Vault' },
      { name: 'Vault', parent: 'Server Room' },
    ]);
  });

  it('that lead in a circle or name somebody as their own manager are taken without that', async () => {
    const places = await files.run('name,parent location,city\nRing A,Ring B,\nRing B,Ring C,\nRing C,Ring A,\nAlone,Alone,\n');
    expect(places).toMatchObject({ state: 'done', counts: { create: 4, refused: 0 } });
    const rows = await files.rows(places.id);
    const left = rows.filter(({ notes }) => notes.some(({ code, column }) => code === 'left_as_it_is' && column === null));
    expect(left).toHaveLength(1);
    const again = await files.run('name,parent location,city\nRing A,Ring B,\nRing B,Ring C,\nRing C,Ring A,\n');
    expect(again).toMatchObject({ state: 'done', counts: { total: 3, refused: 1, unchanged: 2 } });
    const people = await files.run('First Name,Last Name,Username,Manager\nOwn,Boss,oboss,Own Boss\n');
    expect(people.counts).toMatchObject({ create: 1, refused: 0 });
  });

  it('that change a price say that the ledger keeps what was posted', async () => {
    const { id } = await files.receive('Asset Tag,Purchase Cost\nNL-0003,900.00\n');
    expect((await files.rows(id))[0]?.notes).toMatchObject([{ column: 'Purchase Cost', code: 'not_posted' }]);
  });

  it('of licences and services know seats, dates, numbers and cost centres', async () => {
    const licenses = await world.db.inspect(`
      SELECT i.name, i.state, l.quantity::integer AS seats, l.seats_used::integer AS used, l.ends_on::text AS ends, i.custom_fields AS fields
      FROM items i JOIN licenses l ON l.item_id = i.id ORDER BY i.name`);
    expect(licenses).toEqual([
      {
        name: 'Draft Studio',
        state: 'active',
        seats: 25,
        used: 1,
        ends: '2031-02-28',
        fields: { maintained: true, reassignable: true },
      },
      {
        name: 'Ledger Desk',
        state: 'active',
        seats: 5,
        used: 0,
        ends: '2030-06-14',
        fields: { maintained: false, reassignable: false },
      },
    ]);
    const services = await world.db.inspect(`
      SELECT s.service_number AS number, i.domain, i.state, s.billing_state AS billing, c.code, h.name AS holder, p.name AS plan
      FROM items i JOIN services s ON s.item_id = i.id LEFT JOIN cost_centers c ON c.id = i.cost_center_id
        LEFT JOIN people h ON h.id = i.holder_person_id LEFT JOIN products p ON p.id = i.product_id ORDER BY s.service_number COLLATE "C"`);
    const line = { state: 'active', billing: 'billing' };
    expect(services).toEqual([
      { number: '+491711234567', domain: 'mobility', code: 'CC-200', holder: 'Bo', plan: 'Mobile Basic', ...line },
      { number: '+491711234568', domain: 'mobility', code: 'CC-200', holder: 'Bo', plan: 'Mobile Data', ...line },
      { number: '+49301234567', domain: 'telecom', code: 'Ada', holder: 'Ada', plan: 'Fixed line', ...line },
      { number: '+49301234599', domain: 'telecom', code: 'Unknown', holder: null, plan: 'Fax', ...line },
    ]);
  });

  it('that tell something new change exactly that', async () => {
    const changed = ownFile('assets.csv').replace('Spare laptop', 'Loan laptop').replace('KS-90002', 'KS-90002-B');
    const { id, counts } = await files.run(changed);
    expect(counts).toMatchObject({ update: 1, unchanged: 3, refused: 0 });
    const [row] = await files.rows(id, 'update');
    expect(row).toMatchObject({ row: 3, appliedAt: expect.any(String) });
    const [item] = await world.db.inspect(
      `SELECT i.name, a.serial, i.state FROM items i JOIN assets a ON a.item_id = i.id WHERE tag = 'NL-0002'`,
    );
    expect(item).toEqual({ name: 'Loan laptop', serial: 'KS-90002-B', state: 'in_stock' });
  });

  it('correct who holds what is in use, but hand nothing over and move nothing', async () => {
    const header = 'Asset Tag,Checkout Type,Checked Out To: Username,Status';
    const { id } = await files.run(`${header}\nNL-0004,User,blindqvist,\nNL-0002,User,blindqvist,In repair\n`);
    const rows = await files.rows(id);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['update', 'unchanged']);
    expect(rows[1]?.notes.map(({ column, code }) => [column, code])).toEqual([
      ['Status', 'left_as_it_is'],
      ['Checkout Type', 'left_as_it_is'],
    ]);
    const held = await world.db.inspect(
      `SELECT i.tag, i.state, p.user_name AS holder FROM items i LEFT JOIN people p ON p.id = i.holder_person_id WHERE tag IN ('NL-0002', 'NL-0004') ORDER BY tag`,
    );
    expect(held).toEqual([
      { tag: 'NL-0002', state: 'in_stock', holder: null },
      { tag: 'NL-0004', state: 'in_service', holder: 'blindqvist' },
    ]);
  });

  it('with bad rows tell each by row and column, and take the rest', async () => {
    const bad = [
      'Asset Tag,Name,Serial,Purchase Date,Purchase Cost,Model',
      'B-1,Good,S-1,1/2/2024,10.00,Pocket 7',
      'B-2,No such day,S-2,2/30/2024,10.00,Pocket 7',
      'B-3,No amount,S-3,1/2/2024,a lot,Pocket 7',
      ',Neither tag nor serial,,1/2/2024,10.00,Pocket 7',
      'b-1,The same tag,S-5,1/2/2024,10.00,Pocket 7',
      'B-6,Shortened,3.01043E+13,1/2/2024,10.00,Pocket 7',
      "B-7,Another's serial,KS-90001,1/2/2024,10.00,Trailbook 14",
      'B-8,Good too,S-8,1/2/2024,10.00,Pocket 7',
    ].join('\n');
    const done = await files.run(bad);
    expect(done.counts).toEqual({ total: 8, create: 2, update: 0, unchanged: 0, refused: 6, applied: 2 });
    const refused = await files.rows(done.id, 'refused');
    expect(refused.flatMap(({ problems }) => problems.map(({ row, column, code }) => [row, column, code]))).toEqual([
      [3, 'Purchase Date', 'date_does_not_exist'],
      [4, 'Purchase Cost', 'not_an_amount'],
      [5, 'Asset Tag', 'required'],
      [6, null, 'duplicate'],
      [7, 'Serial', 'shortened_number'],
      [8, 'Serial', 'conflict'],
    ]);
    const { body } = await operations.get<string>(`/imports/${done.id}/refused.csv`);
    const lines = body.trimEnd().split('\n');
    expect(lines[0]).toBe('Asset Tag,Name,Serial,Purchase Date,Purchase Cost,Model,Row,Reason');
    expect(lines[1]).toBe(
      'B-2,No such day,S-2,2/30/2024,10.00,Pocket 7,3,Purchase Date: “2/30/2024” is a date that does not exist (dates are read with the month first).',
    );
    expect(lines).toHaveLength(7);
  });

  it('put right after a refusal are taken', async () => {
    const { counts } = await files.run('Asset Tag,Name,Row,Reason\nB-2,Put right,3,was wrong\n');
    expect(counts).toMatchObject({ create: 1, refused: 0 });
  });

  it('that were exported and come back change nothing', async () => {
    const before = await traces();
    for (const kind of ['asset', 'license', 'service']) {
      const exported = await files.exported(`?kind=${kind}`);
      const again = await files.run(exported);
      expect([again.kind, again.counts.total, again.counts.unchanged]).toEqual([
        `${kind}s`,
        again.counts.total,
        again.counts.total,
      ]);
      expect(again.counts.total).toBeGreaterThan(1);
    }
    expect(await traces()).toMatchObject(Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'audited')));
  });

  it('are exported with the headers that they came with, under the filters of the list', async () => {
    const header = ownFile('assets.csv').split('\n')[0];
    const all = await files.exported();
    expect(all.split('\n')[0]?.startsWith(header ?? '?')).toBe(true);
    const some = await files.exported('?state=in_stock&tag=nl-0002');
    expect(some.trimEnd().split('\n')).toHaveLength(2);
    expect((await operations.get('/items/export.csv?colour=red')).status).toBe(422);
  });

  it('never write a formula', async () => {
    await files.run(`Asset Tag,Name,Asset Notes\n'=F-1,"=cmd|' /C calc'!A0",-1+1\n+F-2,@SUM(A1),plain\n`);
    const exported = await files.exported('?q=F-');
    const all = await files.exported();
    expect(`${exported}${all}`).not.toMatch(/(^|,|\n)"?[=+@-]/);
    const again = await files.run(all);
    expect(again.counts.unchanged).toBe(again.counts.total);
    const names = await world.db.inspect<{ tag: string }>(
      `SELECT tag, name FROM items WHERE tag IN ('=F-1', '+F-2') ORDER BY tag`,
    );
    expect(names).toEqual([
      { tag: '+F-2', name: '@SUM(A1)' },
      { tag: '=F-1', name: "=cmd|' /C calc'!A0" },
    ]);
  });
});

describe('Who may send files', () => {
  const world = useWorld();

  it('is told by the permissions, and what is another organisation’s is not there', async () => {
    const ours = new Importing(await world.as('it_operations'));
    const { id } = await ours.receive(ownFile('models.csv'));
    for (const role of ['requester', 'finance', 'auditor'] as const) {
      const client = await world.as(role);
      expect((await new Importing(client).send(ownFile('models.csv'))).status).toBe(403);
      expect((await client.get(`/imports/${id}`)).status).toBe(403);
    }
    const neighbour = await world.neighbour.as('administrator');
    for (const path of [`/imports/${id}`, `/imports/${id}/rows`, `/imports/${id}/refused.csv`]) {
      expect([path, (await neighbour.get(path)).status]).toEqual([path, 404]);
    }
    expect((await neighbour.post(`/imports/${id}/run`)).status).toBe(404);
    expect((await neighbour.get<{ data: unknown[] }>('/imports')).body.data).toEqual([]);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['JSON', '{"a":1}', { 'content-type': 'application/json' }, 415, 'unsupported_media_type'],
    ['nothing', '', {}, 422, 'file_unreadable'],
    ['no known header', 'colour,size\nred,1\n', {}, 422, 'file_unreadable'],
    ['an open quote', 'Asset Tag,Name\n"A,B\n', {}, 422, 'file_unreadable'],
    ['much that is nothing', `colour,size\n${'red,1\n'.repeat(1_000_000)}`, {}, 422, 'file_unreadable'],
    [
      'much with an end that is nothing',
      `Asset Tag,Name\n${'A,B\n'.repeat(3_000)}"${'x\n'.repeat(2_000_000)}`,
      {},
      422,
      'file_unreadable',
    ],
  ])('and gets a clear answer to %s', async (_what, content, headers, status, code) => {
    const files = new Importing(await world.as('it_operations'));
    const answer = await files.send<{ code: string }>(content, {}, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['kind', 'robots'],
    ['currency', 'XXQ'],
    ['country', 'Germany'],
    ['mapping', 'not json'],
    ['mapping', '{"Name":"colour"}'],
    ['mapping', '[1]'],
    ['encoding', 'utf-16'],
    ['colour', 'red'],
  ])('and to a wish that cannot be: %s=%s', async (name, value) => {
    const files = new Importing(await world.as('it_operations'));
    const answer = await files.send<{ problems: Array<{ pointer: string }> }>(ownFile('models.csv'), { [name]: value });
    expect([answer.status, answer.body.problems[0]?.pointer]).toEqual([422, `?${name}`]);
  });

  it('and with an Idempotency-Key sends it once', async () => {
    const files = new Importing(await world.as('it_operations'));
    const key = { 'idempotency-key': 'the-same' };
    const first = await files.send(ownFile('models.csv'), {}, key);
    const second = await files.send(ownFile('models.csv'), {}, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const failed = await files.send('Asset Tag,Name\n"A,B\n', { fileName: 'bad.csv' }, { 'idempotency-key': 'a-bad-one' });
    expect(failed.status).toBe(422);
  });
});
