import { SystemClock } from '#platform';
import { seedDemo } from '../../apps/cli/demo/seed-demo.js';
import type { Bench } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';
import { configFor } from '../services.js';

export interface Demo {
  address: string;
  email: string;
  password: string;
  items: number;
}

/** The demo organisation with its eighteen months of history, and the API before it. */
export function demoOf(bench: Bench): Promise<Demo> {
  return bench.kept('demo', async () => {
    bench.tell('telling the demo');
    const database = await bench.servers.database('demo');
    const told = await seedDemo(configFor(database), new SystemClock().now());
    const administrator = told?.signIns.find(({ role }) => role === 'administrator');
    if (!told || !administrator) throw new Error('The demo could not be told.');
    await bench.servers.settle();
    const api = AppProcess.launch('api', settingsFor(database, bench.servers.redisUrl));
    const { email, password } = administrator;
    const close = async (): Promise<void> => {
      await api.stop();
      await bench.servers.drop(database);
    };
    return { value: { address: await api.address(), email, password, items: told.items }, close };
  });
}
