import { Command } from 'commander';
import { migrateQueues } from '#messaging';
import { Config, runMigrations } from '#platform';
import { migrations } from '../../migrations.js';
import { Output } from '../output.js';

/** `qm migrate`: brings the schema and the queues' tables forward, as the owner. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database schema forward (needs DATABASE_OWNER_URL)')
    .action(async (_options: object, command: Command) => {
      const ownerUrl = Config.read().require('databaseOwnerUrl');
      const done = await runMigrations(ownerUrl, migrations);
      await migrateQueues(ownerUrl);
      Output.of(command).result(
        { migrations: done },
        done.length === 0 ? ['The schema is up to date.'] : done.map((name) => `Ran ${name}`),
      );
    });
}
