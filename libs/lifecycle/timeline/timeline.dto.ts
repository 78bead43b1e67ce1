import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, OpenObject, Text, Uuid, WholeNumber } from '#platform';
import type { Answers } from '../definitions/question.js';
import { DoerDto, MentionDto } from '../discussion/comment.dto.js';
import { type TimelineKind, timelineKinds } from './timeline.kinds.js';

export class TimelineQuery {
  @ListOf(timelineKinds, { optional: true, description: 'Only these kinds' })
  kinds?: TimelineKind[];
  @WholeNumber({ optional: true, least: 1, most: 200, description: 'Rows a page', example: 50 })
  limit?: number;
  @Text({ optional: true, max: 1_000, description: 'Cursor from `next` of the page before' })
  after?: string;
}

export class TransitionOnTimelineDto {
  @Text({ example: 'deliver' })
  verb!: string;
  @Text({ nullable: true, description: 'Null for the first line, which created the record' })
  from!: string | null;
  @Text()
  to!: string;
  @OpenObject()
  answers!: Answers;
  @Text({ nullable: true, max: 2_000 })
  comment!: string | null;
  @WholeNumber({ description: 'The version that the subject got by it' })
  version!: number;
}

export class ChangeDto {
  @Text({ example: 'costCenterId' })
  field!: string;
  /** Any JSON value. */
  @OpenObject({ nullable: true, description: 'The value before, whatever JSON it is' })
  before!: unknown;
  @OpenObject({ nullable: true, description: 'The value after, whatever JSON it is' })
  after!: unknown;
  @Text({ nullable: true, description: 'The name of what the value before refers to' })
  beforeName!: string | null;
  @Text({ nullable: true, description: 'The name of what the value after refers to' })
  afterName!: string | null;
}

export class EditOnTimelineDto {
  @ListOf(() => ChangeDto)
  changes!: ChangeDto[];
}

export class CommentOnTimelineDto {
  @Text({ nullable: true, max: 10_000, description: 'Null once it is removed' })
  text!: string | null;
  @ListOf(() => MentionDto)
  mentions!: MentionDto[];
  @Instant({ nullable: true })
  editedAt!: string | null;
  @Flag()
  removed!: boolean;
  @WholeNumber({ description: 'The ETag, for If-Match' })
  version!: number;
}

export class DocumentOnTimelineDto {
  @Text()
  name!: string;
  @Text()
  mediaType!: string;
  @WholeNumber()
  bytes!: number;
  @Flag()
  picture!: boolean;
  @Flag()
  removed!: boolean;
}

export class CostOnTimelineDto {
  @Text({ example: 'purchase' })
  entryKind!: string;
  @MinorUnits({ signed: true })
  amountMinor!: string;
  @Text({ example: 'EUR' })
  currency!: string;
  @DateOnly()
  bookedOn!: string;
  @Text({ max: 500 })
  description!: string;
  @Uuid({ nullable: true, description: 'The entry that this one takes back' })
  reversesId!: string | null;
}

/** One entry; what its kind tells stands under the name of the kind. */
export class TimelineEntryDto {
  @Uuid({ description: 'Of the transition, audit entry, comment, document or ledger entry' })
  id!: string;
  @Choice(timelineKinds)
  kind!: TimelineKind;
  @Instant({ description: 'When it happened' })
  at!: string;
  @Instant({ description: 'When it was recorded' })
  recordedAt!: string;
  @Nested(() => DoerDto)
  actor!: DoerDto;
  @Nested(() => TransitionOnTimelineDto, { optional: true })
  transition?: TransitionOnTimelineDto;
  @Nested(() => EditOnTimelineDto, { optional: true })
  edit?: EditOnTimelineDto;
  @Nested(() => CommentOnTimelineDto, { optional: true })
  comment?: CommentOnTimelineDto;
  @Nested(() => DocumentOnTimelineDto, { optional: true })
  document?: DocumentOnTimelineDto;
  @Nested(() => CostOnTimelineDto, { optional: true })
  cost?: CostOnTimelineDto;
}
