import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { BillFiles } from '#exchange';
import { alternating, median, timed } from '../figures.js';
import { focusColumns, focusCsv } from '../fill/focus-csv.js';
import { type Finding, ratioOfRates, rounded } from '../finding.js';
import type { Job } from '../job.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const WANTED = 20_000;
const LOOK_EVERY_MS = 50;

/** A provider's file of a month: read, checked, added up and kept. The bare limit is COPY of the same file as text. */
export const focus: Job = async (bench) => {
  const count = bench.sizes.billed;
  const database = await bench.servers.database('focus');
  const services = await openServices(database);
  const actor = await foundOrganization(services);
  const files = services.get(BillFiles, { strict: false });
  const inspector = await openInspector(database);
  await inspector.query(`CREATE TABLE bare_focus (${focusColumns.map((column) => `${column} text`).join(', ')})`);
  let round = 0;
  const takeIn = async (rows: number): Promise<{ rate: number; peak: number }> => {
    // Another file each time, since none is taken in twice.
    round += 1;
    const before = process.memoryUsage().rss;
    let peak = before;
    const looking = new AbortController();
    const look = (async () => {
      while (!looking.signal.aborted) {
        peak = Math.max(peak, process.memoryUsage().rss);
        await sleep(LOOK_EVERY_MS);
      }
    })();
    const taken = await timed(() => files.receive(actor, focusCsv(rows + round), `round-${round}.csv`));
    looking.abort();
    await look;
    return { rate: (rows * 1_000) / taken, peak: peak - before };
  };
  bench.tell(`taking in ${count.toLocaleString('en')} charges`);
  const few = await takeIn(Math.ceil(count / 10));
  const peaks: number[] = [];
  const pairs = await alternating(
    Math.min(3, bench.sizes.rounds),
    async () => {
      await bench.servers.settle();
      const { rate, peak } = await takeIn(count);
      peaks.push(peak);
      return rate;
    },
    async () => {
      await inspector.query('TRUNCATE bare_focus');
      await bench.servers.settle();
      const taken = await timed(() =>
        pipeline(focusCsv(count), inspector.query(copyFrom('COPY bare_focus FROM STDIN WITH (FORMAT csv, HEADER true)'))),
      );
      return (count * 1_000) / taken;
    },
    { warmUp: false },
  );
  await inspector.end();
  await services.close();
  await bench.servers.drop(database);
  const size = count.toLocaleString('en');
  const rate: Finding = {
    ...{ job: 'focus', measured: `rows a second of a provider's file of ${size} charges`, unit: '', wanted: 'above' },
    ...{ value: median(pairs.ours), atLeast: WANTED, goal: WANTED * 2 },
    detail: { rounds: pairs.ours.length },
  };
  const memory = { 'MB more at its peak': rounded(median(peaks) / 1e6), 'MB more for a tenth of it': rounded(few.peak / 1e6) };
  return [
    rate,
    ratioOfRates(
      { job: 'focus', measured: 'the same ÷ the bare COPY of the file as text', atLeast: null, goal: null },
      pairs,
      'rows per second',
      memory,
    ),
  ];
};
