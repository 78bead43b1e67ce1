import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';

/** What was done with services and licenses that were there before, as the receipts of their orders confirm it. */
export class ProcurementWorks1764104700000 implements MigrationInterface {
  readonly name = 'ProcurementWorks1764104700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE purchase_receipt_works (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        receipt_line_id uuid NOT NULL,
        action text NOT NULL,
        item_id uuid,
        done_on date NOT NULL,
        carrier_reference text,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        item_version bigint,
        ended_charges jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT purchase_receipt_works_once UNIQUE (receipt_line_id),
        CONSTRAINT purchase_receipt_works_line FOREIGN KEY (organization_id, receipt_line_id)
          REFERENCES purchase_receipt_lines (organization_id, id),
        CONSTRAINT purchase_receipt_works_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
        CONSTRAINT purchase_receipt_works_action CHECK (action IN ('change', 'move', 'disconnect', 'renew')),
        CONSTRAINT purchase_receipt_works_facts CHECK (jsonb_typeof(before) = 'object' AND jsonb_typeof(after) = 'object'
          AND jsonb_typeof(ended_charges) = 'array')
      );
      CREATE INDEX purchase_receipt_works_of_item ON purchase_receipt_works (item_id);

      CREATE FUNCTION purchase_receipt_works_hold() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM purchase_receipt_lines r JOIN purchase_order_line_works w ON w.line_id = r.order_line_id
          WHERE r.id = NEW.receipt_line_id AND w.action = NEW.action AND w.item_id IS NOT DISTINCT FROM NEW.item_id) THEN
          RAISE EXCEPTION 'Only what was ordered is confirmed as done'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_receipt_works_ordered', TABLE = 'purchase_receipt_works';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hold_work BEFORE INSERT ON purchase_receipt_works FOR EACH ROW EXECUTE FUNCTION purchase_receipt_works_hold();
    `);
    await tenantTable(queryRunner, 'purchase_receipt_works', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'purchase_receipt_works');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
