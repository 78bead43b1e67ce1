import { Flag, Instant, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';

const words = { max: 10_000, min: 1, pattern: /\S/, patternSays: 'must not be blank' } as const;
const called = { most: 50, description: 'Ids of the users to call' } as const;

export class NewCommentDto {
  @Text(words)
  text!: string;
  @ListOf('uuid', { ...called, optional: true })
  mentions?: string[];
}

export class CommentChangesDto {
  @Text(words)
  text!: string;
  @ListOf('uuid', { ...called, optional: true, description: 'Those called from now on; the same as before where left out' })
  mentions?: string[];
}

/** Who did something, as it was known then. */
export class DoerDto {
  @Text({ example: 'user', description: 'user, token or system' })
  kind!: string;
  @Text()
  id!: string;
  @Text()
  name!: string;
}

export class MentionDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
}

export class CommentDto {
  @Uuid()
  id!: string;
  @Text({ nullable: true, max: 10_000, description: 'Null once it is removed' })
  text!: string | null;
  @ListOf(() => MentionDto)
  mentions!: MentionDto[];
  @Nested(() => DoerDto)
  author!: DoerDto;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  editedAt!: string | null;
  @Flag()
  removed!: boolean;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
}
