import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What a bulk change has still to do stands in chunks, so that the row of an item is written once: with what became of it. */
export class BulkChangeChunks1764103350000 implements MigrationInterface {
  readonly name = 'BulkChangeChunks1764103350000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(chunks);
    await queryRunner.query(whatIsOpen);
    await tenantTable(queryRunner, 'bulk_change_chunks');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const chunks = `
  CREATE TABLE bulk_change_chunks (
    organization_id uuid NOT NULL,
    bulk_change_id uuid NOT NULL,
    first integer NOT NULL,
    places integer[] NOT NULL,
    item_ids uuid[] NOT NULL,
    named text[] NOT NULL,
    given jsonb[] NOT NULL,
    PRIMARY KEY (bulk_change_id, first),
    CONSTRAINT bulk_change_chunks_change FOREIGN KEY (organization_id, bulk_change_id) REFERENCES bulk_changes (organization_id, id),
    CONSTRAINT bulk_change_chunks_even CHECK (cardinality(places) = cardinality(item_ids) AND cardinality(places) = cardinality(named)
      AND cardinality(places) = cardinality(given))
  );
`;

const whatIsOpen = `
  ALTER TABLE bulk_change_items NO FORCE ROW LEVEL SECURITY;
  INSERT INTO bulk_change_chunks (organization_id, bulk_change_id, first, places, item_ids, named, given)
    SELECT organization_id, bulk_change_id, min(place), array_agg(place ORDER BY place), array_agg(item_id ORDER BY place),
      array_agg(named ORDER BY place), array_agg(given ORDER BY place)
    FROM bulk_change_items WHERE outcome IS NULL GROUP BY organization_id, bulk_change_id, (place - 1) / 500;
  DELETE FROM bulk_change_items WHERE outcome IS NULL;
  ALTER TABLE bulk_change_items FORCE ROW LEVEL SECURITY;
  ALTER TABLE bulk_change_items ALTER COLUMN outcome SET NOT NULL, DROP COLUMN given,
    DROP CONSTRAINT bulk_change_items_refusal, DROP CONSTRAINT bulk_change_items_known,
    ADD CONSTRAINT bulk_change_items_refusal CHECK ((outcome = 'refused') = (code IS NOT NULL AND reason IS NOT NULL)),
    ADD CONSTRAINT bulk_change_items_known CHECK (item_id IS NOT NULL OR outcome = 'refused');
`;
