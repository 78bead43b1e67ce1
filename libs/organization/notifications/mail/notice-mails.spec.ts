import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { eventually, FakeClock } from '../../../../test/harness/index.js';
import { useWorld } from '../../../../test/harness/world.js';
import { Users } from '../../users/users.service.js';
import { Notifications, type Told } from '../notifications.service.js';
import { Digests } from './digests.service.js';

const dataDirectory = mkdtempSync(join(tmpdir(), 'qm-notices-'));
const password = 'a password of no one else';

describe('Notices by mail', () => {
  const clock = new FakeClock('2026-03-02T12:00:00Z');
  const world = useWorld({ withWorker: true, clock, settings: { dataDirectory, publicUrl: 'https://qm.example/' } });
  afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

  const mailsTo = async (email: string): Promise<Email[]> => {
    const folder = join(dataDirectory, 'mail');
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .sort();
    const all = await Promise.all(names.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
    return all.filter(({ to }) => to?.some(({ address }) => address === email));
  };
  const user = async (email: string, locale?: string, timeZone?: string) => {
    const region = { locale: locale ?? null, timeZone: timeZone ?? null };
    const { id } = await world.api
      .get(Users)
      .add(world.actor, { email, name: `User ${email}`, password, roles: ['it_operations'], ...region });
    return id;
  };
  const tell = (...told: Told[]) => world.api.get(Notifications).tell(world.actor, told);
  const mention = (userId: string, key: string): Told => ({
    userId,
    kind: 'mention',
    key,
    title: `Bruno mentioned you at <Laptop> ${key}`,
    body: 'Is it "broken" & lost?',
    link: '/items/42?tab=comments',
    details: { by: 'Bruno', subject: `<Laptop> ${key}` },
  });
  const task = (userId: string, key: string): Told => ({
    userId,
    kind: 'task_assigned',
    key,
    title: `Pick: ${key}`,
    link: `/items/${key}`,
    details: { task: 'Pick', subject: key },
  });
  const sendDigests = () => world.api.get(Digests).send(world.actor);

  it('come at once for who calls somebody, once, in their language, with links and a way to have less', async () => {
    const [ada, berta] = [await user('ada@mail.example'), await user('berta@mail.example', 'de-AT')];
    await Promise.all([tell(mention(ada, 'a')), tell(mention(ada, 'a'), mention(berta, 'b'))]);
    const [mail] = await eventually(async () => {
      const found = await mailsTo('ada@mail.example');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(mail?.subject).toBe('Bruno mentioned you at <Laptop> a');
    expect(mail?.text).toContain('Open it: https://qm.example/items/42?tab=comments');
    expect(mail?.text).toContain('Is it "broken" & lost?');
    expect(mail?.html).toContain('&lt;Laptop&gt; a');
    expect(mail?.text).toContain('https://qm.example/profile#email');
    const [german] = await eventually(async () => {
      const found = await mailsTo('berta@mail.example');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(german).toMatchObject({
      subject: 'Bruno hat Sie bei <Laptop> b erwähnt',
      text: expect.stringContaining('Guten Tag User'),
    });
  });

  it('come together once a day at the time of the person’s zone, without what was read before', async () => {
    const [lisbon, tokyo] = [
      await user('lisbon@mail.example', 'en', 'Europe/Lisbon'),
      await user('tokyo@mail.example', 'en', 'Asia/Tokyo'),
    ];
    const names = ['one', 'two', 'three'];
    await tell(...[lisbon, tokyo].flatMap((id) => names.map((name) => task(id, name))));
    const client = await world.api.client().signIn('lisbon@mail.example', password);
    const { body } = await client.get<{ data: Array<{ id: string; title: string }> }>('/notifications');
    await client.put(`/notifications/${body.data.find(({ title }) => title === 'Pick: two')?.id}/reading`);
    // 21:00 in Tokyo, noon in Lisbon: both mornings are over, and both digests of today have not come yet.
    await Promise.all([sendDigests(), sendDigests()]);
    const [digest] = await eventually(async () => {
      const found = await mailsTo('lisbon@mail.example');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(digest?.subject).toBe('2 new for you in Harbour & Pine');
    expect(digest?.text).toMatch(/- Pick: one\n {2}https:\/\/qm\.example\/items\/one\n\n- Pick: three/);
    expect(digest?.text).not.toContain('Pick: two');
    // What comes later today waits for tomorrow's seven o'clock, which Tokyo has first.
    await tell(task(lisbon, 'four'), task(tokyo, 'four'));
    clock.set('2026-03-02T21:59:00Z');
    await sendDigests();
    clock.set('2026-03-02T22:01:00Z');
    await sendDigests();
    await eventually(async () => expect(await mailsTo('tokyo@mail.example')).toHaveLength(2));
    expect(await mailsTo('lisbon@mail.example')).toHaveLength(1);
    clock.set('2026-03-03T07:00:00Z');
    await sendDigests();
    await eventually(async () => expect(await mailsTo('lisbon@mail.example')).toHaveLength(2));
  });

  it('come as each person chooses', async () => {
    const id = await user('choosy@mail.example');
    const client = await world.api.client().signIn('choosy@mail.example', password);
    const profile = await client.get<{ mail: object; digestAt: string }>('/profile');
    expect(profile.body).toMatchObject({
      mail: { mentions: 'at_once', approvals: 'at_once', tasks: 'daily', handOvers: 'daily', spend: 'daily', jobs: 'never' },
      digestAt: '07:00',
    });
    const changed = await client.patch(
      '/profile',
      { mail: { mentions: 'never', tasks: 'at_once' }, digestAt: '18:30' },
      { 'if-match': profile.etag ?? '' },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { mail: { mentions: 'never', tasks: 'at_once', jobs: 'never' }, digestAt: '18:30' },
    });
    await tell(mention(id, 'unheard'), task(id, 'now'));
    await eventually(async () => expect(await mailsTo('choosy@mail.example')).toMatchObject([{ subject: 'Pick: now' }]));
    const wrong = await client.patch('/profile', { digestAt: '7 pm' }, { 'if-match': changed.etag ?? '' });
    expect(wrong).toMatchObject({ status: 422, body: { problems: [{ pointer: '/digestAt' }] } });
    clock.advance({ days: 2 });
    await sendDigests();
    expect(await mailsTo('choosy@mail.example')).toHaveLength(1);
  });
});
