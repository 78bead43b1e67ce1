import { Command } from 'commander';
import { Organizations } from '#organization';
import { withApplication } from '../application.js';
import { Output } from '../output.js';

interface OrganizationOptions {
  name: string;
  currency: string;
  timeZone?: string;
  locale?: string;
  country?: string;
}

/** `qm organization add`: founds an organisation; its first user is then added with `qm user add`. */
export function organizationCommand(): Command {
  const organization = new Command('organization').description('the organisations of this installation');
  organization
    .command('add')
    .description('found an organisation')
    .requiredOption('--name <name>', 'how it is called')
    .requiredOption('--currency <code>', 'ISO 4217; what its spend is told in, for good')
    .option('--time-zone <name>', 'IANA name, e.g. Europe/Berlin; UTC where left out')
    .option('--locale <tag>', 'e.g. de-DE; en where left out')
    .option('--country <code>', 'ISO 3166, two letters, e.g. DE')
    .action(async ({ currency, ...facts }: OrganizationOptions, command: Command) => {
      await withApplication(async (app) => {
        const { id, name } = await app.get(Organizations, { strict: false }).create({ ...facts, baseCurrency: currency });
        Output.of(command).result({ id, name }, [`${name} is founded. Add its first administrator with: qm user add`]);
      });
    });
  return organization;
}
