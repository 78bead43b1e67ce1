/**
 * What internal services cost a unit. A version of a card is written as a draft, published, and at last retired; what is published never
 * changes, so that what a statement says can be followed up. A month that is closed keeps the prices and quantities of then.
 */
export const rateCards = `
  CREATE TABLE rate_cards (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT rate_cards_key UNIQUE (organization_id, id),
    CONSTRAINT rate_cards_name UNIQUE (organization_id, name)
  );

  CREATE TABLE rate_card_versions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    card_id uuid NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    valid_from date NOT NULL,
    retired_from date,
    currency text NOT NULL,
    lines jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    published_at timestamptz,
    published_by text,
    CONSTRAINT rate_card_versions_key UNIQUE (organization_id, id),
    CONSTRAINT rate_card_versions_number UNIQUE (organization_id, card_id, number),
    CONSTRAINT rate_card_versions_card FOREIGN KEY (organization_id, card_id) REFERENCES rate_cards (organization_id, id),
    CONSTRAINT rate_card_versions_state CHECK (state IN ('draft', 'published', 'retired')),
    CONSTRAINT rate_card_versions_months CHECK (extract(day FROM valid_from) = 1 AND extract(day FROM retired_from) = 1 AND retired_from >= valid_from),
    CONSTRAINT rate_card_versions_published CHECK (
      (state = 'draft') = (published_at IS NULL) AND (published_at IS NULL) = (published_by IS NULL) AND (state = 'retired') = (retired_from IS NOT NULL)),
    CONSTRAINT rate_card_versions_lines CHECK (jsonb_typeof(lines) = 'array' AND (state = 'draft' OR jsonb_array_length(lines) > 0)),
    CONSTRAINT rate_card_versions_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
  CREATE UNIQUE INDEX rate_card_versions_one_draft ON rate_card_versions (organization_id, card_id) WHERE state = 'draft';

  CREATE FUNCTION spend_keep_rate_versions() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state = 'draft' THEN
      RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'retired'
      AND to_jsonb(NEW) - 'state' - 'retired_from' = to_jsonb(OLD) - 'state' - 'retired_from' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A published version of a rate card never changes'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rate_card_versions_frozen', TABLE = 'rate_card_versions';
  END $$;
  CREATE TRIGGER keep_rate_versions BEFORE UPDATE OR DELETE ON rate_card_versions FOR EACH ROW EXECUTE FUNCTION spend_keep_rate_versions();
  CREATE TRIGGER keep_rate_versions_truncate BEFORE TRUNCATE ON rate_card_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  ALTER TABLE statement_terms
    ALTER COLUMN charged_from DROP NOT NULL,
    ADD COLUMN rate_card_id uuid,
    ADD COLUMN rated_from date,
    ADD CONSTRAINT statement_terms_card FOREIGN KEY (organization_id, rate_card_id) REFERENCES rate_cards (organization_id, id),
    ADD CONSTRAINT statement_terms_rated CHECK (extract(day FROM rated_from) = 1 AND (rated_from IS NULL) = (rate_card_id IS NULL)),
    ADD CONSTRAINT statement_terms_said CHECK (num_nonnulls(charged_from, rated_from) > 0);

  CREATE TABLE statement_rates (
    organization_id uuid NOT NULL,
    month date NOT NULL,
    business_unit_id uuid NOT NULL,
    place integer NOT NULL,
    mode text NOT NULL,
    card text NOT NULL,
    version_id uuid NOT NULL,
    label text,
    measure text,
    quantity numeric,
    price_minor bigint,
    amount_minor bigint NOT NULL,
    cost_minor bigint NOT NULL,
    currency text NOT NULL,
    PRIMARY KEY (organization_id, month, business_unit_id, place),
    CONSTRAINT statement_rates_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT statement_rates_version FOREIGN KEY (organization_id, version_id) REFERENCES rate_card_versions (organization_id, id),
    CONSTRAINT statement_rates_mode CHECK (mode IN ('showback', 'chargeback')),
    CONSTRAINT statement_rates_measure CHECK (measure IN ('items', 'people', 'seats', 'usage')),
    CONSTRAINT statement_rates_rest CHECK (num_nonnulls(label, measure, quantity, price_minor) IN (0, 4) AND (label IS NOT NULL OR amount_minor = 0)),
    CONSTRAINT statement_rates_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
`;
