/** Reference rates come from the configured feed and serve everybody; an organisation's own rates come before them. */
export const rates = `
  CREATE TABLE reference_rates (
    currency text NOT NULL,
    day date NOT NULL,
    units_per_euro numeric NOT NULL,
    source text NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (currency, day),
    CONSTRAINT reference_rates_currency CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'),
    CONSTRAINT reference_rates_above_zero CHECK (units_per_euro > 0)
  );
  CREATE INDEX reference_rates_by_day ON reference_rates (day, currency);

  CREATE TABLE exchange_rates (
    organization_id uuid NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    units_per_euro numeric NOT NULL,
    source text NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, currency, day),
    CONSTRAINT exchange_rates_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT exchange_rates_currency CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'),
    CONSTRAINT exchange_rates_above_zero CHECK (units_per_euro > 0)
  );
  CREATE INDEX exchange_rates_by_day ON exchange_rates (organization_id, day, currency);
`;
