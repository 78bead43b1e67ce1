import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config, Database, Log, NestLog } from '#platform';
import { entities } from '../entities.js';
import { stopOnSignals, tellAndExit } from '../process.js';
import { serveHealth } from './health.js';
import { WorkerModule } from './worker.module.js';

try {
  const config = Config.read();
  const log = new Log(config.values.logLevel, 'worker');
  const platform = { config, log, entities, applicationName: 'quartermaster worker' };
  const app = await NestFactory.createApplicationContext(WorkerModule.with(platform), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  const { workerHealthPort } = config.values;
  const health = workerHealthPort === undefined ? undefined : await serveHealth(workerHealthPort, app.get(Database));
  stopOnSignals(async () => {
    await app.close();
    await health?.close();
  }, log);
  log.info({}, 'The worker carries');
} catch (error) {
  tellAndExit(error);
}
