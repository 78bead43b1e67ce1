import 'reflect-metadata';
import { Config, Log } from '#platform';
import { stopOnSignals, tellAndExit } from '../process.js';
import { startApi } from './start-api.js';

try {
  const config = Config.read();
  const log = new Log(config.values.logLevel, 'api');
  const app = await startApi(config, log);
  stopOnSignals(() => app.close(), log);
} catch (error) {
  tellAndExit(error);
}
