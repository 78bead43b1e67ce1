import { Command } from 'commander';
import { Config, Refusal, SystemClock } from '#platform';
import { borrowEmbeddedDatabase } from '../../standalone/borrow.js';
import { seedDemo } from '../demo/seed-demo.js';
import { Output } from '../output.js';

/** `qm demo`: fills an empty database with the demo organisation. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('fill an empty database with the demo organisation; its sign-ins are shown once')
    .action(async (_options: object, command: Command) => {
      const output = Output.of(command);
      const given = Config.read();
      const { config, close } = given.values.databaseUrl
        ? { config: given, close: async () => undefined }
        : await borrowEmbeddedDatabase(given);
      const bar = output.progress('Telling the demo');
      try {
        const result = await seedDemo(config, new SystemClock().now(), (done, total) => bar.at(done, total));
        bar.end();
        if (!result)
          throw new Refusal('already_exists', 'There is an organisation already; the demo fills empty databases only.');
        const signIns = result.signIns.map(({ email, password }) => `${email}  ${password}`);
        output.result(result, [`${result.items} items with ${result.acts} acts. Sign in as:`, ...signIns]);
      } finally {
        bar.end();
        await close();
      }
    });
}
