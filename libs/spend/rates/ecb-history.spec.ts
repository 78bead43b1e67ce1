import { existsSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Commitments } from '../commitments/commitments.service.js';
import type { ConversionDto, RatesRecordedDto, RevaluationDto } from './rates.dto.js';

/** The bank's own file, read in place where it is at hand; it is no part of this repository. */
const history = new URL('../../../../shared/data/fx/eurofxref-hist.csv', import.meta.url);

describe('The history of the European Central Bank', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const isAtHand = existsSync(history);
  const convert = async (amountMinor: string, from: string, to: string, day: string) =>
    (await world.as('finance')).get<ConversionDto & { code?: string }>(
      `/exchange-rates/conversion?amountMinor=${amountMinor}&from=${from}&to=${to}&day=${day}`,
    );

  beforeAll(async () => {
    if (!isAtHand) {
      process.stderr.write('Notice: the history of the European Central Bank is not at hand, so it was not read.\n');
      return;
    }
    const zip = zipSync({ 'eurofxref-hist.csv': readFileSync(history) });
    const finance = await world.as('finance');
    const taken = await finance.post<RatesRecordedDto>('/exchange-rates/file', zip, { 'content-type': 'application/zip' });
    expect(taken.status).toBe(200);
    expect(taken.body.changed).toBeGreaterThan(200_000);
  });

  it.each([
    // The first day that there is.
    ['10000', 'USD', 'EUR', '1999-01-04', '8482', '1999-01-04'],
    // Christmas takes the rate of the day before, across the euro, from a currency without minor units.
    ['1000', 'JPY', 'USD', '2025-12-26', '641', '2025-12-24'],
    ['1001', 'EUR', 'JPY', '2020-03-20', '1185', '2020-03-20'],
    // The last days of the kuna, on a Saturday, and of the litas.
    ['10000', 'HRK', 'EUR', '2022-12-31', '1327', '2022-12-30'],
    ['34528', 'LTL', 'EUR', '2015-01-02', '10000', '2014-12-31'],
    // The last rate of the rouble.
    ['100000', 'RUB', 'EUR', '2022-03-01', '853', '2022-03-01'],
    ['100000', 'ISK', 'CHF', '2024-02-29', '63858', '2024-02-29'],
    // The day before and of which the franc was let go.
    ['120100', 'CHF', 'EUR', '2015-01-14', '100000', '2015-01-14'],
    ['102800', 'CHF', 'EUR', '2015-01-15', '100000', '2015-01-15'],
  ])('says that %s of %s are in %s on %s: %s', async (minor, from, to, day, expected, setOn) => {
    if (!isAtHand) return;
    const { body } = await convert(minor, from, to, day);
    expect([body.result?.amountMinor, from === 'EUR' ? body.toDay : body.fromDay]).toEqual([expected, setOn]);
  });

  it.each([
    ['HRK', '2023-03-01'],
    ['RUB', '2022-05-01'],
    ['USD', '1998-12-31'],
    ['KWD', '2025-01-02'],
  ])('has nothing to say of %s on %s', async (from, day) => {
    if (isAtHand) expect(await convert('100', from, 'EUR', day)).toMatchObject({ body: { code: 'exchange_rate_missing' } });
  });

  it('is not needed for own rates, of currencies with three and four decimals too', async () => {
    const finance = await world.as('finance');
    const rates = [
      { day: '2026-02-27', currency: 'KWD', unitsPerEuro: '0.3333' },
      { day: '2026-02-27', currency: 'CLF', unitsPerEuro: '0.025' },
    ];
    expect((await finance.post('/exchange-rates', { rates })).status).toBe(200);
    expect((await convert('33330', 'KWD', 'EUR', '2026-03-01')).body.result.amountMinor).toBe('10000');
    expect((await convert('10000', 'EUR', 'KWD', '2026-03-01')).body.result.amountMinor).toBe('33330');
    expect((await convert('10000', 'EUR', 'CLF', '2026-03-01')).body.result.amountMinor).toBe('25000');
    expect((await convert('1', 'XXQ', 'EUR', '2026-03-01')).status).toBe(422);
  });

  it('is refused when the ZIP is broken, or holds something else', async () => {
    const finance = await world.as('finance');
    const send = (body: Uint8Array) => finance.post('/exchange-rates/file', body, { 'content-type': 'application/zip' });
    for (const wrong of [
      Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]),
      zipSync({ 'readme.txt': new TextEncoder().encode('nothing') }),
      zipSync({ 'a.csv': new TextEncoder().encode('Date,USD\n2026-01-01,x') }),
    ])
      expect(await send(wrong)).toMatchObject({ status: 422, body: { code: 'file_unreadable' } });
  });

  it('shows what is owed at the rates of then and of now', async () => {
    const finance = await world.as('finance');
    const rates = [
      { day: '2026-03-02', currency: 'KWD', unitsPerEuro: '0.4' },
      { day: '2026-04-01', currency: 'KWD', unitsPerEuro: '0.5' },
    ];
    await finance.post('/exchange-rates', { rates });
    await world.api.get(Commitments).commit(world.actor, {
      ...{ sourceKind: 'order_line', sourceId: newId(), description: 'Masts', amount: Money.of(400_000n, 'KWD') },
      costCenterId: world.costCenters.network,
    });
    const { body } = await finance.get<RevaluationDto>('/exchange-rates/revaluation?day=2026-04-02');
    expect(body).toMatchObject({
      ...{ day: '2026-04-02', currency: 'EUR' },
      rows: [{ kind: 'commitment', currency: 'KWD', lines: 1, owedMinor: '400000', thenMinor: '100000', nowMinor: '80000' }],
    });
  });
});
