/**
 * What a business unit bears in a month. While the period is open it is reckoned whenever it is asked for; closing the period writes it
 * down, and from then on nothing of it changes. Remarks are only added to.
 */
export const statements = `
  CREATE TABLE statement_terms (
    organization_id uuid NOT NULL,
    business_unit_id uuid NOT NULL,
    charged_from date NOT NULL,
    PRIMARY KEY (organization_id, business_unit_id),
    CONSTRAINT statement_terms_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT statement_terms_from CHECK (extract(day FROM charged_from) = 1)
  );

  CREATE TABLE statement_lines (
    organization_id uuid NOT NULL,
    month date NOT NULL,
    business_unit_id uuid NOT NULL,
    place integer NOT NULL,
    mode text NOT NULL,
    side text NOT NULL,
    label text NOT NULL,
    cost_center_id uuid,
    version_id uuid,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    entry_count integer NOT NULL,
    figure numeric,
    PRIMARY KEY (organization_id, month, business_unit_id, place),
    CONSTRAINT statement_lines_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT statement_lines_mode CHECK (mode IN ('showback', 'chargeback')),
    CONSTRAINT statement_lines_side CHECK (side IN ('spend', 'from', 'to') AND (side = 'spend') = (version_id IS NULL)),
    CONSTRAINT statement_lines_currency CHECK (currency ~ '^[A-Z]{3}$')
  );

  CREATE TABLE statement_remarks (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    month date NOT NULL,
    business_unit_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    author_name text NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT statement_remarks_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT statement_remarks_number UNIQUE (organization_id, month, business_unit_id, number),
    CONSTRAINT statement_remarks_kind CHECK (kind IN ('comment', 'dispute', 'answer')),
    CONSTRAINT statement_remarks_month CHECK (extract(day FROM month) = 1)
  );
`;
