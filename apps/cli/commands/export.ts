import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { type ItemKind, itemKinds } from '#catalog';
import { ItemExports } from '#exchange';
import { actorFor, withApplication } from '../application.js';
import { Output } from '../output.js';

interface ExportOptions {
  kind: ItemKind;
  to?: string;
  organization?: string;
}

/** `qm export`: the items as CSV, in the columns that an import reads. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the items of one kind as CSV')
    .addOption(new Option('--kind <kind>', 'which items').choices(itemKinds).default('asset'))
    .option('--to <file>', 'where to; standard output where left out')
    .option('--organization <name>', 'needed where there are several')
    .action(async ({ kind, to, organization }: ExportOptions, command: Command) => {
      await withApplication(async (app) => {
        const actor = await actorFor(app, organization);
        const pieces = Readable.from(app.get(ItemExports, { strict: false }).csv(actor, kind));
        if (!to) return pipeline(pieces, process.stdout, { end: false });
        await pipeline(pieces, createWriteStream(to));
        Output.of(command).result({ file: to }, [`Written to ${to}.`]);
      });
    });
}
