import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which contract something is ordered, and at which of its rates. */
export class ProcurementContracts1764104397000 implements MigrationInterface {
  readonly name = 'ProcurementContracts1764104397000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(contracts);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const contracts = `
  ALTER TABLE contract_rates ADD CONSTRAINT contract_rates_key UNIQUE (organization_id, id);
  ALTER TABLE purchase_orders ADD COLUMN contract_id uuid,
    ADD CONSTRAINT purchase_orders_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id);
  ALTER TABLE purchase_order_lines ADD COLUMN contract_rate_id uuid,
    ADD CONSTRAINT purchase_order_lines_rate FOREIGN KEY (organization_id, contract_rate_id) REFERENCES contract_rates (organization_id, id);
  CREATE INDEX purchase_orders_of_contract ON purchase_orders (contract_id) WHERE contract_id IS NOT NULL;

  CREATE FUNCTION purchase_orders_under_contract() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state <> 'draft' THEN
      RAISE EXCEPTION 'An order stays as it was sent'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_as_sent', TABLE = 'purchase_orders';
    END IF;
    IF NOT EXISTS (SELECT FROM contracts c WHERE c.id = NEW.contract_id AND c.vendor_id = NEW.vendor_id) THEN
      RAISE EXCEPTION 'An order is under a contract of its vendor'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_contract_vendor', TABLE = 'purchase_orders';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_contract BEFORE INSERT ON purchase_orders FOR EACH ROW WHEN (NEW.contract_id IS NOT NULL)
    EXECUTE FUNCTION purchase_orders_under_contract();
  CREATE TRIGGER hold_contract_changed BEFORE UPDATE OF contract_id ON purchase_orders FOR EACH ROW
    WHEN (NEW.contract_id IS DISTINCT FROM OLD.contract_id AND (NEW.contract_id IS NOT NULL OR OLD.state <> 'draft'))
    EXECUTE FUNCTION purchase_orders_under_contract();

  CREATE FUNCTION purchase_order_lines_at_rate() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM contract_rates r JOIN purchase_orders o ON o.contract_id = r.contract_id
      WHERE r.id = NEW.contract_rate_id AND o.id = NEW.order_id AND r.product_id = NEW.product_id) THEN
      RAISE EXCEPTION 'A line is ordered at a rate of the contract of its order, for its product'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_of_contract', TABLE = 'purchase_order_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_rate BEFORE INSERT OR UPDATE OF contract_rate_id ON purchase_order_lines FOR EACH ROW
    WHEN (NEW.contract_rate_id IS NOT NULL) EXECUTE FUNCTION purchase_order_lines_at_rate();
`;
