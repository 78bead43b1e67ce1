import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Telephone numbers that services hold or held: no number is held twice, whatever path is taken. */
export class InventoryNumbers1764102300000 implements MigrationInterface {
  readonly name = 'InventoryNumbers1764102300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE number_reservations (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        number text COLLATE "C" NOT NULL,
        item_id uuid NOT NULL,
        reserved_at timestamptz NOT NULL,
        reserved_by text NOT NULL,
        released_at timestamptz,
        free_from timestamptz,
        CONSTRAINT number_reservations_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
        CONSTRAINT number_reservations_e164 CHECK (number ~ '^[+][1-9][0-9]{4,14}$'),
        CONSTRAINT number_reservations_release CHECK (released_at >= reserved_at AND (released_at IS NULL) = (free_from IS NULL))
      );
      CREATE UNIQUE INDEX number_reservations_held ON number_reservations (organization_id, number) WHERE released_at IS NULL;
      CREATE UNIQUE INDEX number_reservations_of_item ON number_reservations (organization_id, item_id) WHERE released_at IS NULL;
      CREATE INDEX number_reservations_rested ON number_reservations (organization_id, free_from, id);
    `);
    await tenantTable(queryRunner, 'number_reservations', { rights: 'SELECT, INSERT, UPDATE (released_at, free_from)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
