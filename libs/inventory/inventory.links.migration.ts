import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Which items belong together, as people have said. */
export class InventoryLinks1764100300000 implements MigrationInterface {
  readonly name = 'InventoryLinks1764100300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE item_links (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        from_item_id uuid NOT NULL,
        to_item_id uuid NOT NULL,
        relation text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        CONSTRAINT item_links_from FOREIGN KEY (organization_id, from_item_id) REFERENCES items (organization_id, id),
        CONSTRAINT item_links_to FOREIGN KEY (organization_id, to_item_id) REFERENCES items (organization_id, id),
        CONSTRAINT item_links_relation CHECK (relation IN ('uses', 'part_of', 'paired_with')),
        CONSTRAINT item_links_not_itself CHECK (from_item_id <> to_item_id)
      );
      -- Whichever way round: nothing is part of what is part of it, and a pair is said once.
      CREATE UNIQUE INDEX item_links_once ON item_links
        (organization_id, relation, least(from_item_id, to_item_id), greatest(from_item_id, to_item_id));
      CREATE INDEX item_links_from_item ON item_links (organization_id, from_item_id);
      CREATE INDEX item_links_to_item ON item_links (organization_id, to_item_id);
    `);
    await tenantTable(queryRunner, 'item_links', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
