import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps that have failed, so that they are counted on every visit of the overview. */
export class LifecycleFailures1764100700000 implements MigrationInterface {
  readonly name = 'LifecycleFailures1764100700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX workflow_steps_failed ON workflow_steps (organization_id, run_id) WHERE state = 'failed'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
