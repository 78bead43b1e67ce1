import { Command } from 'commander';
import { withApplication } from '../application.js';
import { examine } from '../doctor/doctor.js';
import { Output } from '../output.js';

const marks = { well: '✓', ill: '✗' } as const;

/** `qm doctor`: looks at everything that has to agree; exit code 1 when something does not. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check database, queues, outbox, audit chain, and that the rollups equal the ledger')
    .action(async (_options: object, command: Command) => {
      const findings = await withApplication(examine);
      const ill = findings.filter(({ state }) => state === 'ill');
      const lines = findings.map(({ check, state, says }) => `${marks[state]} ${check}: ${says}`);
      Output.of(command).result({ healthy: ill.length === 0, findings }, lines);
      if (ill.length > 0) process.exitCode = 1;
    });
}
