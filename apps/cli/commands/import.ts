import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option } from 'commander';
import { type FileKind, fileKinds, ImportQueries, Imports, type ImportView, Uploads } from '#exchange';
import { JobCourier, Jobs } from '#messaging';
import { type Actor, Refusal } from '#platform';
import { actorFor, withApplication } from '../application.js';
import { Output } from '../output.js';

interface ImportOptions {
  kind?: FileKind;
  country?: string;
  currency?: string;
  dryRun?: boolean;
  organization?: string;
}

/** `qm import`: takes a CSV file in, shows what it would do, and does it. */
export function importCommand(): Command {
  return new Command('import')
    .description('import people, locations, models, assets, licenses or services from a CSV file')
    .argument('<file>', 'the CSV file; its kind is recognised by its columns')
    .addOption(new Option('--kind <kind>', 'where it cannot be recognised').choices(fileKinds))
    .option('--country <code>', 'of telephone numbers without one, e.g. AU')
    .option('--currency <code>', 'of amounts without one, e.g. USD')
    .option('--dry-run', 'only show what it would do')
    .option('--organization <name>', 'needed where there are several')
    .action(async (file: string, { dryRun, organization, ...wishes }: ImportOptions, command: Command) => {
      const output = Output.of(command);
      await access(file, constants.R_OK).catch(() => {
        throw new Refusal('file_unreadable', `${file} cannot be read.`);
      });
      await withApplication(async (app) => {
        const actor = await actorFor(app, organization);
        const bytes = createReadStream(file) as AsyncIterable<Uint8Array>;
        const checked = await app.get(Uploads, { strict: false }).receive(actor, bytes, { ...wishes, fileName: basename(file) });
        output.note(told(checked));
        const view = dryRun ? checked : await carryOut(app, actor, checked, output);
        output.result(view, [dryRun ? 'Nothing was changed.' : told(view)]);
        if (view.state === 'failed' || view.counts.refused > 0) process.exitCode = 1;
      });
    });
}

/** Starts the run and carries it in this process, unless a worker was faster; either way it is followed to its end. */
async function carryOut(app: INestApplicationContext, actor: Actor, { id }: ImportView, output: Output): Promise<ImportView> {
  const { jobId } = await app.get(Imports, { strict: false }).run(actor, id);
  const queries = app.get(ImportQueries, { strict: false });
  if (!jobId) return queries.find(actor, id);
  const bar = output.progress('Importing');
  const carried = app.get(JobCourier, { strict: false }).carryOut(actor.organizationId, jobId);
  try {
    for (;;) {
      const job = await app.get(Jobs, { strict: false }).find(actor, jobId);
      bar.at(job.done, job.total ?? undefined);
      if (job.state === 'succeeded' || job.state === 'failed' || job.state === 'cancelled') break;
      await sleep(200);
    }
  } finally {
    bar.end();
    await carried;
  }
  return queries.find(actor, id);
}

function told({ fileName, kind, counts, state, problem }: ImportView): string {
  const { total, create, update, unchanged, refused } = counts;
  const figures = `${total} rows: ${create} new, ${update} changed, ${unchanged} unchanged, ${refused} refused`;
  return `${fileName} (${kind}, ${state}): ${figures}${problem ? `. ${problem}` : ''}`;
}
