import { Command, Option } from 'commander';
import { Tokens, User } from '#organization';
import { Clock, Database, notFound, type Permission, permissions } from '#platform';
import { actorFor, withApplication } from '../application.js';
import { Output } from '../output.js';

const DAY = 86_400_000;

interface TokenOptions {
  email: string;
  name: string;
  days: string;
  scope?: Permission[];
  organization?: string;
}

/** `qm token add`: a token for a program, shown once. */
export function tokenCommand(): Command {
  const token = new Command('token').description('tokens with which programs use the API');
  token
    .command('add')
    .description('make a token for a user; it is shown once')
    .requiredOption('--email <address>', 'whose rights it has at most')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <number>', 'how long it lives', '90')
    .addOption(
      new Option('--scope <permission...>', 'what it may do; everything of its user where left out').choices(permissions),
    )
    .option('--organization <name>', 'needed where there are several')
    .action(async ({ email, name, days, scope, organization }: TokenOptions, command: Command) => {
      await withApplication(async (app) => {
        const actor = await actorFor(app, organization);
        const database = app.get(Database, { strict: false });
        const user = await database.transaction(actor, () => database.manager.findOneBy(User, { email: email.toLowerCase() }));
        if (!user) throw notFound(`The user ${email}`);
        const expiresAt = new Date(app.get(Clock, { strict: false }).now().getTime() + Number(days) * DAY);
        const made = await app
          .get(Tokens, { strict: false })
          .add(actor, user.id, { name, expiresAt, ...(scope ? { scopes: scope } : {}) });
        Output.of(command).result({ id: made.id, token: made.secret, expiresAt: made.expiresAt }, [
          made.secret,
          `It is shown this once and lives until ${made.expiresAt.toISOString().slice(0, 10)}.`,
        ]);
      });
    });
  return token;
}
