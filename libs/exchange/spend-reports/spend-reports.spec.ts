import { unzipSync } from 'fflate';
import { People, RoleGrants, Users } from '#organization';
import { Money, newId } from '#platform';
import { type ExploreQuery, Ledger, Rollups } from '#spend';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { ReportCouriers } from './report-couriers.js';
import { ReportFiles } from './report-files.js';
import { decimal } from './report-lines.rules.js';
import type { SpendReportDto } from './spend-report.dto.js';

interface MailRow {
  recipient: string;
  subject: string;
  text: string;
  content: Buffer;
}

describe('What the explorer answers', () => {
  const clock = new FakeClock('2026-03-10T08:00:00Z');
  const world = useWorld({ clock });
  let finance: ApiClient;
  let financeId: string;

  beforeAll(async () => {
    finance = await world.as('finance');
    const { network, field } = world.costCenters;
    const entry = (costCenterId: string, minor: bigint, bookedOn: string) => ({
      ...{ kind: minor < 0n ? ('credit' as const) : ('fee' as const), costCenterId, bookedOn },
      amount: Money.of(minor, 'EUR'),
    });
    await world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: [entry(network, 123_456n, '2026-02-03'), entry(field, -5_005n, '2026-02-04'), entry(network, 700n, '2026-01-04')],
    });
    await world.api.get(Rollups).rollUp(world.actor);
    const { body } = await finance.get<{ user: { id: string } }>('/session');
    financeId = body.user.id;
  });

  const asked = 'by=cost_center&from=2026-01-01&to=2026-02-01';
  const mails = (): Promise<MailRow[]> =>
    world.db.inspect<MailRow>(
      `SELECT m.recipient, m.subject, m.text, a.content FROM mails m JOIN mail_attachments a ON a.mail_id = m.id
       WHERE m.key LIKE 'spend-report:%' ORDER BY m.created_at, m.recipient`,
    );
  const question = { by: ['cost_center'], from: '2026-01-01', to: '2026-02-01' };
  const plan = { name: 'Cost centres', question, span: 'last_month', format: 'csv', cadence: 'weekly', day: 1, hour: 7 };

  it('is a table of text with every row and its total, amounts below zero as numbers', async () => {
    const { body: text } = await finance.get<string>(`/spend/explore.csv?${asked}`);
    const [titles, first, second, total, ...none] = text.trimEnd().split('\n');
    expect(titles).toBe('Cost centre,2026-01 (EUR),2026-02 (EUR),Total (EUR),Committed (EUR)');
    expect(first).toMatch(/Network,7\.00,1234\.56,1241\.56,0\.00$/);
    expect(second).toMatch(/Field.*,0\.00,-50\.05,-50\.05,0\.00$/);
    expect(total).toBe('Total,7.00,1184.51,1191.51,0.00');
    expect(none).toEqual([]);
    expect((await finance.get(`/spend/explore.csv?by=cost_center&from=2026-03-01&to=2026-01-01`)).status).toBe(422);
    expect((await (await world.as('requester')).get(`/spend/explore.csv?${asked}`)).status).toBe(403);
  });

  it('is a workbook whose amounts are numbers', async () => {
    const workbook = await world.api.get(ReportFiles).workbook(world.actor, question as ExploreQuery);
    const parts = unzipSync(new Uint8Array(workbook));
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).toContain('<v>1234.56</v>');
    expect(sheet).toContain('<v>-50.05</v>');
    expect(Buffer.from(parts['xl/sharedStrings.xml'] ?? []).toString()).toContain('2026-02 (EUR)');
    const told = await finance.get(`/spend/explore.xlsx?${asked}`);
    expect([told.status, told.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  });

  it('is mailed when its time has come, once by however many couriers, and not while it rests', async () => {
    const added = await finance.post<SpendReportDto>('/spend-reports', { ...plan, recipientIds: [financeId] });
    expect([added.status, added.body.nextDueAt]).toEqual([201, '2026-03-16T06:00:00.000Z']);
    const couriers = world.api.get(ReportCouriers);
    expect(await couriers.sendDue(world.actor)).toBe(0);
    clock.set('2026-03-16T06:03:00Z');
    finance = await world.as('finance');
    const sent = await Promise.all([couriers.sendDue(world.actor), couriers.sendDue(world.actor)]);
    expect(sent.sort()).toEqual([0, 1]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Cost centres, 2026-02');
    expect(mail?.text).toContain('1234.56');
    expect(mail?.content.toString()).toContain('Cost centre,2026-02 (EUR),Total (EUR)');
    const { body } = await finance.get<SpendReportDto>(`/spend-reports/${added.body.id}`);
    expect(body).toMatchObject({ lastSentTo: 1, lastFailure: null, nextDueAt: '2026-03-23T06:00:00.000Z' });

    const rests = await finance.patch<SpendReportDto>(
      `/spend-reports/${body.id}`,
      { paused: true },
      { 'if-match': `"${body.version}"` },
    );
    expect(rests.body.nextDueAt).toBeNull();
    clock.set('2026-03-30T06:03:00Z');
    finance = await world.as('finance');
    expect(await couriers.sendDue(world.actor)).toBe(0);
    expect((await finance.post(`/spend-reports/${body.id}/sending`)).status).toBe(200);
    expect(await mails()).toHaveLength(2);
    expect((await finance.delete(`/spend-reports/${body.id}`)).status).toBe(204);
  });

  it('goes to each with what that one may see, and to nobody who may see nothing any more', async () => {
    const { api, actor } = world;
    const person = await api.get(People).add(actor, { name: 'Sal' });
    const user = await api
      .get(Users)
      .add(actor, { email: 'sal@harbour.example', password: 'seven geese over the harbour', personId: person.id, roles: [] });
    const granted = await api.get(RoleGrants).grant(actor, user.id, { role: 'finance', businessUnitId: world.units.sales });
    const before = (await mails()).length;
    const added = await finance.post<SpendReportDto>('/spend-reports', { ...plan, recipientIds: [user.id] });
    await finance.post(`/spend-reports/${added.body.id}/sending`);
    const [mail] = (await mails()).slice(before);
    expect(mail?.recipient).toBe('sal@harbour.example');
    expect(mail?.content.toString()).toContain('-50.05');
    expect(mail?.content.toString()).not.toContain('1234.56');
    await api.get(RoleGrants).revoke(actor, user.id, granted.id);
    const { body } = await finance.post<SpendReportDto>(`/spend-reports/${added.body.id}/sending`);
    expect(body).toMatchObject({ lastSentTo: 0, lastFailure: 'Nobody is left who may see it.' });
    expect((await finance.post('/spend-reports', { ...plan, recipientIds: [user.id] })).body).toMatchObject({
      ...{ code: 'validation_failed', problems: [{ pointer: '/recipientIds' }] },
    });
    expect((await finance.post('/spend-reports', { ...plan, day: 9, recipientIds: [financeId] })).status).toBe(422);
    expect((await (await world.neighbour.as('finance')).get(`/spend-reports/${added.body.id}`)).status).toBe(404);
  });

  it.each([
    ['-5', 'EUR', '-0.05'],
    ['0', 'EUR', '0.00'],
    ['123456', 'JPY', '123456'],
    ['-1234567', 'KWD', '-1234.567'],
  ])('writes %s minor units of %s as %s', (minor, currency, text) => {
    expect(decimal(minor, currency)).toBe(text);
  });
});
