import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#platform';

/**
 * Items may go over to another lifecycle. As with the state, whatever path is taken: only together with the line of history that says so.
 * Where the lifecycle stays, as in all other changes, the trigger is not called.
 */
export class InventoryRedefinition1764101300000 implements MigrationInterface {
  readonly name = 'InventoryRedefinition1764101300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      GRANT UPDATE (definition) ON items TO ${APP_ROLE};

      CREATE FUNCTION items_hold_definition() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = NEW.organization_id AND t.subject_id = NEW.id
          AND t.subject_version = NEW.version AND t.definition = NEW.definition AND t.definition_version = NEW.definition_version)
        THEN
          RAISE EXCEPTION 'The lifecycle of item % is changed by a recorded transition only', NEW.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'items_definition_recorded', TABLE = 'items';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER hold_definition AFTER UPDATE OF definition, definition_version ON items
        FOR EACH ROW WHEN (OLD.definition <> NEW.definition OR OLD.definition_version <> NEW.definition_version)
        EXECUTE FUNCTION items_hold_definition();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
