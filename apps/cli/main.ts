import 'reflect-metadata';
import { Command } from 'commander';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { migrateCommand } from './commands/migrate.js';
import { organizationCommand } from './commands/organization.js';
import { rollupCommand } from './commands/rollup.js';
import { tokenCommand } from './commands/token.js';
import { userCommand } from './commands/user.js';
import { endWith } from './output.js';

const program = new Command('qm')
  .description('Quartermaster from the command line.')
  .option('--json', 'print results as JSON, and progress not at all')
  .showHelpAfterError('Try --help.')
  .exitOverride();

for (const command of [
  migrateCommand,
  demoCommand,
  importCommand,
  exportCommand,
  rollupCommand,
  doctorCommand,
  organizationCommand,
  userCommand,
  tokenCommand,
]) {
  program.addCommand(inherit(command()));
}

// 0: done. 1: refused or failed, said in one line. 2: the call's words are off.
await program.parseAsync().catch(endWith);

/** Commander hands settings on to commands as they are made below it; ours are made apart, and so are their own. */
function inherit(command: Command): Command {
  for (const below of command.commands) inherit(below);
  return command.copyInheritedSettings(program);
}
