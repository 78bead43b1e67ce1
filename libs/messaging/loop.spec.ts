import { setTimeout as sleep } from 'node:timers/promises';
import { Log } from '#platform';
import { eventually } from '../../test/harness/index.js';
import { Loop } from './loop.js';

describe('A loop', () => {
  const lines: string[] = [];
  const log = new Log('info', 'test', { write: (line) => lines.push(line) });
  let loop: Loop;
  afterEach(() => loop.stop());

  it('goes on at once while there is more, then waits to be nudged', async () => {
    let left = 3;
    let rounds = 0;
    const step = async (): Promise<boolean> => {
      rounds += 1;
      left -= 1;
      return left > 0;
    };
    loop = new Loop({ name: 'test', log, everyMilliseconds: 60_000, step });
    loop.start();
    await eventually(() => expect(rounds).toBe(3));
    loop.nudge();
    await eventually(() => expect(rounds).toBe(4));
  });

  it('does not miss a nudge that comes during a round', async () => {
    let rounds = 0;
    let endRound = (): void => undefined;
    loop = new Loop({
      name: 'test',
      log,
      everyMilliseconds: 60_000,
      step: () => {
        rounds += 1;
        return rounds === 1 ? new Promise((resolve) => (endRound = () => resolve(false))) : Promise.resolve(false);
      },
    });
    loop.start();
    loop.nudge();
    endRound();
    await eventually(() => expect(rounds).toBe(2));
  });

  it('tells of an outage once, and once of its end', async () => {
    lines.length = 0;
    let rounds = 0;
    const step = (): Promise<boolean> => (++rounds < 3 ? Promise.reject(new Error('away')) : Promise.resolve(false));
    loop = new Loop({ name: 'test', log, everyMilliseconds: 60_000, step });
    loop.start();
    await eventually(() => expect(lines.length).toBe(2));
    expect(lines[0]).toContain('away');
    expect(lines[1]).toContain('Works again');
  });

  it('ends with the round that it is in', async () => {
    let ended = false;
    const step = async (): Promise<boolean> => {
      await sleep(30);
      ended = true;
      return false;
    };
    loop = new Loop({ name: 'test', log, everyMilliseconds: 1, step });
    loop.start();
    await loop.stop();
    expect(ended).toBe(true);
  });
});
