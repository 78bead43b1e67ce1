import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What providers of clouds and SaaS bill, and whom it is for. */
export class ExchangeBills1764105620000 implements MigrationInterface {
  readonly name = 'ExchangeBills1764105620000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(bills);
    await tenantTable(queryRunner, 'provider_files', { rights: 'SELECT, INSERT, DELETE' });
    for (const table of ['provider_bills', 'provider_lines', 'provider_rules']) await tenantTable(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const bills = `
  CREATE TABLE provider_files (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    edition text NOT NULL,
    rows integer NOT NULL,
    refused integer NOT NULL,
    problems jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT provider_files_key UNIQUE (organization_id, id),
    CONSTRAINT provider_files_once UNIQUE (organization_id, sha256)
  );
  CREATE INDEX provider_files_list ON provider_files (organization_id, created_at, id);

  CREATE TABLE provider_bills (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    file_id uuid NOT NULL,
    provider text NOT NULL,
    account text NOT NULL,
    account_name text,
    period date NOT NULL,
    currency text NOT NULL,
    rows integer NOT NULL,
    billed numeric NOT NULL,
    effective numeric NOT NULL,
    content text,
    state text NOT NULL,
    posted_minor bigint,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT provider_bills_key UNIQUE (organization_id, id),
    CONSTRAINT provider_bills_file FOREIGN KEY (organization_id, file_id) REFERENCES provider_files (organization_id, id),
    CONSTRAINT provider_bills_state CHECK (state IN ('ready', 'posted', 'unchanged', 'replaced')),
    CONSTRAINT provider_bills_period CHECK (extract(day FROM period) = 1),
    CONSTRAINT provider_bills_posted CHECK ((state IN ('posted', 'replaced')) = (posted_minor IS NOT NULL))
  );
  CREATE UNIQUE INDEX provider_bills_posted_once ON provider_bills (organization_id, provider, account, period, currency) WHERE state = 'posted';
  CREATE INDEX provider_bills_of_file ON provider_bills (file_id);

  CREATE TABLE provider_lines (
    organization_id uuid NOT NULL,
    bill_id uuid NOT NULL,
    number integer NOT NULL,
    month date NOT NULL,
    category text NOT NULL,
    recurring boolean NOT NULL,
    service text NOT NULL,
    sub_account text,
    sub_account_name text,
    resource text,
    resource_name text,
    tags jsonb,
    rows integer NOT NULL,
    billed numeric NOT NULL,
    effective numeric NOT NULL,
    PRIMARY KEY (bill_id, number),
    CONSTRAINT provider_lines_bill FOREIGN KEY (organization_id, bill_id) REFERENCES provider_bills (organization_id, id)
  );

  CREATE TABLE provider_rules (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    position integer NOT NULL,
    provider text,
    service text,
    sub_account text,
    resource text,
    tag_name text,
    tag_value text,
    item_id uuid,
    cost_center_id uuid,
    cost_center_tag text,
    vendor_id uuid,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT provider_rules_key UNIQUE (organization_id, id),
    CONSTRAINT provider_rules_position UNIQUE (organization_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT provider_rules_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT provider_rules_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT provider_rules_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT provider_rules_says CHECK (num_nonnulls(item_id, cost_center_id, cost_center_tag, vendor_id) > 0),
    CONSTRAINT provider_rules_tag CHECK ((tag_name IS NULL) = (tag_value IS NULL))
  );
`;
