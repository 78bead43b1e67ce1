import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#platform';

/**
 * What the rows of bulk changes refer to is looked at once a statement. They come by the thousand, and a foreign key looks at each by
 * itself: that was a tenth of what PostgreSQL did for a bulk change. Items are never deleted, rows never changed.
 */
export class BulkChangeReferences1764103930000 implements MigrationInterface {
  readonly name = 'BulkChangeReferences1764103930000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(references);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const references = `
  ALTER TABLE bulk_change_items DROP CONSTRAINT bulk_change_items_change, DROP CONSTRAINT bulk_change_items_item;
  REVOKE UPDATE ON bulk_change_items FROM ${APP_ROLE};

  -- By scalar subqueries, so that each id is looked up in the index of its table, however large the planner takes the written rows for.
  CREATE FUNCTION bulk_change_items_refer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT organization_id, bulk_change_id FROM written) w
      WHERE (SELECT b.id FROM bulk_changes b WHERE b.organization_id = w.organization_id AND b.id = w.bulk_change_id) IS NULL) THEN
      RAISE EXCEPTION 'What became of an item belongs to a bulk change'
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'bulk_change_items_change', TABLE = 'bulk_change_items';
    END IF;
    IF EXISTS (SELECT FROM written w WHERE w.item_id IS NOT NULL
      AND (SELECT i.id FROM items i WHERE i.organization_id = w.organization_id AND i.id = w.item_id) IS NULL) THEN
      RAISE EXCEPTION 'What became of an item names one that there is'
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'bulk_change_items_item', TABLE = 'bulk_change_items';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER refer AFTER INSERT ON bulk_change_items REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION bulk_change_items_refer();

  CREATE FUNCTION bulk_changes_keep_items() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM bulk_change_items r WHERE r.bulk_change_id = OLD.id) THEN
      RAISE EXCEPTION 'A bulk change is not forgotten before what became of its items'
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'bulk_change_items_change', TABLE = 'bulk_changes';
    END IF;
    RETURN OLD;
  END $$;
  CREATE TRIGGER keep_items BEFORE DELETE ON bulk_changes FOR EACH ROW EXECUTE FUNCTION bulk_changes_keep_items();
`;
