import { percentile } from '../figures.js';
import { fillApprovals } from '../fill/approvals.js';
import { rounded } from '../finding.js';
import { HttpClient } from '../http-client.js';
import type { Job } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';
import { openInspector } from '../servers.js';
import { EMAIL, foundOrganization, openServices, PASSWORD } from '../services.js';

const WAITING = 10_000;
const PAGE = 50;
const PAGES = 40;

/** The inbox of somebody for whom very much waits: page after page, as it is scrolled through, and by a word. */
export const approvals: Job = async (bench) => {
  bench.tell(`filling an inbox with ${WAITING.toLocaleString('en')} requests`);
  const database = await bench.servers.database('approvals');
  const services = await openServices(database);
  const { organizationId } = await foundOrganization(services);
  await services.close();
  const inspector = await openInspector(database);
  try {
    const { rows } = await inspector.query<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [EMAIL]);
    await fillApprovals(inspector, organizationId, rows[0]?.id ?? '', WAITING);
  } finally {
    await inspector.end();
  }
  await bench.servers.settle();
  const api = AppProcess.launch('api', settingsFor(database, bench.servers.redisUrl));
  try {
    const client = await new HttpClient(await api.address()).signIn(EMAIL, PASSWORD);
    const times: number[] = [];
    for (let round = -1; round < bench.sizes.rounds; round += 1) {
      const taken = [...(await walk(client)), await ask(client, { q: `R-2026-0${1_000 + round}` }).then(({ time }) => time)];
      // The first round warms up what the others read.
      if (round >= 0) times.push(...taken);
    }
    await client.close();
    return [
      {
        job: 'approvals',
        measured: `page of 50 of an inbox with ${WAITING.toLocaleString('en')} waiting, one after the other and by number: p95`,
        ...{ value: percentile(times, 0.95), unit: 'ms', wanted: 'below', atLeast: 50, goal: 20 },
        detail: { pages: times.length, p50: rounded(percentile(times, 0.5)), most: rounded(Math.max(...times)) },
      },
    ];
  } finally {
    await api.stop();
    await bench.servers.drop(database);
  }
};

async function walk(client: HttpClient): Promise<number[]> {
  const times: number[] = [];
  for (let after: string | null | undefined; after !== null && times.length < PAGES; ) {
    const page = await ask(client, after === undefined ? {} : { after });
    times.push(page.time);
    after = page.next;
  }
  return times;
}

/** @throws Error for a page without anything: nothing would be measured */
async function ask(client: HttpClient, query: Record<string, string>): Promise<{ time: number; next: string | null }> {
  const begin = performance.now();
  const { data, next } = await client.get<{ data: unknown[]; next: string | null }>(
    `/approvals?${new URLSearchParams({ ...query, limit: String(PAGE) })}`,
  );
  const time = performance.now() - begin;
  if (data.length === 0) throw new Error('The inbox is empty.');
  return { time, next };
}
