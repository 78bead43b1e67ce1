import { setTimeout as sleep } from 'node:timers/promises';
import { alternating, median, timed } from '../figures.js';
import { assetsCsv } from '../fill/assets-csv.js';
import { type Finding, ratioOfRates, rounded } from '../finding.js';
import { HttpClient } from '../http-client.js';
import type { Bench, Job } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';
import { openInspector } from '../servers.js';
import { EMAIL, foundOrganization, openServices, PASSWORD } from '../services.js';
import { bareImport, makeBareTables } from './bare-import.js';

/** Often enough to measure seconds, and seldom enough that looking is no work worth speaking of. */
const LOOK_EVERY_MS = 200;

interface Taken {
  seconds: number;
  uploadSeconds: number;
  /** Of API and worker together, in bytes. */
  peak: number;
}

/** The columns of an import's view that are looked at. */
interface ImportShown {
  id: string;
  state: string;
  problem: string | null;
  counts: { create: number; refused: number; applied: number };
}

/**
 * A file of assets through the API: sent and judged row by row, then applied by a worker, each in an empty database with
 * processes of its own. The bare limit is COPY and one statement for each table.
 */
export const importing: Job = async (bench) => {
  const { imported, rounds, largeImport } = bench.sizes;
  const runs: Taken[] = [];
  const pairs = await alternating(
    rounds,
    async () => {
      const taken = await importOnce(bench, imported);
      runs.push(taken);
      return imported / taken.seconds;
    },
    async () => (imported * 1_000) / (await bareOnce(bench, imported)),
    { warmUp: false },
  );
  const peak = median(runs.map((run) => run.peak));
  const bounds = {
    job: 'import',
    measured: `import of ${imported.toLocaleString('en')} items with history: rate ÷ bare COPY + set-wise insert`,
    atLeast: 0.4,
    goal: 0.6,
  };
  const uploads = rounded(median(runs.map(({ uploadSeconds }) => uploadSeconds)));
  const findings: Finding[] = [
    ratioOfRates(bounds, pairs, 'items per second', { uploadSeconds: uploads, peakMegabytes: rounded(peak / 1e6) }),
  ];
  if (largeImport !== null) {
    bench.tell(`importing ${largeImport.toLocaleString('en')} items once, for its memory`);
    const large = await importOnce(bench, largeImport);
    findings.push({
      job: 'import',
      measured: `peak memory of API and worker at ${largeImport.toLocaleString('en')} ÷ at ${imported.toLocaleString('en')}`,
      ...{ value: large.peak / peak, unit: '', wanted: 'below', atLeast: 1.5, goal: 1.15 },
      detail: {
        ours: rounded(large.peak / 1e6),
        bare: rounded(peak / 1e6),
        unit: 'MB',
        seconds: rounded(large.seconds),
        itemsPerSecond: rounded(largeImport / large.seconds),
      },
    });
  }
  return findings;
};

async function importOnce(bench: Bench, count: number): Promise<Taken> {
  const database = await bench.servers.database('importing');
  const services = await openServices(database);
  await foundOrganization(services);
  await services.close();
  const settings = settingsFor(database, bench.servers.redisUrl);
  const [api, worker] = [AppProcess.launch('api', settings), AppProcess.launch('worker', settings)];
  try {
    const client = await new HttpClient(await api.address()).signIn(EMAIL, PASSWORD);
    await worker.says(/The worker carries/);
    await bench.servers.settle();
    let upload = 0;
    const seconds = await timed(async () => {
      let shown: ImportShown | undefined;
      upload = await timed(async () => {
        shown = await client.upload<ImportShown>('/imports?kind=assets', assetsCsv(count));
      });
      const { id } = shown ?? { id: '' };
      for (
        shown = await client.post<ImportShown>(`/imports/${id}/run`);
        shown.state === 'running';
        shown = await client.get<ImportShown>(`/imports/${id}`)
      )
        await sleep(LOOK_EVERY_MS);
      if (shown.state !== 'done' || shown.counts.applied !== count)
        throw new Error(`The import ended otherwise: ${JSON.stringify(shown)}`);
    });
    const peak = (await api.peakMemory()) + (await worker.peakMemory());
    await client.close();
    return { seconds: seconds / 1_000, uploadSeconds: upload / 1_000, peak };
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
    await bench.servers.drop(database);
  }
}

/** @returns milliseconds */
async function bareOnce(bench: Bench, count: number): Promise<number> {
  const database = await bench.servers.database('bare_import');
  const services = await openServices(database);
  const { organizationId } = await foundOrganization(services);
  await services.close();
  const client = await openInspector(database);
  try {
    await makeBareTables(client);
    await bench.servers.settle();
    return await timed(() => bareImport(client, organizationId, count));
  } finally {
    await client.end();
    await bench.servers.drop(database);
  }
}
