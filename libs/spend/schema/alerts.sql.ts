export const alerts = `
  CREATE TABLE spend_alert_rules (
    organization_id uuid NOT NULL,
    rule text NOT NULL,
    enabled boolean NOT NULL,
    percent integer,
    least_minor bigint NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (organization_id, rule),
    CONSTRAINT spend_alert_rules_percent CHECK (percent BETWEEN 1 AND 1000),
    CONSTRAINT spend_alert_rules_least CHECK (least_minor >= 0)
  );

  CREATE TABLE spend_alerts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    rule text NOT NULL,
    subject_kind text NOT NULL,
    subject text NOT NULL,
    month date NOT NULL,
    amount_minor bigint NOT NULL,
    against_minor bigint,
    currency text NOT NULL,
    business_unit_id uuid,
    state text NOT NULL,
    muted_until date,
    note text,
    decided_by text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT spend_alerts_key UNIQUE (organization_id, id),
    CONSTRAINT spend_alerts_once UNIQUE (organization_id, rule, subject_kind, subject, month),
    CONSTRAINT spend_alerts_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT spend_alerts_state CHECK (state IN ('open', 'acknowledged', 'muted', 'closed')),
    CONSTRAINT spend_alerts_muted CHECK ((state = 'muted') = (muted_until IS NOT NULL))
  );
  CREATE INDEX spend_alerts_by_state ON spend_alerts (organization_id, state, month DESC, id);
`;
