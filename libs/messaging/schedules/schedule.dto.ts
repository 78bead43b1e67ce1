import { Choice, Flag, Instant, Text, WholeNumber } from '#platform';

export class ScheduleChangeDto {
  @Flag({ description: 'A paused schedule does not run by itself; what it misses is not made up for' })
  paused!: boolean;
}

export class ScheduleDto {
  @Text({ example: 'spend.roll-up' })
  name!: string;
  @Text({ description: 'What it does' })
  does!: string;
  @Text({ example: '30 2 * * *' })
  cron!: string;
  @Text({ example: 'Europe/Berlin' })
  timeZone!: string;
  @Flag()
  paused!: boolean;
  @Flag({ description: 'Whether it runs at this moment' })
  running!: boolean;
  @Instant({ nullable: true, description: 'When it runs next; null before a worker has seen it' })
  nextDueAt!: Date | null;
  @Instant({ nullable: true })
  lastStartedAt!: Date | null;
  @Instant({ nullable: true })
  lastFinishedAt!: Date | null;
  @Choice(['succeeded', 'failed', 'interrupted'], { nullable: true })
  lastOutcome!: string | null;
  @Text({ nullable: true, description: 'Why the last run failed' })
  lastError!: string | null;
  @WholeNumber({ description: 'Counts what people changed' })
  version!: number;
}
