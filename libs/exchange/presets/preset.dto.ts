import { Choice, Flag, Instant, ListOf, OpenObject, Text, Uuid } from '#platform';
import { type FieldType, fieldTypes } from '../fields/field.js';
import { type FileKind, fileKinds } from '../formats/file-format.js';

export class NewPresetDto {
  @Text({ max: 100, example: 'Warehouse list' })
  name!: string;
  @Choice(fileKinds)
  format!: FileKind;
  @OpenObject({ description: 'Header → field, or null to leave the column out' })
  mapping!: Record<string, unknown>;
}

export class PresetDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Choice(fileKinds)
  format!: FileKind;
  @OpenObject()
  mapping!: Readonly<Record<string, string | null>>;
  @Text()
  createdBy!: string;
  @Instant()
  createdAt!: Date;
}

export class PresetsDto {
  @ListOf(() => PresetDto)
  data!: PresetDto[];
}

class FormatFieldDto {
  @Text({ example: 'serial' })
  name!: string;
  @Text({ description: 'The header that we write', example: 'Serial' })
  label!: string;
  @Flag({ description: 'No row can do without it' })
  required!: boolean;
  @Choice(fieldTypes)
  type!: FieldType;
  @ListOf('text', { description: 'Other headers that mean the same' })
  aliases!: string[];
}

export class FormatDto {
  @Choice(fileKinds)
  name!: FileKind;
  @Text({ description: 'What a row is', example: 'asset' })
  label!: string;
  @ListOf(() => FormatFieldDto)
  fields!: FormatFieldDto[];
  @OpenObject({ description: 'Lists of fields; of each list a row needs at least one' })
  needs!: ReadonlyArray<readonly string[]>;
}

export class FormatsDto {
  @ListOf(() => FormatDto)
  data!: FormatDto[];
}
