import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For what is seen before anything is chosen: what waits in each stage is counted in an index that holds no item in use, and what ends soon
 * is found by its day. Few items change these days, so that the indexes cost little.
 */
export class InventoryOverview1764102600000 implements MigrationInterface {
  readonly name = 'InventoryOverview1764102600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX items_at_work ON items (organization_id, kind, state, state_since, stuck_at) WHERE phase <> 'operate';
      CREATE INDEX items_by_warranty_end ON items (organization_id, warranty_ends_on) WHERE warranty_ends_on IS NOT NULL;
      CREATE INDEX items_by_end_of_life ON items (organization_id, end_of_life_on) WHERE end_of_life_on IS NOT NULL;
      CREATE INDEX workflow_steps_awaiting ON workflow_steps (organization_id, run_id) WHERE awaits IS NOT NULL;
      CREATE INDEX workflow_steps_held_up ON workflow_steps (organization_id, run_id) WHERE blocked_reason IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
