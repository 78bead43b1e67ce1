import { Command, Option } from 'commander';
import { Users } from '#organization';
import { type RoleName, roleNames } from '#platform';
import { actorFor, withApplication } from '../application.js';
import { Output } from '../output.js';
import { readSecret } from '../secret-input.js';

interface UserOptions {
  email: string;
  name: string;
  role: RoleName[];
  organization?: string;
}

/** `qm user add`: somebody who may sign in. The password is read from a prompt or a pipe, never from the call's words. */
export function userCommand(): Command {
  const user = new Command('user').description('the people who may sign in');
  user
    .command('add')
    .description('add a user; the password is asked for, or read from a pipe')
    .requiredOption('--email <address>', 'what they sign in with')
    .requiredOption('--name <name>', 'how they are called')
    .addOption(new Option('--role <role...>', 'what they may do').choices(roleNames).makeOptionMandatory())
    .option('--organization <name>', 'needed where there are several')
    .action(async ({ email, name, role, organization }: UserOptions, command: Command) => {
      const password = await readSecret('Password: ');
      await withApplication(async (app) => {
        const actor = await actorFor(app, organization);
        const { id } = await app.get(Users, { strict: false }).add(actor, { email, name, password, roles: role });
        Output.of(command).result({ id, email }, [`${email} may sign in as ${role.join(', ')}.`]);
      });
    });
  return user;
}
