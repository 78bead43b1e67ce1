import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, TenantRow } from '#organization';
import type { RowProblem } from '../fields/field.js';
import type { Column as FileColumn } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import type { ImportOptions, ImportState, RowChange, RowNote, RowVerdict } from './import.js';

/** One file that was sent in, and how far it is. */
@Entity('imports')
@Unique('imports_key', ['organizationId', 'id'])
@BelongsToOrganization('imports_organization')
@Check('imports_kind', `kind IN ('people', 'locations', 'models', 'assets', 'licenses', 'services', 'items')`)
@Check('imports_state', `state IN ('checking', 'ready', 'running', 'done', 'failed', 'cancelled')`)
@Check('imports_hash', `file_sha256 ~ '^[0-9a-f]{64}$'`)
@Check('imports_checked', `state IN ('checking', 'failed', 'cancelled') OR file_sha256 IS NOT NULL`)
@Check('imports_running', `state <> 'running' OR job_id IS NOT NULL`)
@Index('imports_list', ['organizationId', 'createdAt', 'id'])
@Index('imports_unfinished', ['organizationId', 'updatedAt'], { where: `state = 'checking'` })
export class ImportFile extends TenantRow {
  @Column('text')
  kind!: FileKind;
  @Column('text')
  state!: ImportState;
  @Column('text', { name: 'file_name' })
  fileName!: string;
  @Column('bigint', { name: 'file_bytes', nullable: true })
  fileBytes!: string | null;
  @Column('text', { name: 'file_sha256', nullable: true })
  fileSha256!: string | null;
  @Column('jsonb')
  options!: ImportOptions;
  @Column('boolean', { name: 'has_header' })
  hasHeader!: boolean;
  @Column('jsonb')
  columns!: FileColumn[];
  @Column('bigint', { name: 'rows_total', default: 0 })
  rowsTotal!: string;
  @Column('bigint', { name: 'rows_create', default: 0 })
  rowsCreate!: string;
  @Column('bigint', { name: 'rows_update', default: 0 })
  rowsUpdate!: string;
  @Column('bigint', { name: 'rows_unchanged', default: 0 })
  rowsUnchanged!: string;
  @Column('bigint', { name: 'rows_refused', default: 0 })
  rowsRefused!: string;
  @Column('bigint', { name: 'rows_applied', default: 0 })
  rowsApplied!: string;
  @Column('text', { nullable: true })
  problem!: string | null;
  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;
  @Column('uuid', { name: 'judging_job_id', nullable: true })
  judgingJobId!: string | null;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
  @Column('integer', { default: 1 })
  version!: number;
}

/** One row of such a file: what it says, what is to become of it, and what became of it. */
@Entity('import_rows')
@RefersTo('ImportFile', 'importId', 'import_rows_import')
@Check('import_rows_verdict', `verdict IN ('create', 'update', 'unchanged', 'refused')`)
@Check('import_rows_refusal', `(verdict = 'refused') = (problems <> '[]')`)
@Check('import_rows_applied', `applied_at IS NULL OR verdict <> 'refused'`)
@Index('import_rows_by_verdict', ['importId', 'verdict', 'row'])
export class ImportRow {
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;
  @PrimaryColumn('integer')
  row!: number;
  /** The cells as they came. */
  @Column('jsonb')
  raw!: string[];
  /** What was read from them. */
  @Column('jsonb')
  line!: object;
  /** By what the row is recognised again; a second row with one of them is refused. */
  @Column('text', { array: true })
  keys!: string[];
  @Column('text')
  verdict!: RowVerdict;
  @Column('jsonb')
  problems!: RowProblem[];
  @Column('jsonb')
  notes!: RowNote[];
  /** What an update finds in place of its cells. */
  @Column('jsonb', { default: [] })
  changes!: RowChange[];
  /** The person, place, product or item that the row became or is. */
  @Column('uuid', { name: 'record_id', nullable: true })
  recordId!: string | null;
  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;
}
