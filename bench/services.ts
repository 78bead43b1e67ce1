import { type DynamicModule, type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MessagingWorkerModule } from '#messaging';
import { Organizations, Users } from '#organization';
import { type Actor, Config, Log, PlatformModule, systemActor } from '#platform';
import { entities } from '../apps/entities.js';
import { serviceModules } from '../apps/modules.js';
import type { BenchDatabase } from './servers.js';

export const EMAIL = 'operator@bench.example';
export const PASSWORD = 'eleven cranes above the quay';

/** A worker carries as many deliveries at once as half of its connections; this many, for the bare worker has twenty. */
const POOL = 40;

interface ServiceParts {
  redisUrl?: string | undefined;
  providers?: Provider[];
  /** Whether the couriers run, as in a worker. */
  works?: boolean;
}

@Module({})
class BenchModule {}

/** Nothing of this machine's environment, and no way to the network. */
export function configFor({ appUrl, name }: BenchDatabase, redisUrl?: string): Config {
  return Config.read({}, { databaseUrl: appUrl, databasePoolSize: POOL, exchangeRateFeed: '', queuePrefix: name, redisUrl });
}

/** The services of all libs in this process. The caller closes it. */
export function openServices(
  database: BenchDatabase,
  { redisUrl, providers = [], works = false }: ServiceParts = {},
): Promise<INestApplicationContext> {
  const config = configFor(database, redisUrl);
  const log = new Log('error', 'bench');
  const module: DynamicModule = {
    module: BenchModule,
    imports: [
      PlatformModule.with({ config, log, entities, applicationName: 'quartermaster bench' }),
      ...serviceModules,
      ...(works ? [MessagingWorkerModule] : []),
    ],
    providers,
  };
  return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
}

/** An organisation with one administrator. */
export async function foundOrganization(services: INestApplicationContext): Promise<Actor> {
  const { id } = await services
    .get(Organizations, { strict: false })
    .create({ name: 'Bench', baseCurrency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' });
  const actor = systemActor(id, 'bench');
  await services
    .get(Users, { strict: false })
    .add(actor, { email: EMAIL, password: PASSWORD, name: 'Olga Operator', roles: ['administrator'] });
  return actor;
}
