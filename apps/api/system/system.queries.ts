import { Inject, Injectable } from '@nestjs/common';
import { QueueFactory, QueueFigures } from '#messaging';
import { type Actor, AuditChecks, Config, Database } from '#platform';
import { SpendFigures } from '#spend';
import { migrations } from '../../migrations.js';
import { productVersion } from './product-version.js';
import type { Profile, SystemDto } from './system.dto.js';

/** The migrations of this version. */
const known = migrations.map(({ name }) => name);

export const PROFILE = Symbol('PROFILE');

interface DatabaseFacts {
  version: string;
  bytes: number;
  applied: string[];
}

/** Gathers what each part says of itself. */
@Injectable()
export class SystemState {
  private readonly version = productVersion();

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly audit: AuditChecks,
    private readonly couriers: QueueFigures,
    private readonly queues: QueueFactory,
    private readonly spend: SpendFigures,
    @Inject(PROFILE) private readonly profile: Profile,
  ) {}

  async read(actor: Actor): Promise<SystemDto> {
    const [{ outbox, inbox, deadLetters }, rollup, audit, facts, redis] = await Promise.all([
      this.couriers.read(),
      this.spend.waiting(),
      this.audit.standing(actor),
      this.facts(),
      // The page tells that Redis is away; it does not go away with it.
      this.queues.redisVersion().then(
        (version) => ({ version, answers: true }),
        () => ({ version: null, answers: false }),
      ),
    ]);
    return {
      ...{ version: this.version, profile: this.profile, node: process.versions.node },
      ...{ postgresql: facts.version, redis: redis.version, queuesAnswer: redis.answers },
      uptimeSeconds: Math.floor(process.uptime()),
      outbox: { ...outbox, oldestSeconds: Math.round(outbox.oldestSeconds) },
      inbox: { ...inbox, oldestSeconds: Math.round(inbox.oldestSeconds) },
      deadLetters,
      rollup: { dirty: rollup.marks, oldestSeconds: Math.round(rollup.seconds) },
      audit: { ...audit, lagSeconds: Math.round(audit.lagSeconds) },
      database: { bytes: facts.bytes, pool: { ...this.database.poolState(), most: this.config.values.databasePoolSize } },
      migrations: { applied: facts.applied.length, pending: known.filter((name) => !facts.applied.includes(name)) },
    };
  }

  private facts(): Promise<DatabaseFacts> {
    return this.database.systemReading(() =>
      this.database.one<DatabaseFacts>(
        `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS bytes,
           ARRAY(SELECT name FROM migrations ORDER BY id)::text[] AS applied`,
      ),
    );
  }
}
