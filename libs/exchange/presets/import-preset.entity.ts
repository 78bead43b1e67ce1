import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToOrganization, TenantRow } from '#organization';
import type { Mapping } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';

/** How the columns of somebody's files are understood, to be used again. */
@Entity('import_presets')
@BelongsToOrganization('import_presets_organization')
@Check('import_presets_format', `format IN ('people', 'locations', 'models', 'assets', 'licenses', 'services', 'items')`)
@Index('import_presets_name', { synchronize: false })
export class ImportPreset extends TenantRow {
  @Column('text')
  name!: string;
  @Column('text')
  format!: FileKind;
  @Column('jsonb')
  mapping!: Mapping;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
