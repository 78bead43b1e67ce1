import { Choice, Flag, Instant, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type BackgroundJobView, type JobState, jobStates } from './background-job.js';

export class JobQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'Only jobs of this kind', example: 'exchange.import' })
  kind?: string;
  @Choice(jobStates, { optional: true, description: 'Only jobs in this state' })
  state?: JobState;
}

export class JobDto implements BackgroundJobView {
  @Uuid()
  id!: string;
  @Text({ example: 'exchange.import' })
  kind!: string;
  @Text({ example: 'Import of assets.csv' })
  label!: string;
  @Choice(jobStates)
  state!: JobState;
  @WholeNumber()
  done!: number;
  @WholeNumber({ nullable: true, description: 'Null until the size of the work is known' })
  total!: number | null;
  @OpenObject({ description: 'Tallies by name', example: { created: 120, refused: 3 } })
  counts!: Record<string, number>;
  @OpenObject({ nullable: true, description: 'What came of it' })
  result!: object | null;
  @Text({ nullable: true, description: 'Why it failed' })
  error!: string | null;
  @Flag({ description: 'It will stop after the present chunk' })
  cancelRequested!: boolean;
  @Text()
  startedBy!: string;
  @Instant()
  createdAt!: Date;
  @Instant({ nullable: true })
  startedAt!: Date | null;
  @Instant({ nullable: true })
  finishedAt!: Date | null;
  @WholeNumber()
  version!: number;
}
