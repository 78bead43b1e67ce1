import { Choice, CurrencyCode, Flag, Instant, ListOf, Nested, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type Encoding, encodings } from '../csv/csv-bytes.js';
import { problemCodes } from '../fields/field.js';
import { type FileKind, fileKinds } from '../formats/file-format.js';
import { type ImportState, importStates, type RowVerdict, rowVerdicts } from './import.js';

const dateOrders = ['month_first', 'day_first'] as const;

const country = {
  max: 2,
  pattern: /^[A-Z]{2}$/,
  patternSays: 'must be two capital letters, as ISO 3166 has them',
  description: 'Of telephone numbers in national writing; that of the organisation where it is left out',
  example: 'AU',
};

export class UploadQuery {
  @Text({ optional: true, max: 200, description: 'Shown in lists', example: 'assets.csv' })
  fileName?: string;
  @Choice(fileKinds, { optional: true, description: 'What the file holds; recognised by its first row where it is left out' })
  kind?: FileKind;
  @Text({
    optional: true,
    max: 20_000,
    description: 'What columns mean, as JSON: header (or letters) → field, or null to leave the column out',
    example: '{"Inventory no.":"tag","F":null}',
  })
  mapping?: string;
  @Choice(encodings, { optional: true, description: '`utf-8` where it is left out' })
  encoding?: Encoding;
  @CurrencyCode({ optional: true, description: 'Of amounts that name none; that of the organisation where it is left out' })
  currency?: string;
  @Text({ ...country, optional: true })
  country?: string;
  @Choice(dateOrders, { optional: true, description: 'What `3/4/25` means; `month_first` where it is left out' })
  dateOrder?: (typeof dateOrders)[number];
}

export class ImportQuery extends PageQuery {
  @Choice(fileKinds, { optional: true })
  kind?: FileKind;
  @Choice(importStates, { optional: true })
  state?: ImportState;
}

export class ImportRowQuery {
  @Choice(rowVerdicts, { optional: true, description: 'Only rows that this becomes of' })
  verdict?: RowVerdict;
  @Text({ optional: true, max: 200, description: 'A part of any cell' })
  q?: string;
  @WholeNumber({ optional: true, least: 1, most: 1_000, description: 'Rows a page' })
  limit?: number;
  @Text({
    optional: true,
    max: 12,
    pattern: /^\d+$/,
    patternSays: 'must be the cursor of a page',
    description: '`next` of the page before',
  })
  after?: string;
}

export class ColumnDto {
  @WholeNumber({ description: 'From 1' })
  number!: number;
  @Text({ max: 1_000, description: 'Its header; its letters where it has none' })
  header!: string;
  @Text({ nullable: true, description: 'The field that is read from it; null where it is left out' })
  field!: string | null;
}

export class ImportCountsDto {
  @WholeNumber()
  total!: number;
  @WholeNumber()
  create!: number;
  @WholeNumber()
  update!: number;
  @WholeNumber()
  unchanged!: number;
  @WholeNumber()
  refused!: number;
  @WholeNumber({ description: 'How many a run has settled' })
  applied!: number;
}

class ImportFactsDto {
  @Uuid()
  id!: string;
  @Choice(fileKinds)
  kind!: FileKind;
  @Choice(importStates)
  state!: ImportState;
  @Text()
  fileName!: string;
  @WholeNumber({ nullable: true })
  fileBytes!: number | null;
  @Text({ nullable: true })
  fileSha256!: string | null;
  @OpenObject({ description: 'How cells are read', example: { encoding: 'utf-8', currency: 'EUR', dateOrder: 'month_first' } })
  options!: object;
  @Flag()
  hasHeader!: boolean;
  @Nested(() => ImportCountsDto)
  counts!: ImportCountsDto;
  @Text({ nullable: true, max: 2_000, description: 'Why it failed' })
  problem!: string | null;
  @Uuid({
    nullable: true,
    description: 'The background job that carries it out: its progress is at /jobs/{id} and /jobs/{id}/events',
  })
  jobId!: string | null;
  @Uuid({ nullable: true, description: 'The background job that judges the rows after the columns were mapped otherwise' })
  judgingJobId!: string | null;
  @Text()
  createdBy!: string;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
  @Instant({ nullable: true })
  finishedAt!: Date | null;
  @WholeNumber()
  version!: number;
}

export class ImportDto extends ImportFactsDto {
  @ListOf(() => ColumnDto)
  columns!: ColumnDto[];
}

export class SampledColumnDto extends ColumnDto {
  @ListOf('text', { description: 'A few of its cells' })
  samples!: string[];
}

export class ImportDetailDto extends ImportFactsDto {
  @ListOf(() => SampledColumnDto)
  columns!: SampledColumnDto[];
  @OpenObject({ description: 'Header (letters where there is none) → field, or null where the column is left out' })
  mapping!: Record<string, string | null>;
}

export class UnderstandingDto {
  @Choice(fileKinds, { description: 'What the file holds' })
  format!: FileKind;
  @OpenObject({
    description: 'Header or letters → field, or null to leave the column out; others are recognised by their header',
    example: { 'Inventory no.': 'tag', F: null },
  })
  mapping!: Record<string, unknown>;
  @CurrencyCode({ optional: true, description: 'Of amounts that name none' })
  currency?: string;
  @Text({ ...country, optional: true })
  country?: string;
  @Choice(dateOrders, { optional: true, description: 'What `3/4/25` means' })
  dateOrder?: (typeof dateOrders)[number];
}

export class RowProblemDto {
  @WholeNumber({ description: 'As a spreadsheet counts: the header is row 1' })
  row!: number;
  @Text({ nullable: true, max: 1_000, description: 'The header or letters of the column; null for the row as a whole' })
  column!: string | null;
  @Choice(problemCodes)
  code!: string;
  @Text({ max: 2_000 })
  reason!: string;
}

export class RowNoteDto {
  @Text({ nullable: true, max: 1_000 })
  column!: string | null;
  @Choice(['creates', 'left_as_it_is', 'not_posted'])
  code!: string;
  @Text({ max: 2_000 })
  reason!: string;
}

export class RowChangeDto {
  @Text({ nullable: true, max: 1_000 })
  column!: string | null;
  @Text({ nullable: true, max: 10_000, description: 'What is there now' })
  before!: string | null;
  @Text({ nullable: true, max: 10_000, description: 'The cell that changes it' })
  after!: string | null;
}

export class ImportRowDto {
  @WholeNumber()
  row!: number;
  @ListOf('text', { description: 'The cells as they came' })
  cells!: string[];
  @OpenObject({ description: 'What was read from them' })
  line!: object;
  @Choice(rowVerdicts)
  verdict!: RowVerdict;
  @ListOf(() => RowProblemDto)
  problems!: RowProblemDto[];
  @ListOf(() => RowNoteDto, { description: 'What else is worth knowing: what is added besides, what is left as it is' })
  notes!: RowNoteDto[];
  @ListOf(() => RowChangeDto, { description: 'What an update changes, of items' })
  changes!: RowChangeDto[];
  @Uuid({ nullable: true, description: 'The person, location, product or item' })
  recordId!: string | null;
  @Instant({ nullable: true })
  appliedAt!: Date | null;
}
