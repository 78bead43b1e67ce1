import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config, Log, NestLog } from '#platform';
import { entities } from '../entities.js';
import { stopOnSignals, tellAndExit } from '../process.js';
import { WorkerModule } from './worker.module.js';

try {
  const config = Config.read();
  const log = new Log(config.values.logLevel, 'worker');
  const platform = { config, log, entities, applicationName: 'quartermaster worker' };
  const app = await NestFactory.createApplicationContext(WorkerModule.with(platform), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  stopOnSignals(() => app.close(), log);
  log.info({}, 'The worker carries');
} catch (error) {
  tellAndExit(error);
}
