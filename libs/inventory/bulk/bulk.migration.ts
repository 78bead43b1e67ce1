import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Changes of many items at once, item by item, with what is needed to take them back. */
export class BulkChanges1764100500000 implements MigrationInterface {
  readonly name = 'BulkChanges1764100500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const table of ['bulk_changes', 'bulk_change_items']) await tenantTable(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

/** A row has its outcome from the transaction of its effect, so that none is applied twice; an item is named once. */
const tables = `
  CREATE TABLE bulk_changes (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    job_id uuid NOT NULL,
    dry_run boolean NOT NULL,
    change jsonb NOT NULL,
    undo_of uuid,
    total integer NOT NULL,
    changed integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    refused integer NOT NULL DEFAULT 0,
    created_by text NOT NULL,
    created_by_id text NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT bulk_changes_key UNIQUE (organization_id, id),
    CONSTRAINT bulk_changes_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT bulk_changes_undo_of FOREIGN KEY (organization_id, undo_of) REFERENCES bulk_changes (organization_id, id),
    CONSTRAINT bulk_changes_counts CHECK (changed >= 0 AND unchanged >= 0 AND refused >= 0 AND changed + unchanged + refused <= total)
  );
  CREATE INDEX bulk_changes_list ON bulk_changes (organization_id, created_at, id);
  CREATE UNIQUE INDEX bulk_changes_undone_once ON bulk_changes (organization_id, undo_of) WHERE undo_of IS NOT NULL AND NOT dry_run;

  CREATE TABLE bulk_change_items (
    organization_id uuid NOT NULL,
    bulk_change_id uuid NOT NULL,
    place integer NOT NULL,
    item_id uuid,
    named text NOT NULL,
    given jsonb NOT NULL,
    outcome text,
    code text,
    reason text,
    pointer text,
    effect jsonb,
    PRIMARY KEY (bulk_change_id, place),
    CONSTRAINT bulk_change_items_change FOREIGN KEY (organization_id, bulk_change_id) REFERENCES bulk_changes (organization_id, id),
    CONSTRAINT bulk_change_items_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT bulk_change_items_once UNIQUE (bulk_change_id, item_id),
    CONSTRAINT bulk_change_items_outcome CHECK (outcome IN ('changed', 'unchanged', 'refused')),
    CONSTRAINT bulk_change_items_refusal CHECK ((outcome IS NOT DISTINCT FROM 'refused') = (code IS NOT NULL AND reason IS NOT NULL)),
    CONSTRAINT bulk_change_items_known CHECK (item_id IS NOT NULL OR outcome IS NOT DISTINCT FROM 'refused')
  );
  CREATE INDEX bulk_change_items_by_outcome ON bulk_change_items (bulk_change_id, outcome, place);
`;
