import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FoundedOrganizations } from '#organization';
import { type Actor, Config, Database, Log, NestLog, Refusal, systemActor } from '#platform';
import { entities } from '../entities.js';
import { borrowEmbeddedDatabase } from '../standalone/borrow.js';
import { CliModule } from './cli.module.js';

/** The product's services for one command, on DATABASE_URL or else on the embedded database; closed when it is done. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const given = Config.read();
  const { config, close } = given.values.databaseUrl
    ? { config: given, close: async () => undefined }
    : await borrowEmbeddedDatabase(given);
  try {
    const log = new Log('error', 'qm');
    const module = CliModule.with({ config, log, entities, applicationName: 'quartermaster cli' });
    const app = await NestFactory.createApplicationContext(module, { logger: new NestLog(log), abortOnError: false });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await close();
  }
}

/**
 * The product acting in one organisation: the named one, or the only one there is.
 * @throws Refusal where the name is none, or is needed to choose
 */
export async function actorFor(app: INestApplicationContext, name: string | undefined): Promise<Actor> {
  const found = await organizationsNamed(app, name);
  const [only, another] = found;
  if (!only) throw new Refusal('not_found', name ? `There is no organisation named ${name}.` : 'There is no organisation yet.');
  if (another) throw new Refusal('bad_request', `Say which with --organization: ${found.map((each) => each.name).join(', ')}.`);
  return systemActor(only.id, 'qm');
}

async function organizationsNamed(
  app: INestApplicationContext,
  name: string | undefined,
): Promise<Array<{ id: string; name: string }>> {
  const database = app.get(Database, { strict: false });
  const ids = await app.get(FoundedOrganizations, { strict: false }).organizationIds();
  const rows = await Promise.all(
    ids.map((id) => database.reading(id, () => database.one<{ id: string; name: string }>('SELECT id, name FROM organizations'))),
  );
  return name === undefined ? rows : rows.filter((row) => row.name.toLowerCase() === name.toLowerCase() || row.id === name);
}
