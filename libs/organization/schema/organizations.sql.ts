import { APP_ROLE } from '#platform';

/** Tenants, each visible to itself. */
export const organizations = `
  CREATE TABLE organizations (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    base_currency text NOT NULL,
    time_zone text NOT NULL,
    locale text NOT NULL,
    country text,
    fiscal_year_start_month integer NOT NULL DEFAULT 1,
    tag_prefix text NOT NULL DEFAULT 'QM-',
    tag_digits integer NOT NULL DEFAULT 6,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT organizations_currency CHECK (base_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT organizations_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT organizations_fiscal_year CHECK (fiscal_year_start_month BETWEEN 1 AND 12),
    CONSTRAINT organizations_tag_digits CHECK (tag_digits BETWEEN 1 AND 12)
  );
  ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
  ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON organizations USING (id = current_organization_id()) WITH CHECK (id = current_organization_id());
  GRANT SELECT, INSERT, UPDATE ON organizations TO ${APP_ROLE};

  CREATE TABLE tag_counters (
    organization_id uuid PRIMARY KEY,
    next_number bigint NOT NULL DEFAULT 1,
    CONSTRAINT tag_counters_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT tag_counters_number CHECK (next_number > 0)
  );
`;
