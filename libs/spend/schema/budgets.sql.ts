/** What a cost centre may spend in a fiscal year, in the organisation's currency; once for each. */
export const budgets = `
  CREATE TABLE budgets (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    cost_center_id uuid NOT NULL,
    fiscal_year integer NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    note text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT budgets_key UNIQUE (organization_id, id),
    CONSTRAINT budgets_once UNIQUE (organization_id, cost_center_id, fiscal_year),
    CONSTRAINT budgets_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT budgets_fiscal_year CHECK (fiscal_year BETWEEN 1990 AND 2200),
    CONSTRAINT budgets_amount CHECK (amount_minor >= 0),
    CONSTRAINT budgets_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
  CREATE INDEX budgets_by_year ON budgets (organization_id, fiscal_year DESC, id);
  CREATE INDEX commitments_pending ON commitments (organization_id, cost_center_id) WHERE state = 'pending';
`;
