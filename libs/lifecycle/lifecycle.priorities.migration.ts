import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much the work of a run presses: 1 low, 2 normal, 3 high, 4 urgent. */
export class LifecyclePriorities1764102900000 implements MigrationInterface {
  readonly name = 'LifecyclePriorities1764102900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE workflow_runs ADD COLUMN priority smallint NOT NULL DEFAULT 2;
      ALTER TABLE workflow_runs ADD CONSTRAINT workflow_runs_priority CHECK (priority BETWEEN 1 AND 4);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
