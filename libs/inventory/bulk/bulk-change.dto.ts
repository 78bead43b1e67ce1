import { Choice, Flag, Instant, ListOf, Nested, OpenObject, Text, Uuid, WholeNumber } from '#platform';
import { ItemChangesDto } from '../items/item.dto.js';
import { ItemFilterDto } from '../items/item-list.dto.js';
import { type BulkOutcome, type BulkState, bulkOutcomes, bulkStates } from './bulk-change.js';

const MOST_NAMED = 10_000;

export class BulkSelectionDto {
  @ListOf('uuid', { optional: true, most: MOST_NAMED, description: 'These items' })
  ids?: string[];
  @Nested(() => ItemFilterDto, { optional: true, description: 'All items that match now, as the list is narrowed' })
  filter?: ItemFilterDto;
}

export class BulkRedefinitionDto {
  @Text({ max: 60, description: 'The lifecycle to live by', example: 'phone' })
  definition!: string;
  @WholeNumber({ optional: true, least: 1, description: 'Its newest version where nothing is said' })
  definitionVersion?: number;
  @OpenObject({
    optional: true,
    description: 'Where what stands in one state stands then, `{old: new}`; states that both have need not be named',
  })
  states?: Record<string, unknown>;
}

/** A verb with its answers, or corrections, or another lifecycle. */
export class BulkActDto {
  @Text({ optional: true, max: 60, description: 'The verb to use', example: 'report_missing' })
  verb?: string;
  @OpenObject({ optional: true, description: 'By the names of the questions; the same for all items' })
  answers?: Record<string, unknown>;
  @Text({ optional: true, nullable: true, max: 2_000, description: 'Written into each history' })
  comment?: string | null;
  @Nested(() => ItemChangesDto, { optional: true, description: 'Corrections; what is left out stays' })
  edit?: ItemChangesDto;
  @Nested(() => BulkRedefinitionDto, {
    optional: true,
    description: 'Another lifecycle, or another version of their own; needs lifecycles.define',
  })
  redefine?: BulkRedefinitionDto;
}

export class NamedItemDto {
  @Uuid({ optional: true })
  itemId?: string;
  @Text({ optional: true, max: 100, description: 'Whatever its letters’ case' })
  tag?: string;
  @OpenObject({ optional: true, description: 'Answered for this item alone; goes before what is answered for all' })
  answers?: Record<string, unknown>;
}

class PastedRowDto {
  @ListOf('text', { most: 100, description: 'In the order of the columns; an empty one is answered by `change.answers`' })
  cells!: string[];
}

export class PastedTableDto {
  @ListOf('text', {
    most: 100,
    description:
      'What each column is: `itemId`, `tag` or `serial` for what names the item, the name of a question of the verb, or empty for one that is left out',
    example: ['tag', '', 'locationId'],
  })
  columns!: string[];
  @ListOf('text', {
    optional: true,
    most: 100,
    description: 'How the columns are called in the table, for what is told of a cell',
  })
  titles?: string[];
  @ListOf(() => PastedRowDto, {
    most: MOST_NAMED,
    description:
      'Without the line of titles. Records are named by what people call them: a place by name or code, a person by e-mail',
  })
  rows!: PastedRowDto[];
}

export class NewBulkChangeDto {
  @Nested(() => BulkSelectionDto, { optional: true, description: 'Which items; or else `perItem` or `table`' })
  selection?: BulkSelectionDto;
  @ListOf(() => NamedItemDto, {
    optional: true,
    most: MOST_NAMED,
    description: 'Items by id or tag, each with answers of its own; in place of `selection`',
  })
  perItem?: NamedItemDto[];
  @Nested(() => PastedTableDto, {
    optional: true,
    description:
      'Answers item by item as cells of a spreadsheet: with a selection for those items, alone for the items that it names',
  })
  table?: PastedTableDto;
  @Nested(() => BulkActDto)
  change!: BulkActDto;
  @Flag({ optional: true, description: 'Only tries what would happen' })
  dryRun?: boolean;
}

export class BulkUndoingDto {
  @OpenObject({ optional: true, description: 'Answers for the verb that leads back, where others than the usual are wanted' })
  answers?: Record<string, unknown>;
  @Text({ optional: true, nullable: true, max: 2_000 })
  comment?: string | null;
  @Flag({ optional: true, description: 'Only tries what would happen' })
  dryRun?: boolean;
}

export class BulkChangeDto {
  @Uuid()
  id!: string;
  @Uuid({
    description: 'The background job: its progress is at /jobs/{id} and /jobs/{id}/events, where it is cancelled and resumed too',
  })
  jobId!: string;
  @Choice(bulkStates)
  state!: BulkState;
  @Flag()
  dryRun!: boolean;
  @OpenObject({
    description: '`{verb, answers, comment}`, `{edit}`, `{redefine, comment}`, or `{undo}` with the change that is taken back',
  })
  change!: object;
  @WholeNumber()
  total!: number;
  @WholeNumber()
  done!: number;
  @WholeNumber()
  changed!: number;
  @WholeNumber()
  unchanged!: number;
  @WholeNumber()
  refused!: number;
  @Flag({ description: 'Something of it can be taken back' })
  undoable!: boolean;
  @Uuid({ nullable: true, description: 'The bulk change that this one takes back' })
  undoOf!: string | null;
  @Uuid({ nullable: true, description: 'The bulk change that took this one back' })
  undoneBy!: string | null;
  @Text({ nullable: true, max: 2_000, description: 'Why it failed' })
  problem!: string | null;
  @Text()
  createdBy!: string;
  @Instant()
  createdAt!: Date;
  @Instant({ nullable: true })
  finishedAt!: Date | null;
}

export class BulkResultQuery {
  @Choice(bulkOutcomes, { optional: true })
  outcome?: BulkOutcome;
  @WholeNumber({ optional: true, least: 1, most: 1_000, description: 'Rows a page' })
  limit?: number;
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d+$/,
    patternSays: 'must be the cursor of a page',
    description: '`next` of the page before',
  })
  after?: string;
}

class ResultItemDto {
  @Uuid({ nullable: true, description: 'Null where there is no such item' })
  id!: string | null;
  @Text({ nullable: true })
  tag!: string | null;
  @Text({ nullable: true })
  name!: string | null;
  @Text({ description: 'What the caller named it by: an id or a tag' })
  named!: string;
}

export class BulkResultDto {
  @WholeNumber({ description: 'Its place among those that were meant, from 1' })
  place!: number;
  @Nested(() => ResultItemDto)
  item!: ResultItemDto;
  @Choice(bulkOutcomes, { nullable: true, description: 'Null while it waits' })
  outcome!: BulkOutcome | null;
  @Text({ nullable: true, description: 'Why it was refused: the code of the refusal', example: 'guard_failed' })
  code!: string | null;
  @Text({ nullable: true, max: 2_000 })
  reason!: string | null;
  @Text({ nullable: true, description: 'What was at fault', example: '/answers/reason' })
  pointer!: string | null;
}

export class BulkReportRowDto {
  @Choice(bulkOutcomes, { nullable: true, description: 'Null for what waits' })
  outcome!: BulkOutcome | null;
  @Text({ nullable: true, description: 'Where the items stood', example: 'in_stock' })
  from!: string | null;
  @Text({ nullable: true, description: 'Where they stand then' })
  to!: string | null;
  @Text({ nullable: true })
  code!: string | null;
  @Text({ nullable: true, max: 2_000 })
  reason!: string | null;
  @WholeNumber()
  count!: number;
}

export class BulkReportDto {
  @ListOf(() => BulkReportRowDto)
  data!: BulkReportRowDto[];
}
