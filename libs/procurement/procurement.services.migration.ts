import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What is to be done with a service or a license that a line of an order is about. */
export class ProcurementServices1764104250000 implements MigrationInterface {
  readonly name = 'ProcurementServices1764104250000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE purchase_order_line_works (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        line_id uuid NOT NULL,
        action text NOT NULL,
        item_id uuid,
        contract_id uuid,
        wanted_on date,
        confirmed_on date,
        carrier_reference text,
        CONSTRAINT purchase_order_line_works_once UNIQUE (line_id),
        CONSTRAINT purchase_order_line_works_line FOREIGN KEY (organization_id, line_id) REFERENCES purchase_order_lines (organization_id, id),
        CONSTRAINT purchase_order_line_works_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
        CONSTRAINT purchase_order_line_works_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id),
        CONSTRAINT purchase_order_line_works_action CHECK (action IN ('install', 'change', 'move', 'disconnect', 'add_seats', 'renew')),
        CONSTRAINT purchase_order_line_works_about CHECK (CASE action WHEN 'install' THEN item_id IS NULL
          WHEN 'renew' THEN coalesce(item_id, contract_id) IS NOT NULL ELSE item_id IS NOT NULL END)
      );
      CREATE INDEX purchase_order_line_works_of_item ON purchase_order_line_works (organization_id, item_id);

      CREATE FUNCTION purchase_order_line_works_hold() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        own text;
      BEGIN
        SELECT o.state INTO own FROM purchase_order_lines l JOIN purchase_orders o ON o.id = l.order_id WHERE l.id = NEW.line_id;
        IF own IN ('cancelled', 'closed_short') OR own <> 'draft' AND (TG_OP = 'INSERT'
          OR (NEW.line_id, NEW.action, NEW.item_id, NEW.contract_id, NEW.wanted_on)
            IS DISTINCT FROM (OLD.line_id, OLD.action, OLD.item_id, OLD.contract_id, OLD.wanted_on)) THEN
          RAISE EXCEPTION 'What was ordered to be done stays as it was sent'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_line_works_as_sent', TABLE = 'purchase_order_line_works';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hold_work BEFORE INSERT OR UPDATE ON purchase_order_line_works
        FOR EACH ROW EXECUTE FUNCTION purchase_order_line_works_hold();
    `);
    await tenantTable(queryRunner, 'purchase_order_line_works', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
