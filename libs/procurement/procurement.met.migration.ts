import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request of which something was handed over from stock stays as it was approved, so that the same is not given and ordered again. */
export class ProcurementMet1764104320000 implements MigrationInterface {
  readonly name = 'ProcurementMet1764104320000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION purchase_requests_met() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM stock_reservations s JOIN purchase_request_lines l ON l.id = s.request_line_id
          WHERE l.request_id = NEW.id AND s.state = 'fulfilled') THEN
          RAISE EXCEPTION 'What was handed over from stock is not revised'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_met', TABLE = 'purchase_requests';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hold_met BEFORE UPDATE OF state ON purchase_requests
        FOR EACH ROW WHEN (OLD.state = 'approved' AND NEW.state <> 'approved') EXECUTE FUNCTION purchase_requests_met();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
