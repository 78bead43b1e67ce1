import { Contracts } from '#catalog';
import { newId } from '#platform';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import type { EndsDto, FailuresDto } from './overview.dto.js';

describe('What a person sees first', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let operations: ApiClient;
  beforeAll(async () => {
    operations = await world.as('it_operations');
  });

  const asset = async (facts: object): Promise<string> => {
    const made = await operations.post<{ id: string }>('/items', { kind: 'asset', domain: 'it', name: 'Rack', ...facts });
    expect(made.status).toBe(201);
    return made.body.id;
  };
  const pagesOf = (pdf: string): number => Number(/\/Count (\d+)/.exec(pdf)?.[1]);

  it('is what ends soon, the nearest first: warranties, support, licences and, for whom it concerns, contracts', async () => {
    await asset({ tag: 'W-1', warrantyEndsOn: '2026-04-01' });
    await asset({ tag: 'W-2', warrantyEndsOn: '2026-03-01' });
    await asset({ tag: 'W-3', warrantyEndsOn: '2026-09-01', endOfLifeOn: '2026-03-02' });
    await operations.post('/items', {
      ...{ kind: 'license', domain: 'it', name: 'Draw', tag: 'L-1' },
      license: { quantity: 5, metric: 'user', endsOn: '2026-05-31' },
    });
    const contract = await world.api.get(Contracts).add(world.actor, {
      ...{ vendorId: world.vendors.carrier, number: 'C-7', name: 'Frame', currency: 'EUR' },
      ...{ startsOn: '2025-01-01', endsOn: '2026-03-31' },
    });
    await world.db.inspect(`UPDATE contracts SET state = 'active' WHERE id = $1`, [contract.id]);

    const { body } = await operations.get<EndsDto>('/items/ends?withinDays=90');
    expect(body.data.map(({ what, tag, endsOn }) => [what, tag, endsOn])).toEqual([
      ['support', 'W-3', '2026-03-02'],
      ['contract', 'C-7', '2026-03-31'],
      ['warranty', 'W-1', '2026-04-01'],
      ['license', 'L-1', '2026-05-31'],
    ]);
    const short = await operations.get<EndsDto>('/items/ends?withinDays=30&limit=1');
    expect(short.body).toMatchObject({ total: 3, data: [{ tag: 'W-3', contractId: null }] });
    expect((await (await world.neighbour.as('it_operations')).get<EndsDto>('/items/ends')).body).toEqual({ data: [], total: 0 });
  });

  it('is how much work has failed, as far as it is theirs to see', async () => {
    await world.db.inspect(
      `INSERT INTO background_jobs (id, organization_id, kind, label, input, actor, started_by, state, created_at, finished_at, error_message)
       VALUES ($1, $2, 'test.job', 'Lost', '{}', '{}', 'test', 'failed', '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', 'no')`,
      [newId(), world.actor.organizationId],
    );
    expect((await operations.get<FailuresDto>('/overview/failures')).body).toEqual({ steps: 0, deadLetters: 0, jobs: 1 });
    const requester = await world.as('requester');
    expect((await requester.get<FailuresDto>('/overview/failures')).body).toEqual({ steps: null, deadLetters: null, jobs: null });
  });

  it('and labels are printed for chosen items, or for all that match, one sheet for twenty-four', async () => {
    const ids = await Promise.all(
      [
        'Ångström über Straße',
        'Ноутбук бухгалтерии',
        'A name that is by far too long for any label that somebody might print',
      ].map((name, at) => asset({ name, tag: `LABEL-${at}`, asset: { serial: `S-${at}` } })),
    );
    const chosen = await operations.get<string>(`/items/labels.pdf?ids=${ids.join(',')}`);
    expect(chosen).toMatchObject({ status: 200, body: expect.stringMatching(/^%PDF-/) });
    expect(chosen.headers.get('content-type')).toBe('application/pdf');
    expect(pagesOf(chosen.body)).toBe(3);
    expect(pagesOf((await operations.get<string>('/items/labels.pdf?kind=asset&size=a4-24')).body)).toBe(1);

    const zpl = await operations.get<string>(`/items/labels.zpl?ids=${ids.join(',')}&code=code128&dpi=300`);
    expect(zpl.body.match(/\^XA/g)).toHaveLength(ids.length);
    expect(zpl.body).toMatch(/\^BCN,106,/);
    const strange = await operations.get(`/items/labels.pdf?ids=${ids[0]},${newId()}`);
    expect(strange.status).toBe(404);
    expect((await (await world.neighbour.as('administrator')).get(`/items/labels.pdf?ids=${ids[0]}`)).status).toBe(404);
    expect((await operations.get('/items/labels.pdf?size=a5')).status).toBe(422);
  });
});
