import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { CostCenters, Users } from '#organization';
import { type ApiClient, eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

const PASSWORD = 'quiet hands move the crates';
const dataDirectory = mkdtempSync(join(tmpdir(), 'qm-links-'));

interface Shown {
  id: string;
  number: string;
  state: string;
  version: number;
  history: Array<{ kind: string; byName: string }>;
}

describe('A link from a mail about an approval', () => {
  const clock = new FakeClock('2026-03-02T09:00:00Z');
  const settings = { dataDirectory, publicUrl: 'https://qm.example/' };
  const world = useWorld({ withWorker: true, clock, settings });
  let ada: ApiClient;
  afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

  beforeAll(async () => {
    const person = async (key: string, name: string): Promise<string> => {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      return row?.id ?? '';
    };
    await person('ada', 'Asker Moe');
    const ownerId = await person('owner', 'Owner Lind');
    await world.api.get(CostCenters).amend(world.actor, world.costCenters.network, undefined, { ownerId });
    const book = { rules: [], otherwise: [{ mode: 'all', approvers: [{ by: 'cost_center_owner' }] }] };
    expect((await (await world.as('administrator')).post('/approval-policies', { book, basedOn: 0 })).status).toBe(201);
    ada = await world.api.client().signIn('ada@team.example', PASSWORD);
  });

  const move = async ({ id, version }: Shown, verb: string): Promise<Shown> => {
    const answer = await ada.post<Shown>(`/purchase-requests/${id}/transitions`, { verb }, { 'if-match': `"${version}"` });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const sent = async (title: string): Promise<Shown> => {
    const line = { productId: world.products.laptop, quantity: 1, currency: 'EUR', unitPriceMinor: '100000' };
    const facts = { title, forKind: 'self', lines: [{ ...line, costCenterId: world.costCenters.network }] };
    return move((await ada.post<Shown>('/purchase-requests', facts)).body, 'submit');
  };
  /** What stands behind `#` in the mail about a request, as it arrived. */
  const mailed = ({ number }: Shown): Promise<string> =>
    eventually(async () => {
      const folder = join(dataDirectory, 'mail');
      const mails = await Promise.all(readdirSync(folder).map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
      const mail = mails.find(({ subject, to }) => subject?.includes(number) && to?.[0]?.address === 'owner@team.example');
      const token = /https:\/\/qm\.example\/decide#([\w-]+)/.exec(mail?.text ?? '')?.[1];
      expect([token, mail?.html?.includes(`/decide#${token}`)]).toEqual([expect.any(String), true]);
      return token ?? '';
    });
  const stranger = () => world.api.client();
  const look = (token: string) => stranger().post<{ standing: string }>('/approval-links/look', { token });
  const decide = (token: string, verdict: string, reason?: string) =>
    stranger().post<{ standing: string }>('/approval-links/decisions', { token, verdict, reason });
  const now = async ({ id }: Shown): Promise<Shown> => (await ada.get<Shown>(`/purchase-requests/${id}`)).body;

  it('shows the request to whoever opens it, however often, and decides once, as the one whom it was sent to', async () => {
    const request = await sent('Laptop');
    const token = await mailed(request);
    for (let scanned = 0; scanned < 3; scanned += 1) {
      expect((await look(token)).body).toMatchObject({
        standing: 'open',
        number: request.number,
        personName: 'Owner Lind',
        requestedByName: 'Asker Moe',
        totals: [{ amountMinor: '100000', currency: 'EUR' }],
      });
    }
    expect(await now(request)).toMatchObject({ state: 'pending_approval', version: request.version });
    const outcomes = await Promise.all([decide(token, 'approve'), decide(token, 'approve'), decide(token, 'reject', 'No.')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await look(token)).body.standing).toBe('used');
    const decided = (await now(request)).history.filter(({ kind }) => kind !== 'submitted');
    expect(decided).toHaveLength(1);
    expect(decided[0]?.byName).toBe('Owner Lind');
    const stored = await world.db.inspect<{ found: boolean }>(
      `SELECT bool_or(m::text LIKE '%' || $1 || '%') AS found FROM (SELECT to_jsonb(x) AS m FROM mails x UNION ALL
         SELECT to_jsonb(x) FROM approval_links x UNION ALL SELECT to_jsonb(x) FROM notifications x) AS every`,
      [token],
    );
    expect(stored).toEqual([{ found: false }]);
  });

  it('needs a reason to reject, and stays good until one is given', async () => {
    const request = await sent('Second laptop');
    const token = await mailed(request);
    expect((await decide(token, 'reject')).body).toMatchObject({ code: 'validation_failed' });
    expect((await decide(token, 'reject', 'One is enough.')).body).toMatchObject({ standing: 'used' });
    expect((await now(request)).state).toBe('rejected');
  });

  it('is refused once the request was sent anew, and when it was not signed by us', async () => {
    const request = await sent('Third laptop');
    const token = await mailed(request);
    const again = await move(await move(request, 'revise'), 'submit');
    expect((await look(token)).body.standing).toBe('overtaken');
    expect((await decide(token, 'approve')).body).toMatchObject({ code: 'conflict', facts: { standing: 'overtaken' } });
    expect((await now(again)).state).toBe('pending_approval');
    const forged = `${token.slice(0, -4)}AAAA`;
    expect((await Promise.all([look(forged), decide(forged, 'approve')])).map(({ status }) => status)).toEqual([404, 404]);
  });

  it('is refused a week later', async () => {
    const request = await sent('Fourth laptop');
    const token = await mailed(request);
    clock.advance({ days: 7 });
    expect((await look(token)).body.standing).toBe('expired');
    expect((await decide(token, 'approve')).body).toMatchObject({ code: 'conflict', facts: { standing: 'expired' } });
    const [row] = await world.db.inspect<{ state: string }>('SELECT state FROM purchase_requests WHERE id = $1', [request.id]);
    expect(row?.state).toBe('pending_approval');
  });
});
