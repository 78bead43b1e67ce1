import { testConfig } from '../../../test/harness/api.js';
import { useDatabase } from '../../../test/harness/index.js';
import { seedDemo } from './seed-demo.js';

describe('The demo', () => {
  const db = useDatabase();
  const small = { people: 12, asset: 12, service: 6, license: 3 };

  it('has somebody in each role, teams that work together, a calendar with the holidays of its home, and requests under way', async () => {
    const told = await seedDemo(testConfig({ at: db }), new Date('2026-03-02T12:00:00Z'), undefined, small);
    expect(told?.signIns).toHaveLength(6);
    const teams = await db.inspect<object>(
      'SELECT t.code, count(*)::integer AS members FROM teams t JOIN team_members m ON m.team_id = t.id GROUP BY t.code ORDER BY t.code',
    );
    expect(teams).toEqual([
      { code: 'purchasing', members: 2 },
      { code: 'service-desk', members: 2 },
    ]);
    const [calendar] = await db.inspect<{ holidays: number }>(
      `SELECT c.name, c.is_default, count(h.*)::integer AS holidays FROM working_calendars c JOIN calendar_holidays h ON h.calendar_id = c.id GROUP BY c.id`,
    );
    expect(calendar).toMatchObject({ name: 'Headquarters office', is_default: true });
    expect(calendar?.holidays).toBeGreaterThan(15);
    const requests = await db.inspect<object>(
      'SELECT state, count(*)::integer AS many FROM purchase_requests GROUP BY state ORDER BY state',
    );
    expect(requests).toEqual([
      { state: 'approved', many: 3 },
      { state: 'draft', many: 1 },
      { state: 'pending_approval', many: 2 },
    ]);
    const books = await db.inspect<{ name: string; posted: number }>(
      `SELECT b.name, count(p.*)::integer AS posted FROM depreciation_books b JOIN depreciation_assets a ON a.book_id = b.id
       JOIN depreciation_postings p ON p.asset_id = a.id GROUP BY b.name ORDER BY b.name`,
    );
    expect(books.map(({ name, posted }) => [name, posted > 0])).toEqual([
      ['Financial', true],
      ['Tax', true],
    ]);
    const spent = await db.inspect<{ contracts: number; billed: number; allocated: number }>(
      `SELECT (SELECT count(*)::integer FROM contracts WHERE state = 'active') AS contracts,
         (SELECT count(*)::integer FROM provider_bills WHERE state = 'posted') AS billed,
         (SELECT sum(abs(amount_minor))::integer FROM allocations) AS allocated`,
    );
    expect(spent).toEqual([{ contracts: 4, billed: 1, allocated: expect.any(Number) }]);
    const offers = await db.inspect<object>(
      `SELECT o.title, count(*)::integer AS parts FROM catalogue_offers o JOIN catalogue_offer_parts p ON p.offer_id = o.id
       WHERE o.state = 'published' AND o.title IN ('New starter', 'Screen') GROUP BY o.title ORDER BY o.title`,
    );
    expect(offers).toEqual([
      { title: 'New starter', parts: 4 },
      { title: 'Screen', parts: 1 },
    ]);
  }, 60_000);
});
