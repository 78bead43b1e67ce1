import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock, type Config, createHttpApplication, type Log } from '#platform';
import { entities } from '../entities.js';
import { ApiModule } from './api.module.js';
import { serveApiDescription } from './openapi.js';
import { serveWeb } from './web.js';

interface ApiParts {
  /** Another root than the API alone: the embedded profile adds the worker. */
  module?: DynamicModule;
  clock?: Clock;
}

/** Boots the API and the web on the configured address. */
export async function startApi(config: Config, log: Log, { module, clock }: ApiParts = {}): Promise<NestFastifyApplication> {
  const platform = { config, log, entities, applicationName: 'quartermaster api', ...(clock ? { clock } : {}) };
  const app = await createHttpApplication(module ?? ApiModule.with(platform), config, log);
  serveApiDescription(app);
  const withWeb = await serveWeb(app);
  await app.listen(config.values.port, config.values.host);
  log.info({ address: await app.getUrl(), web: withWeb }, 'The API listens');
  return app;
}
