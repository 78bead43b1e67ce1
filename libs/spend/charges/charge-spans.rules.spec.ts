import { runningSpans, type Signal } from './charge-spans.rules.js';

const start = (effectiveOn: string): Signal => ({ signal: 'start', effectiveOn });
const stop = (effectiveOn: string): Signal => ({ signal: 'stop', effectiveOn });
const following = { followsItem: true, startsOn: null, endsOn: null };
const span = (startsOn: string, endsOn: string | null = null): object => ({ startsOn, endsOn });

describe('A charge runs', () => {
  it.each([
    ['not before its item is in use', following, [], []],
    ['from acceptance on', following, [start('2026-01-10')], [span('2026-01-10')]],
    ['until its item is disconnected', following, [start('2026-01-10'), stop('2026-03-05')], [span('2026-01-10', '2026-03-05')]],
    [
      'again after a recovery',
      following,
      [start('2026-01-10'), stop('2026-02-01'), start('2026-04-01')],
      [span('2026-01-10', '2026-02-01'), span('2026-04-01')],
    ],
    [
      'once, however often it is told to start or stop',
      following,
      [start('2026-01-10'), start('2026-01-20'), stop('2026-02-01'), stop('2026-03-01')],
      [span('2026-01-10', '2026-02-01')],
    ],
    ['not at all when it is stopped on the day of its start', following, [start('2026-01-10'), stop('2026-01-10')], []],
    [
      'from its own start, whatever the item did before',
      { ...following, startsOn: '2026-02-01' },
      [start('2026-01-10'), stop('2026-01-20')],
      [span('2026-02-01')],
    ],
    [
      'from its own start until the item stops',
      { ...following, startsOn: '2026-02-01' },
      [stop('2026-03-01')],
      [span('2026-02-01', '2026-03-01')],
    ],
    [
      'no longer than to its own end',
      { ...following, endsOn: '2026-02-01' },
      [start('2026-01-10'), stop('2026-03-01')],
      [span('2026-01-10', '2026-02-01')],
    ],
    [
      'not at all where its end lies before the item is in use',
      { ...following, endsOn: '2026-01-01' },
      [start('2026-01-10')],
      [],
    ],
    [
      'by its own dates where it does not follow the item',
      { followsItem: false, startsOn: '2026-01-01', endsOn: null },
      [stop('2026-02-01')],
      [span('2026-01-01')],
    ],
  ])('%s', (_sentence, terms, signals, spans) => {
    expect(runningSpans(terms, signals)).toEqual(spans);
  });
});
