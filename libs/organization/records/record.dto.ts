import { Flag, Instant, Uuid, WholeNumber } from '#platform';

/** A name: something that is seen. */
export const aName = { min: 1, max: 200, pattern: /\S/, patternSays: 'must not be blank' } as const;

/** A short text that people give as an identifier. */
export const aCode = { min: 1, max: 60, pattern: /^\S(.*\S)?$/, patternSays: 'must not begin or end with a blank' } as const;

/** What every record shows. */
export class RecordDto {
  @Uuid()
  id!: string;
  @Flag({ description: 'Whether it is still offered' })
  active!: boolean;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}
