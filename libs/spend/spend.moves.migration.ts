import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** A copy of the cubes that is kept elsewhere learns here what to read again. */
export class SpendMoves1764105600000 implements MigrationInterface {
  readonly name = 'SpendMoves1764105600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE spend_cube_moves (
        organization_id uuid NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        year smallint,
        cells bigint[],
        moved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, id),
        CONSTRAINT spend_cube_moves_cells CHECK ((year IS NULL) = (cells IS NULL))
      )`);
    await tenantTable(queryRunner, 'spend_cube_moves', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
