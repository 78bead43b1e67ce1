import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../figures.js';
import { rounded } from '../finding.js';
import type { Job } from '../job.js';
import { AppProcess } from '../processes.js';

/** From the command to `/health/ready`, on the demo data of an earlier start. */
export const start: Job = async (bench) => {
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-bench-'));
  await chmod(folder, 0o711);
  try {
    bench.tell('the first start, which fills the demo data');
    const first = await secondsToReady(folder);
    const seconds: number[] = [];
    for (let round = 0; round < bench.sizes.rounds; round += 1) seconds.push(await secondsToReady(folder));
    return [
      {
        job: 'start',
        measured: 'start of the embedded profile on existing data: seconds until it is ready',
        ...{ value: median(seconds), unit: 's', wanted: 'below', atLeast: 8, goal: 4 },
        detail: { rounds: seconds.length, most: rounded(Math.max(...seconds)), firstStart: rounded(first) },
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function secondsToReady(folder: string): Promise<number> {
  const begin = performance.now();
  const standalone = AppProcess.launch('standalone', { DATA_DIR: folder });
  try {
    const address = await standalone.address();
    while (!(await isReady(address))) await sleep(10);
    return (performance.now() - begin) / 1_000;
  } finally {
    await standalone.stop();
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
