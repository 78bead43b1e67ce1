import { Choice, Instant, OpenObject, Text, Uuid, WholeNumber } from '#platform';
import type { Answers } from '../definitions/question.js';

/** One line of a history. */
export class TransitionDto {
  @Uuid()
  id!: string;
  @Text({ example: 'deliver' })
  verb!: string;
  @Text({ nullable: true, description: 'Null for the first line, which created the record', example: 'ready' })
  from!: string | null;
  @Text({ example: 'delivering' })
  to!: string;
  @WholeNumber({ description: 'The version that the subject got by it' })
  version!: number;
  @Choice(['user', 'token', 'system'])
  actorKind!: string;
  @Text()
  actorId!: string;
  @Text()
  actorName!: string;
  @Text({ nullable: true, max: 2_000 })
  comment!: string | null;
  @OpenObject({ description: 'What was answered, by the names of the questions' })
  answers!: Answers;
  @Instant({ description: 'When it happened' })
  effectiveAt!: string;
  @Instant({ description: 'When it was recorded' })
  recordedAt!: string;
  @Text({ description: 'The definition that it was decided by', example: 'asset' })
  definition!: string;
  @WholeNumber()
  definitionVersion!: number;
}
