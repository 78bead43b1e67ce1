/**
 * The months that were begun to be closed or are closed. A closed month stays as it is, and so do all before it: the ledger takes
 * no entry that counts in one of them, by whichever path it comes. Whoever posts holds the periods together with all others who
 * post; whoever closes holds them alone, so that nobody can post into what is just being closed.
 */
export const periods = `
  CREATE TABLE fiscal_periods (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    month date NOT NULL,
    state text NOT NULL,
    begun_at timestamptz NOT NULL,
    begun_by text NOT NULL,
    closed_at timestamptz,
    closed_by text,
    findings jsonb,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT fiscal_periods_once UNIQUE (organization_id, month),
    CONSTRAINT fiscal_periods_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT fiscal_periods_state CHECK (state IN ('closing', 'closed')),
    CONSTRAINT fiscal_periods_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL AND closed_by IS NOT NULL AND findings IS NOT NULL))
  );

  CREATE FUNCTION spend_hold_periods(organization uuid) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('spend_periods:' || organization, 0));
    RETURN true;
  END $$;

  CREATE FUNCTION spend_first_open(organization uuid) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT (max(month) + interval '1 month')::date FROM fiscal_periods WHERE organization_id = organization AND state = 'closed'
  $$;

  CREATE FUNCTION spend_keep_closed_entries() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    earliest record;
  BEGIN
    FOR earliest IN SELECT organization_id, min(month) AS month FROM posted GROUP BY organization_id LOOP
      PERFORM spend_hold_periods(earliest.organization_id);
      IF earliest.month < spend_first_open(earliest.organization_id) THEN
        RAISE EXCEPTION 'The period % is closed', to_char(earliest.month, 'YYYY-MM')
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entries_period_open', TABLE = 'ledger_entries';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_closed AFTER INSERT ON ledger_entries
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION spend_keep_closed_entries();

  CREATE FUNCTION spend_close_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    next_month date;
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      IF OLD.state = 'closed' THEN
        RAISE EXCEPTION 'A closed period never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'fiscal_periods_stay_closed', TABLE = 'fiscal_periods';
      END IF;
      IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    END IF;
    IF NEW.state = 'closed' THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('spend_periods:' || NEW.organization_id, 0));
      next_month := spend_first_open(NEW.organization_id);
      IF next_month <> NEW.month THEN
        RAISE EXCEPTION 'The next period to close is %', to_char(next_month, 'YYYY-MM')
          USING ERRCODE = 'check_violation', CONSTRAINT = 'fiscal_periods_in_order', TABLE = 'fiscal_periods';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER close_in_order BEFORE INSERT OR UPDATE OR DELETE ON fiscal_periods FOR EACH ROW EXECUTE FUNCTION spend_close_in_order();
  CREATE TRIGGER stay_closed BEFORE TRUNCATE ON fiscal_periods FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
