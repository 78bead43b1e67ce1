import { Importing } from '../../../test/exchange/files.js';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import type { ImportDetail } from './import.js';

const TABLE = `Kind,Name,Product,Serial,Service Number,Seats,Status
asset,Pinebook of Ada,Pinebook 14,PB-77,,,Planned
asset,Dock of Ada,,,,,
service,Line of Ada,,,+49 30 901820,,Suspended
license,Draw for ten,,,,10,
license,Draw with a serial,,S-1,,5,
asset,,,,,,
`;

describe('A table of items of any kind', () => {
  const world = useWorld({ withWorker: true });
  let operations: ApiClient;
  let files: Importing;
  beforeAll(async () => {
    operations = await world.as('it_operations');
    files = new Importing(operations);
  });
  const read = async (id: string): Promise<ImportDetail> => (await operations.get<ImportDetail>(`/imports/${id}`)).body;
  const judged = async (id: string): Promise<ImportDetail> => {
    await eventually(async () => expect((await read(id)).state).not.toBe('checking'), { withinMs: 30_000 });
    return read(id);
  };

  it('becomes items of each kind, where they stand already, and says at the cell what no such item has', async () => {
    const done = await files.run(TABLE);
    expect(done).toMatchObject({ kind: 'items', state: 'done', counts: { total: 6, create: 4, refused: 2 } });
    const refused = await files.rows(done.id, 'refused');
    expect(refused.map(({ problems: [problem] }) => [problem?.row, problem?.column, problem?.code])).toEqual([
      [6, 'Serial', 'refused'],
      [7, 'Name', 'required'],
    ]);
    const items = await world.db.inspect<{ kind: string; state: string }>(
      `SELECT kind, state FROM items WHERE name IN ('Pinebook of Ada', 'Dock of Ada', 'Line of Ada', 'Draw for ten') ORDER BY kind, name`,
    );
    expect(items).toEqual([
      { kind: 'asset', state: 'in_stock' },
      { kind: 'asset', state: 'planned' },
      { kind: 'license', state: 'active' },
      { kind: 'service', state: 'suspended' },
    ]);
  });

  it('shows what an update finds in place of its cells', async () => {
    await files.run('Kind,Asset Tag,Name,Vendor,Purchase Cost\nasset,DIFF-1,Old name,Pine Computers,10.50\n');
    const again = await files.receive('Kind,Asset Tag,Name,Vendor,Purchase Cost\nasset,diff-1,New name,Northern Telecom,10.50\n');
    const [row] = await files.rows(again.id, 'update');
    expect(row?.changes).toEqual([
      { column: 'Name', before: 'Old name', after: 'New name' },
      { column: 'Vendor', before: 'Pine Computers', after: 'Northern Telecom' },
    ]);
  });

  it('is understood otherwise by whoever maps its columns, and all rows are judged anew', async () => {
    const file = 'Was,Nummer,Wo,Preis\nBeamer,S-901,Berlin,10.50\nBeamer,S-902,Lisbon,9.00\nBeamer,S-901,Lisbon,9.00\n';
    expect((await files.send(file)).body).toMatchObject({ code: 'file_unreadable' });
    const sent = await files.send<ImportDetail>(file, { kind: 'assets' });
    expect(sent).toMatchObject({ status: 201, body: { counts: { refused: 3 } } });
    expect(sent.body.columns[1]).toEqual({ number: 2, header: 'Nummer', field: null, samples: ['S-901', 'S-902'] });

    const mapping = { Was: 'name', Nummer: 'serial', C: 'location', Preis: 'price' };
    const put = await operations.put<ImportDetail>(`/imports/${sent.body.id}/mapping`, { format: 'items', mapping });
    expect(put).toMatchObject({
      status: 202,
      body: { state: 'checking', mapping: { Was: 'name', Nummer: 'serial', Wo: 'location', Preis: 'price' } },
    });
    const ready = await judged(sent.body.id);
    expect(ready).toMatchObject({ kind: 'items', state: 'ready', options: sent.body.options, counts: { create: 2, refused: 1 } });
    const found = await operations.get<{ data: Array<{ row: number }> }>(`/imports/${ready.id}/rows?q=lisbon`);
    expect(found.body.data.map(({ row }) => row)).toEqual([3, 4]);

    await operations.post(`/imports/${ready.id}/run`);
    expect(await files.ended(ready.id)).toMatchObject({ state: 'done', counts: { applied: 2 } });
    const late = await operations.put(`/imports/${ready.id}/mapping`, { format: 'items', mapping });
    expect(late.status).toBe(409);
  });

  it('can be understood again the same way, by a preset of a name that only one has', async () => {
    const preset = { name: 'Beamers', format: 'items', mapping: { Was: 'name', Nummer: 'serial' } };
    const made = await operations.post<{ id: string }>('/import-presets', preset);
    expect(made.status).toBe(201);
    expect((await operations.post('/import-presets', { ...preset, name: 'beamers' })).status).toBe(409);
    expect((await operations.post('/import-presets', { ...preset, name: 'Odd', mapping: { Was: 'colour' } })).status).toBe(422);
    expect((await operations.get('/import-presets')).body).toMatchObject({ data: [preset] });
    expect((await operations.delete(`/import-presets/${made.body.id}`)).status).toBe(204);
    const formats = await operations.get<{ data: Array<{ name: string; fields: object[] }> }>('/import-formats');
    expect(formats.body.data.find(({ name }) => name === 'licenses')?.fields).toContainEqual(
      expect.objectContaining({ name: 'seats', required: true, type: 'number', aliases: ['qty', 'quantity', 'number of seats'] }),
    );
  });
});
