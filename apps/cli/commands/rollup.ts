import { Command } from 'commander';
import { Rollups } from '#spend';
import { actorFor, withApplication } from '../application.js';
import { Output } from '../output.js';

/** `qm rollup rebuild`: the spend figures, built again from the ledger. */
export function rollupCommand(): Command {
  const rollup = new Command('rollup').description('the spend figures that are derived from the ledger');
  rollup
    .command('rebuild')
    .description('build them again from the ledger; readers see the old ones until it is done')
    .option('--organization <name>', 'needed where there are several')
    .action(async ({ organization }: { organization?: string }, command: Command) => {
      await withApplication(async (app) => {
        const actor = await actorFor(app, organization);
        const { entries } = await app.get(Rollups, { strict: false }).rebuild(actor);
        Output.of(command).result({ entries }, [`Built again from ${entries.toLocaleString('en')} ledger entries.`]);
      });
    });
  return rollup;
}
