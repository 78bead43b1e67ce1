import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';

/** What vendors say is on its way, serial by serial. */
export class ProcurementNotices1764104050000 implements MigrationInterface {
  readonly name = 'ProcurementNotices1764104050000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE shipping_notices (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        order_id uuid NOT NULL,
        reference text NOT NULL,
        tracking text,
        expected_on date,
        uploaded_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT shipping_notices_key UNIQUE (organization_id, id),
        CONSTRAINT shipping_notices_reference UNIQUE (order_id, reference),
        CONSTRAINT shipping_notices_order FOREIGN KEY (organization_id, order_id) REFERENCES purchase_orders (organization_id, id),
        CONSTRAINT shipping_notices_by FOREIGN KEY (organization_id, uploaded_by_id) REFERENCES people (organization_id, id)
      );
      CREATE INDEX shipping_notices_of_order ON shipping_notices (organization_id, order_id, id);
      CREATE TABLE shipping_notice_units (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        notice_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        place integer NOT NULL,
        serial text NOT NULL,
        imei text,
        CONSTRAINT shipping_notice_units_once UNIQUE (notice_id, place),
        CONSTRAINT shipping_notice_units_of FOREIGN KEY (organization_id, notice_id) REFERENCES shipping_notices (organization_id, id),
        CONSTRAINT shipping_notice_units_line FOREIGN KEY (organization_id, order_line_id) REFERENCES purchase_order_lines (organization_id, id),
        CONSTRAINT shipping_notice_units_place CHECK (place > 0)
      );
      ALTER TABLE purchase_receipts ADD COLUMN notice_id uuid,
        ADD CONSTRAINT purchase_receipts_notice FOREIGN KEY (organization_id, notice_id) REFERENCES shipping_notices (organization_id, id);
      CREATE INDEX purchase_receipts_of_notice ON purchase_receipts (notice_id) WHERE notice_id IS NOT NULL;
    `);
    for (const table of ['shipping_notices', 'shipping_notice_units']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
