import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Files that were sent in, row by row, with what is to become of each row and what became of it. */
export class Exchange1764000700000 implements MigrationInterface {
  readonly name = 'Exchange1764000700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(imports);
    for (const table of ['imports', 'import_rows']) await tenantTable(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

/**
 * `raw` holds the cells as they came, `line` what was read from them, `keys` by what the row is recognised again. A row is
 * applied once: `applied_at` is set in the transaction of its effect.
 */
const imports = `
  CREATE TABLE imports (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    file_bytes bigint,
    file_sha256 text,
    options jsonb NOT NULL,
    has_header boolean NOT NULL,
    columns jsonb NOT NULL,
    rows_total bigint NOT NULL DEFAULT 0,
    rows_create bigint NOT NULL DEFAULT 0,
    rows_update bigint NOT NULL DEFAULT 0,
    rows_unchanged bigint NOT NULL DEFAULT 0,
    rows_refused bigint NOT NULL DEFAULT 0,
    rows_applied bigint NOT NULL DEFAULT 0,
    problem text,
    job_id uuid,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    finished_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT imports_key UNIQUE (organization_id, id),
    CONSTRAINT imports_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT imports_kind CHECK (kind IN ('people', 'locations', 'models', 'assets', 'licenses', 'services')),
    CONSTRAINT imports_state CHECK (state IN ('checking', 'ready', 'running', 'done', 'failed', 'cancelled')),
    CONSTRAINT imports_hash CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT imports_checked CHECK (state IN ('checking', 'failed', 'cancelled') OR file_sha256 IS NOT NULL),
    CONSTRAINT imports_running CHECK (state <> 'running' OR job_id IS NOT NULL)
  );
  CREATE INDEX imports_list ON imports (organization_id, created_at, id);
  CREATE INDEX imports_unfinished ON imports (organization_id, updated_at) WHERE state = 'checking';

  CREATE TABLE import_rows (
    organization_id uuid NOT NULL,
    import_id uuid NOT NULL,
    "row" integer NOT NULL,
    raw jsonb NOT NULL,
    line jsonb NOT NULL,
    keys text[] NOT NULL,
    verdict text NOT NULL,
    problems jsonb NOT NULL,
    notes jsonb NOT NULL,
    record_id uuid,
    applied_at timestamptz,
    PRIMARY KEY (import_id, "row"),
    CONSTRAINT import_rows_import FOREIGN KEY (organization_id, import_id) REFERENCES imports (organization_id, id),
    CONSTRAINT import_rows_verdict CHECK (verdict IN ('create', 'update', 'unchanged', 'refused')),
    CONSTRAINT import_rows_refusal CHECK ((verdict = 'refused') = (problems <> '[]')),
    CONSTRAINT import_rows_applied CHECK (applied_at IS NULL OR verdict <> 'refused')
  );
  CREATE INDEX import_rows_by_verdict ON import_rows (import_id, verdict, "row");
`;
