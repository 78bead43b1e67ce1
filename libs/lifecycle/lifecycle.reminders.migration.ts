import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks whose time is over, each told once. Those that were overdue before are not told all at once. */
export class LifecycleReminders1764102500000 implements MigrationInterface {
  readonly name = 'LifecycleReminders1764102500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE workflow_steps ADD COLUMN told_overdue boolean NOT NULL DEFAULT true;
      ALTER TABLE workflow_steps ALTER COLUMN told_overdue SET DEFAULT false;
      -- Rows are seen as their own organisation only, one after the other.
      DO $$ DECLARE organization record; BEGIN
        PERFORM set_config('app.courier', 'on', true);
        FOR organization IN SELECT id FROM organizations LOOP
          PERFORM set_config('app.organization_id', organization.id::text, true);
          UPDATE workflow_steps SET told_overdue = false WHERE due_at >= now() AND state IN ('blocked', 'pending', 'running');
        END LOOP;
        PERFORM set_config('app.courier', 'off', true), set_config('app.organization_id', '', true);
      END $$;
      CREATE INDEX workflow_steps_to_call_overdue ON workflow_steps (organization_id, due_at)
        WHERE kind IN ('task', 'approval') AND state IN ('pending', 'running') AND NOT told_overdue;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
