import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '#platform';

/** Whether this installation has been set up: one row, which the first organisation marks, whoever founds it. */
export class OrganizationSetup1764100400000 implements MigrationInterface {
  readonly name = 'OrganizationSetup1764100400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE installation (
        only_one boolean PRIMARY KEY DEFAULT true,
        founded_at timestamptz,
        CONSTRAINT installation_only_one CHECK (only_one)
      );
      -- Organisations are visible to nobody but themselves, and to couriers.
      SELECT set_config('app.courier', 'on', true);
      INSERT INTO installation (founded_at) SELECT min(created_at) FROM organizations;
      SELECT set_config('app.courier', 'off', true);

      -- Two who found the first organisation at once meet at this row: the second one sees that it is founded.
      CREATE FUNCTION organizations_mark_founding() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE installation SET founded_at = NEW.created_at WHERE founded_at IS NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER mark_founding AFTER INSERT ON organizations FOR EACH ROW EXECUTE FUNCTION organizations_mark_founding();
    `);
    await sharedTable(queryRunner, 'installation', { rights: 'SELECT, UPDATE (founded_at)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
