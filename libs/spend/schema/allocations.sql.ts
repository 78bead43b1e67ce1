/**
 * Rules divide what the ledger has of a month among units and cost centres. What comes of them lies beside the ledger: pairs of what
 * leaves and what arrives, which come to nothing together, so that the ledger goes on saying what was paid.
 */
export const allocations = `
  CREATE TABLE allocation_rules (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT allocation_rules_key UNIQUE (organization_id, id),
    CONSTRAINT allocation_rules_name UNIQUE (organization_id, name),
    CONSTRAINT allocation_rules_position UNIQUE (organization_id, position),
    CONSTRAINT allocation_rules_place CHECK (position > 0)
  );

  CREATE TABLE allocation_rule_versions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    rule_id uuid NOT NULL,
    number integer NOT NULL,
    valid_from date NOT NULL,
    definition jsonb,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT allocation_rule_versions_key UNIQUE (organization_id, id),
    CONSTRAINT allocation_rule_versions_number UNIQUE (organization_id, rule_id, number),
    CONSTRAINT allocation_rule_versions_rule FOREIGN KEY (organization_id, rule_id) REFERENCES allocation_rules (organization_id, id),
    CONSTRAINT allocation_rule_versions_from CHECK (extract(day FROM valid_from) = 1)
  );

  CREATE TABLE driver_figures (
    organization_id uuid NOT NULL,
    figure text NOT NULL,
    month date NOT NULL,
    business_unit_id uuid NOT NULL,
    quantity numeric NOT NULL,
    PRIMARY KEY (organization_id, figure, month, business_unit_id),
    CONSTRAINT driver_figures_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT driver_figures_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT driver_figures_quantity CHECK (quantity >= 0)
  );

  CREATE TABLE allocations (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    month date NOT NULL,
    version_id uuid NOT NULL,
    side text NOT NULL,
    business_unit_id uuid,
    cost_center_id uuid,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    figure numeric,
    allocated_at timestamptz NOT NULL,
    allocated_by text NOT NULL,
    CONSTRAINT allocations_version FOREIGN KEY (organization_id, version_id) REFERENCES allocation_rule_versions (organization_id, id),
    CONSTRAINT allocations_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT allocations_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT allocations_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT allocations_side CHECK (side IN ('from', 'to') AND (side = 'from' OR business_unit_id IS NOT NULL)),
    CONSTRAINT allocations_amount CHECK (amount_minor <> 0),
    CONSTRAINT allocations_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
  CREATE INDEX allocations_of_month ON allocations (organization_id, month, version_id);

  CREATE FUNCTION spend_keep_allocations() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    told record;
  BEGIN
    FOR told IN SELECT organization_id, min(month) AS month FROM put GROUP BY organization_id LOOP
      PERFORM spend_hold_periods(told.organization_id);
      IF told.month < spend_first_open(told.organization_id) THEN
        RAISE EXCEPTION 'The period % is closed', to_char(told.month, 'YYYY-MM')
          USING ERRCODE = 'check_violation', CONSTRAINT = 'allocations_period_open', TABLE = 'allocations';
      END IF;
    END LOOP;
    IF EXISTS (SELECT FROM put GROUP BY version_id, month, currency HAVING sum(amount_minor) <> 0) THEN
      RAISE EXCEPTION 'What leaves is not what arrives' USING ERRCODE = 'check_violation', CONSTRAINT = 'allocations_balanced', TABLE = 'allocations';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_allocations AFTER INSERT ON allocations
    REFERENCING NEW TABLE AS put FOR EACH STATEMENT EXECUTE FUNCTION spend_keep_allocations();
`;
