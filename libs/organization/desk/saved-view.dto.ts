import { Flag, Instant, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { aName } from '../records/record.dto.js';

const aPage = { max: 60, pattern: /^[a-z][a-z0-9-]*$/, patternSays: 'must be the name of a page, e.g. items', example: 'items' };
const aQuery = { description: 'The search parameters of the page, all texts', example: { phase: 'operate', sort: '-createdAt' } };

export class SavedViewQuery extends PageQuery {
  @Text({ ...aPage, optional: true })
  page?: string;
}

export class NewSavedViewDto {
  @Text(aPage)
  page!: string;
  @Text({ ...aName, max: 100 })
  name!: string;
  @OpenObject(aQuery)
  query!: Record<string, unknown>;
  @Flag({ optional: true, description: 'For everybody; needs the permission `views.share`' })
  shared?: boolean;
}

export class SavedViewChangesDto {
  @Text({ ...aName, max: 100, optional: true })
  name?: string;
  @OpenObject({ ...aQuery, optional: true })
  query?: Record<string, unknown>;
  @Flag({ optional: true })
  shared?: boolean;
}

export class SavedViewDto {
  @Uuid()
  id!: string;
  @Text(aPage)
  page!: string;
  @Text()
  name!: string;
  @OpenObject(aQuery)
  query!: Record<string, string>;
  @Flag()
  shared!: boolean;
  @Flag({ description: 'Whether it is your own' })
  mine!: boolean;
  @Text({ nullable: true, description: 'Nobody’s once its owner does not sign in any more' })
  ownerName!: string | null;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}
