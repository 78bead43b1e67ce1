import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Config, Money } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { ExchangeRates } from './exchange-rates.service.js';
import { RateBook } from './rate-book.service.js';
import { RateFeed } from './rate-feed.service.js';

const FEED = `<Envelope><Cube><Cube time="2026-02-27"><Cube currency="USD" rate="1.25"/><Cube currency="PLN" rate="4.25"/></Cube></Cube></Envelope>`;

describe('Exchange rates', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  const toEuro = async (minor: bigint, currency: string, day: string): Promise<string | undefined> =>
    world.db.database.reading(world.actor, async () => {
      const [converted] = await world.api
        .get(ExchangeRates)
        .toBaseWhereKnown(world.actor, [{ amount: Money.of(minor, currency), day }]);
      return converted?.amount.toString();
    });

  let server: Server;
  let answer: { status: number; body: string; location?: string };
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const feed = (): RateFeed => {
    const { port } = server.address() as AddressInfo;
    return new RateFeed(Config.read({}, { exchangeRateFeed: `http://127.0.0.1:${port}/daily.xml` }), world.api.get(RateBook));
  };

  it('come from the configured feed, and the same feed again changes nothing', async () => {
    answer = { status: 200, body: FEED };
    expect(await feed().sync()).toBe(2);
    expect(await feed().sync()).toBe(0);
    expect(await toEuro(125_00n, 'USD', '2026-03-02')).toBe('100.00 EUR');
    expect(await toEuro(125_00n, 'USD', '2026-04-04')).toBeUndefined();
    expect(await toEuro(125_00n, 'USD', '2026-02-26')).toBeUndefined();
  });

  it.each([
    ['is away', { status: 503, body: '' }, 'feed_unavailable'],
    ['leads elsewhere', { status: 302, body: '', location: 'http://169.254.169.254/' }, 'feed_unavailable'],
    ['answers with a web page', { status: 200, body: '<html>Welcome</html>' }, 'file_unreadable'],
    ['breaks off in nonsense', { status: 200, body: FEED.replace('4.25', 'soon') }, 'file_unreadable'],
    ['never ends', { status: 200, body: 'x'.repeat(33 * 1_048_576) }, 'body_too_large'],
  ])('stay as they are when the feed %s', async (_what, wrong, code) => {
    answer = wrong;
    await expect(feed().sync()).rejects.toMatchObject({ code });
    expect(await toEuro(425n, 'PLN', '2026-03-02')).toBe('1.00 EUR');
  });

  it('are uploaded as a file or as JSON, listed, and kept apart from the neighbour’s', async () => {
    const finance = await world.as('finance');
    const csv = await finance.post('/exchange-rates/file', 'Date,SEK,NOK,\n2026-03-02,11.25,N/A,\n2026-02-27,11,11.5,\n', {
      'content-type': 'text/csv',
    });
    expect([csv.status, csv.body]).toEqual([200, { changed: 3 }]);
    const json = await finance.post('/exchange-rates', { rates: [{ day: '2026-03-02', currency: 'USD', unitsPerEuro: '1.5' }] });
    expect([json.status, json.body]).toEqual([200, { changed: 1 }]);
    const today = await finance.get('/exchange-rates');
    expect(today.body).toMatchObject({
      data: [
        { currency: 'NOK', day: '2026-02-27', unitsPerEuro: '11.5', scope: 'own' },
        { currency: 'PLN', scope: 'reference', source: /127\.0\.0\.1/ },
        { currency: 'SEK', day: '2026-03-02', unitsPerEuro: '11.25' },
        { currency: 'USD', day: '2026-03-02', unitsPerEuro: '1.5', scope: 'own' },
      ].map((rate) => (rate.currency === 'PLN' ? { currency: 'PLN', scope: 'reference' } : rate)),
    });
    expect((await finance.get('/exchange-rates?currency=USD')).body).toMatchObject({
      data: [{ day: '2026-03-02' }, { day: '2026-02-27' }],
    });
    const theirs = await (await world.neighbour.as('finance')).get('/exchange-rates');
    expect(theirs.body).toMatchObject({ data: [{ currency: 'PLN' }, { currency: 'USD', unitsPerEuro: '1.25' }] });
  });

  it.each([
    ['a currency that does not exist', { rates: [{ day: '2026-03-02', currency: 'ABC', unitsPerEuro: '1' }] }, 422],
    ['nothing for a euro', { rates: [{ day: '2026-03-02', currency: 'USD', unitsPerEuro: '0' }] }, 422],
    ['less than nothing', { rates: [{ day: '2026-03-02', currency: 'USD', unitsPerEuro: '-1' }] }, 422],
    ['a day that does not exist', { rates: [{ day: '2026-02-30', currency: 'USD', unitsPerEuro: '1' }] }, 422],
  ])('refuse %s', async (_what, body, status) => {
    expect((await (await world.as('finance')).post('/exchange-rates', body)).status).toBe(status);
  });

  it('are changed only by those who may', async () => {
    expect((await (await world.as('auditor')).post('/exchange-rates', { rates: [] })).status).toBe(403);
    expect((await (await world.as('auditor')).post('/exchange-rates/sync')).status).toBe(403);
    const off = await (await world.as('finance')).post('/exchange-rates/sync');
    expect(off.body).toMatchObject({ code: 'conflict' });
  });
});
