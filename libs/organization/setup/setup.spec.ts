import { useApi } from '../../../test/harness/api.js';
import { useDatabase } from '../../../test/harness/index.js';
import { Organizations } from '../structure/organizations.service.js';
import { isSetupCode, setupCodeOf } from './setup-code.rules.js';

const secretKey = 'a key for the set-up that is long enough';
const first = {
  code: setupCodeOf(secretKey),
  organization: { name: 'Aurora', baseCurrency: 'EUR', timeZone: 'Europe/Vienna', country: 'AT' },
  administrator: { name: 'Ada Brandt', email: 'Ada@aurora.example', password: 'first of all a password' },
};

describe('An empty installation', () => {
  const db = useDatabase();
  const api = useApi({ at: db, settings: { secretKey } });

  it('says what is wrong with a code, a password or a time zone, and founds nothing', async () => {
    const client = api.client();
    expect((await client.get('/setup')).body).toEqual({ needed: true });
    const refused = async (part: object): Promise<unknown> => (await client.post('/setup', { ...first, ...part })).body;
    const at = (pointer: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ pointer })] });
    expect(await refused({ code: '22222-22222-22222-22222' })).toEqual(at('/code'));
    expect(await refused({ administrator: { ...first.administrator, password: 'short' } })).toEqual(
      at('/administrator/password'),
    );
    expect(await refused({ organization: { ...first.organization, timeZone: 'Mars' } })).toEqual(at('/organization/timeZone'));
    expect((await client.get('/setup')).body).toEqual({ needed: true });
  });

  it('is set up once, by whoever knows the code, however many try at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => api.client().post<{ code?: string }>('/setup', first)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    const founded = answers.find(({ status }) => status === 201);
    expect(founded?.body).toMatchObject({ user: { name: 'Ada Brandt' }, organization: { name: 'Aurora' } });
    expect(founded?.headers.getSetCookie().join()).toContain('qm_session=');
    const ada = await api.client().signIn('ada@aurora.example', first.administrator.password);
    expect((await ada.get('/organization')).body).toMatchObject({ name: 'Aurora', country: 'AT', timeZone: 'Europe/Vienna' });
    expect((await ada.get('/users')).status).toBe(200);
    expect((await ada.get('/setup')).body).toEqual({ needed: false });
    expect(await db.inspect('SELECT name FROM organizations')).toEqual([{ name: 'Aurora' }]);
  });

  it('needs its code as it stands in the log, whatever the case and the hyphens', () => {
    expect(isSetupCode(secretKey, ` ${first.code.toLowerCase().replaceAll('-', ' ')}`)).toBe(true);
    expect(isSetupCode('another key that is long enough, too', first.code)).toBe(false);
    expect(isSetupCode(secretKey, '')).toBe(false);
  });
});

describe('An installation whose organisation was founded by command', () => {
  const db = useDatabase();
  const api = useApi({ at: db, settings: { secretKey } });

  it('is set up, too', async () => {
    await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR' });
    expect((await api.client().get('/setup')).body).toEqual({ needed: false });
    expect((await api.client().post('/setup', first)).status).toBe(410);
  });
});
