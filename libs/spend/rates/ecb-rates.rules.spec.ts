import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '#platform';
import { crossRate, parseRates, parseRatesCsv } from './ecb-rates.rules.js';

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube>
    <Cube time="2026-04-13"><Cube currency="USD" rate="1.1684"/><Cube currency="JPY" rate="186.75"/></Cube>
    <Cube time='2026-04-10'><Cube currency='USD' rate='1.1711'/></Cube>
  </Cube>
</gesmes:Envelope>`;

describe('Reference rates', () => {
  it('are read from the history file, leaving out the days without one', () => {
    const rates = [
      ...parseRatesCsv('\ufeffDate,USD,BGN,CZK,\r\n2026-04-13,1.1684,N/A,24.378,\r\n2026-04-10,1.1711,,24.365,\r\n'),
    ];
    expect(rates).toEqual([
      { day: '2026-04-13', currency: 'USD', unitsPerEuro: '1.1684' },
      { day: '2026-04-13', currency: 'CZK', unitsPerEuro: '24.378' },
      { day: '2026-04-10', currency: 'USD', unitsPerEuro: '1.1711' },
      { day: '2026-04-10', currency: 'CZK', unitsPerEuro: '24.365' },
    ]);
  });

  it('are read from the XML feed', () => {
    expect([...parseRates(XML)]).toEqual([
      { day: '2026-04-13', currency: 'USD', unitsPerEuro: '1.1684' },
      { day: '2026-04-13', currency: 'JPY', unitsPerEuro: '186.75' },
      { day: '2026-04-10', currency: 'USD', unitsPerEuro: '1.1711' },
    ]);
  });

  it.each([
    ['', 'header'],
    ['Date,\n2026-04-13,1', 'header'],
    ['Date,USDX\n', 'not a currency'],
    ['Date,USD\n2026-02-30,1.1', 'Line 2'],
    ['Date,USD\n2026-02-28,1.1,2.2', 'more columns'],
    ['Date,USD\n2026-02-28,-1.1', 'above zero'],
    ['Date,USD\n2026-02-27,1.1\n2026-02-28,1e9', 'Line 3'],
    ['<html><body>Not here</body></html>', 'not a feed'],
    ['<Cube><Cube currency="USD" rate="1.1"/></Cube>', 'no day'],
    ['<Cube time="2026-04-13"><Cube currency="USD" rate="0"/></Cube>', 'above zero'],
  ])('refuse %j', (text, reason) => {
    expect(() => [...parseRates(text)]).toThrow(Refusal);
    expect(() => [...parseRates(text)]).toThrow(reason);
  });

  it('cross through the euro', () => {
    expect(crossRate('1.1684', '186.75').toFixed()).toBe('159.83396097227');
    expect(crossRate('1', '1.1684').toFixed()).toBe('1.1684');
    expect(crossRate('20082.05', '1').toFixed()).toBe('0.0000497957130870603');
  });
});

describe('The bank’s own history', () => {
  const history = new URL('../../../../shared/data/fx/eurofxref-hist.csv', import.meta.url);

  it('holds what the bank published on chosen days', () => {
    if (!existsSync(history)) {
      process.stderr.write('Notice: the bank’s history file is not here, so the chosen days were not checked.\n');
      return;
    }
    const rates = [...parseRates(readFileSync(history, 'utf8'))];
    const on = (day: string, currency: string): string | undefined =>
      rates.find((rate) => rate.day === day && rate.currency === currency)?.unitsPerEuro;
    expect(on('2026-04-13', 'USD')).toBe('1.1684');
    expect(on('2026-04-13', 'BGN')).toBeUndefined();
    expect(on('1999-01-04', 'USD')).toBe('1.1789');
    expect(on('2022-12-30', 'HRK')).toBe('7.5365');
    expect(on('2023-01-02', 'HRK')).toBeUndefined();
    expect(on('2020-03-19', 'CZK')).toBe('27.606');
    expect(on('2020-03-21', 'CZK')).toBeUndefined();
    expect(new Set(rates.map(({ day }) => day)).size).toBeGreaterThan(6_900);
  });
});
