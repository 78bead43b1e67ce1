import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Whom we buy from, what we can buy, and on which terms. References stay inside an organisation by their foreign keys. */
export class Catalog1764000300000 implements MigrationInterface {
  readonly name = 'Catalog1764000300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(catalog);
    await queryRunner.query(contracts);
    for (const table of ['vendors', 'billing_accounts', 'products', 'contracts', 'contract_rates']) {
      await tenantTable(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const catalog = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;

  CREATE TABLE vendors (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    is_carrier boolean NOT NULL DEFAULT false,
    website text,
    support_email text,
    support_phone text,
    support_url text,
    account_manager text,
    notes text,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT vendors_key UNIQUE (organization_id, id),
    CONSTRAINT vendors_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
  );
  CREATE UNIQUE INDEX vendors_name ON vendors (organization_id, lower(name));

  CREATE TABLE billing_accounts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    number text NOT NULL,
    name text,
    currency text NOT NULL,
    cost_center_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT billing_accounts_key UNIQUE (organization_id, id),
    CONSTRAINT billing_accounts_of_vendor UNIQUE (vendor_id, id),
    CONSTRAINT billing_accounts_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT billing_accounts_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT billing_accounts_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
  CREATE UNIQUE INDEX billing_accounts_number ON billing_accounts (organization_id, vendor_id, lower(number));

  CREATE TABLE products (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    domain text NOT NULL,
    category text NOT NULL,
    name text NOT NULL,
    manufacturer text NOT NULL DEFAULT '',
    model_number text NOT NULL DEFAULT '',
    sku text,
    vendor_id uuid,
    needs_imei boolean NOT NULL DEFAULT false,
    has_storage boolean NOT NULL DEFAULT false,
    end_of_life_months integer,
    list_price_minor bigint,
    currency text,
    description text,
    attributes jsonb NOT NULL DEFAULT '{}',
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT products_key UNIQUE (organization_id, id),
    CONSTRAINT products_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT products_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT products_kind CHECK (kind IN ('asset', 'service', 'license')),
    CONSTRAINT products_domain CHECK (domain IN ('telecom', 'it', 'mobility')),
    CONSTRAINT products_asset_only CHECK (kind = 'asset' OR NOT (needs_imei OR has_storage)),
    CONSTRAINT products_end_of_life CHECK (end_of_life_months > 0),
    CONSTRAINT products_price CHECK (list_price_minor >= 0 AND (list_price_minor IS NULL) = (currency IS NULL)),
    CONSTRAINT products_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT products_attributes CHECK (jsonb_typeof(attributes) = 'object')
  );
  CREATE UNIQUE INDEX products_identity ON products (organization_id, kind, lower(name), lower(model_number), lower(manufacturer));
  CREATE UNIQUE INDEX products_sku ON products (organization_id, lower(sku));
  CREATE INDEX products_by_name ON products (organization_id, name, id);
`;

const contracts = `
  CREATE TABLE contracts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    billing_account_id uuid,
    number text NOT NULL,
    name text NOT NULL,
    state text NOT NULL DEFAULT 'draft',
    currency text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    notice_days integer NOT NULL DEFAULT 0,
    renewal text NOT NULL DEFAULT 'none',
    renewal_months integer,
    notes text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT contracts_key UNIQUE (organization_id, id),
    CONSTRAINT contracts_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT contracts_billing_account FOREIGN KEY (vendor_id, billing_account_id) REFERENCES billing_accounts (vendor_id, id),
    CONSTRAINT contracts_state CHECK (state IN ('draft', 'pending_approval', 'approved', 'active', 'in_notice', 'expired', 'renewed', 'terminated')),
    CONSTRAINT contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT contracts_term CHECK (ends_on > starts_on),
    CONSTRAINT contracts_notice CHECK (notice_days BETWEEN 0 AND 3650),
    CONSTRAINT contracts_renewal CHECK (renewal IN ('none', 'manual', 'automatic')),
    CONSTRAINT contracts_renewal_term CHECK (renewal_months > 0 AND (renewal <> 'automatic' OR (renewal_months IS NOT NULL AND ends_on IS NOT NULL)))
  );
  CREATE UNIQUE INDEX contracts_number ON contracts (organization_id, vendor_id, lower(number));
  CREATE INDEX contracts_by_start ON contracts (organization_id, starts_on, id);

  CREATE TABLE contract_rates (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    product_id uuid NOT NULL,
    charge_kind text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    rate numeric(20, 8) NOT NULL,
    unit text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT contract_rates_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id),
    CONSTRAINT contract_rates_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT contract_rates_charge_kind CHECK (charge_kind IN ('recurring', 'one_time', 'usage')),
    CONSTRAINT contract_rates_rate CHECK (rate >= 0),
    CONSTRAINT contract_rates_term CHECK (valid_until > valid_from),
    CONSTRAINT contract_rates_one_at_a_time EXCLUDE USING gist
      (contract_id WITH =, product_id WITH =, charge_kind WITH =, daterange(valid_from, valid_until, '[)') WITH &&)
  );
`;
