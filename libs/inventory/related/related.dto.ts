import { itemKinds } from '#catalog';
import { phases } from '#lifecycle';
import { Choice, Flag, ListOf, Nested, Text, Uuid } from '#platform';
import { type LinkRelation, linkRelations } from './item-link.entity.js';

/** How another item relates to the one that is looked at. */
export const relations = [
  'uses',
  'used_by',
  'part_of',
  'has_part',
  'paired_with',
  'held_by',
  'holds',
  'license',
  'licensed_item',
  'holder_license',
] as const;
export type Relation = (typeof relations)[number];

export class NewLinkDto {
  @Uuid({ description: 'The other item' })
  itemId!: string;
  @Choice(linkRelations, { description: 'What this item is to the other one' })
  relation!: LinkRelation;
}

export class RelatedItemDto {
  @Uuid()
  id!: string;
  @Choice(itemKinds)
  kind!: string;
  @Text()
  tag!: string;
  @Text()
  name!: string;
  @Choice(phases)
  phase!: string;
  @Text()
  state!: string;
}

export class RelationDto {
  @Choice(relations)
  relation!: Relation;
  @Text({ description: 'In English', example: 'Uses' })
  label!: string;
  @Uuid({ nullable: true, description: 'The link to take away, where somebody made one' })
  linkId!: string | null;
  @Nested(() => RelatedItemDto)
  item!: RelatedItemDto;
}

export class RelatedDto {
  @ListOf(() => RelationDto)
  data!: RelationDto[];
  @Flag({ description: 'Whether there are more than are shown' })
  more!: boolean;
}
