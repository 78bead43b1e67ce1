import { type ItemKind, itemKinds } from '#catalog';
import { Choice, Flag, Instant, ListOf, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type CustomFieldType, customFieldTypes } from './settings.entities.js';

const snake = { max: 60, pattern: /^[a-z][a-z0-9_]*$/, patternSays: 'must be in snake_case' } as const;
const camel = { max: 60, pattern: /^[a-z][A-Za-z0-9]*$/, patternSays: 'must be in camelCase' } as const;

class SettingDto {
  @Uuid()
  id!: string;
  @Flag({ description: 'Whether it is still offered' })
  active!: boolean;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class NewCustomFieldDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text({ ...camel, description: 'The key in `customFields`', example: 'roomNumber' })
  name!: string;
  @Text({ example: 'Room number' })
  label!: string;
  @Choice(customFieldTypes)
  type!: CustomFieldType;
  @ListOf('text', { optional: true, nullable: true, most: 200, description: 'For the type choice' })
  choices?: string[] | null;
  @Flag({ optional: true })
  required?: boolean;
}

export class CustomFieldChangesDto {
  @Text({ optional: true, min: 1 })
  label?: string;
  @ListOf('text', { optional: true, most: 200 })
  choices?: string[];
  @Flag({ optional: true })
  required?: boolean;
  @Flag({ optional: true, description: 'An inactive field keeps its values and takes no new ones' })
  active?: boolean;
}

export class CustomFieldDto extends SettingDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text(camel)
  name!: string;
  @Text()
  label!: string;
  @Choice(customFieldTypes)
  type!: CustomFieldType;
  @ListOf('text', { nullable: true })
  choices!: string[] | null;
  @Flag()
  required!: boolean;
}

export class CustomFieldQuery extends PageQuery {
  @Choice(itemKinds, { optional: true })
  kind?: ItemKind;
}

export class NewSubStateDto {
  @Text({ ...snake, description: 'The lifecycle', example: 'asset' })
  definition!: string;
  @Text({ ...snake, example: 'in_stock' })
  state!: string;
  @Text({ ...snake, example: 'awaiting_parts' })
  name!: string;
  @Text({ example: 'Awaiting parts' })
  label!: string;
}

export class SubStateChangesDto {
  @Text({ optional: true, min: 1 })
  label?: string;
  @Flag({ optional: true })
  active?: boolean;
}

export class SubStateDto extends SettingDto {
  @Text(snake)
  definition!: string;
  @Text(snake)
  state!: string;
  @Text(snake)
  name!: string;
  @Text()
  label!: string;
}

export class SubStateQuery extends PageQuery {
  @Text({ optional: true, max: 60 })
  definition?: string;
  @Text({ optional: true, max: 60 })
  state?: string;
}
