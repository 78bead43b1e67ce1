import { Choice, Flag, Instant, ListOf, Nested, Text, WholeNumber } from '#platform';

export const profiles = ['embedded', 'server'] as const;
export type Profile = (typeof profiles)[number];

class WaitingDto {
  @WholeNumber()
  waiting!: number;
  @WholeNumber({ description: 'The age of the oldest that waits' })
  oldestSeconds!: number;
}

class InboxDto extends WaitingDto {
  @WholeNumber({ description: 'Have failed at least once and are tried again' })
  failing!: number;
}

class RollupDto {
  @WholeNumber({ description: 'Marks of the ledger that the rollups have not taken yet' })
  dirty!: number;
  @WholeNumber()
  oldestSeconds!: number;
}

class AuditStandingDto {
  @Instant({ nullable: true, description: 'When the last seal was set' })
  sealedAt!: Date | null;
  @WholeNumber({ description: 'The age of the oldest entry that waits for its seal' })
  lagSeconds!: number;
  @Instant({ nullable: true, description: 'When the chain was last recomputed' })
  verifiedAt!: Date | null;
  @Flag({ nullable: true, description: 'How it was found then' })
  intact!: boolean | null;
  @Text({ nullable: true, description: 'What does not hold' })
  reason!: string | null;
}

class PoolDto {
  @WholeNumber({ description: 'Open connections of this process' })
  total!: number;
  @WholeNumber()
  idle!: number;
  @WholeNumber({ description: 'Requests that wait for a connection' })
  waiting!: number;
  @WholeNumber()
  most!: number;
}

class DatabaseDto {
  @WholeNumber({ description: 'What it takes up on disk' })
  bytes!: number;
  @Nested(() => PoolDto)
  pool!: PoolDto;
}

class MigrationsDto {
  @WholeNumber()
  applied!: number;
  @ListOf('text', { description: 'What this version brings and the database does not have yet' })
  pending!: string[];
}

/** How the installation is doing. The audit trail is that of the caller's organisation; all else is everybody's. */
export class SystemDto {
  @Text({ example: '1.0.0' })
  version!: string;
  @Choice(profiles)
  profile!: Profile;
  @Text({ description: 'The version of Node.js' })
  node!: string;
  @Text({ example: '18.1' })
  postgresql!: string;
  @Text({ nullable: true, example: 'Redis 8.2.1', description: 'Where the queues live in PostgreSQL: null' })
  redis!: string | null;
  @Flag({ description: 'Whether the queues answer' })
  queuesAnswer!: boolean;
  @WholeNumber({ description: 'How long the process that answers has been running' })
  uptimeSeconds!: number;
  @Nested(() => WaitingDto)
  outbox!: WaitingDto;
  @Nested(() => InboxDto)
  inbox!: InboxDto;
  @WholeNumber({ description: 'Deliveries of all organisations that failed for good' })
  deadLetters!: number;
  @Nested(() => RollupDto)
  rollup!: RollupDto;
  @Nested(() => AuditStandingDto)
  audit!: AuditStandingDto;
  @Nested(() => DatabaseDto)
  database!: DatabaseDto;
  @Nested(() => MigrationsDto)
  migrations!: MigrationsDto;
}
