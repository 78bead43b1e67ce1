/**
 * What an approval was given for, so that it holds for the same in a later round. What is ordered may be dearer than that by what
 * the policy tolerates, and never by twice as much: it is always held against the price that somebody has seen and approved.
 */
export const carried = `
  CREATE FUNCTION purchase_request_line_seen(line purchase_request_lines) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
      'facts', jsonb_strip_nulls(to_jsonb(line) - '{id,organization_id,request_id,position,unit_price_minor,recurring_minor}'::text[]
        || jsonb_build_object('for', coalesce(r.for_person_id, r.for_location_id))),
      'unitPriceMinor', line.unit_price_minor::text, 'recurringMinor', line.recurring_minor::text)
    FROM purchase_requests r WHERE r.id = line.request_id $$;

  ALTER TABLE approval_steps ADD COLUMN lines jsonb NOT NULL DEFAULT '[]',
    ADD CONSTRAINT approval_steps_lines CHECK (jsonb_typeof(lines) = 'array');

  ALTER TABLE purchase_request_events
    ADD COLUMN carried_from_id uuid,
    ADD CONSTRAINT purchase_request_events_key UNIQUE (organization_id, id),
    ADD CONSTRAINT purchase_request_events_carried_from FOREIGN KEY (organization_id, carried_from_id)
      REFERENCES purchase_request_events (organization_id, id),
    ADD CONSTRAINT purchase_request_events_carried CHECK ((kind = 'carried_over') = (carried_from_id IS NOT NULL)),
    DROP CONSTRAINT purchase_request_events_kind,
    ADD CONSTRAINT purchase_request_events_kind CHECK (kind IN
      ('submitted', 'withdrawn', 'revised', 'answered', 'approved', 'carried_over', 'rejected', 'questioned', 'sent_back')),
    DROP CONSTRAINT purchase_request_events_decided,
    ADD CONSTRAINT purchase_request_events_decided CHECK ((kind IN ('approved', 'carried_over')) = (step_id IS NOT NULL));
  DROP INDEX purchase_request_events_once;
  CREATE UNIQUE INDEX purchase_request_events_once ON purchase_request_events (step_id, by_person_id)
    WHERE kind IN ('approved', 'carried_over');

  CREATE FUNCTION seen_lines(lines jsonb, OUT place bigint, OUT facts jsonb, OUT unit bigint, OUT recurring bigint)
  RETURNS SETOF record LANGUAGE sql IMMUTABLE AS $$
    SELECT row_number() OVER (ORDER BY f.facts, f.unit, f.recurring), f.facts, f.unit, f.recurring
    FROM (SELECT l -> 'facts' AS facts, (l ->> 'unitPriceMinor')::bigint AS unit, (l ->> 'recurringMinor')::bigint AS recurring
      FROM jsonb_array_elements(lines) AS l) f $$;

  CREATE FUNCTION approval_still_holds(approved jsonb, now jsonb, percent integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(bool_and(coalesce(a.facts = n.facts AND n.unit <= a.unit + a.unit * percent / 100
      AND n.recurring <= a.recurring + a.recurring * percent / 100, false)), false)
    FROM seen_lines(approved) a FULL JOIN seen_lines(now) n USING (place) $$;

  CREATE FUNCTION tolerated_percent(policy uuid) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT (book #>> '{changes,pricePercent}')::integer FROM approval_policies WHERE id = policy), 0) $$;

  CREATE FUNCTION purchase_request_events_carry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF concerned_by_request(NEW.request_id, NEW.by_person_id) THEN
      RAISE EXCEPTION 'Nobody approves what they requested or benefit from'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_duties_apart', TABLE = 'purchase_request_events';
    END IF;
    IF NOT EXISTS (
      SELECT FROM purchase_request_events given
        JOIN approval_steps was ON was.id = given.step_id
        JOIN approval_steps step ON step.id = NEW.step_id AND step.request_id = NEW.request_id AND step.round = NEW.round
        JOIN purchase_requests r ON r.id = NEW.request_id AND r.round = NEW.round
        JOIN approval_seats seat ON seat.step_id = step.id AND seat.person_id = coalesce(NEW.on_behalf_of_id, NEW.by_person_id)
      WHERE given.id = NEW.carried_from_id AND given.kind = 'approved' AND given.request_id = NEW.request_id AND given.round < NEW.round
        AND given.by_person_id = NEW.by_person_id AND given.on_behalf_of_id IS NOT DISTINCT FROM NEW.on_behalf_of_id
        AND was.stage = step.stage AND was.cost_center_id IS NOT DISTINCT FROM step.cost_center_id
        AND approval_still_holds(was.lines, step.lines, tolerated_percent(r.policy_id))) THEN
      RAISE EXCEPTION 'An approval holds for what it was given for, and for nothing else'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_still_holds', TABLE = 'purchase_request_events';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_carried BEFORE INSERT ON purchase_request_events
    FOR EACH ROW WHEN (NEW.kind = 'carried_over') EXECUTE FUNCTION purchase_request_events_carry();

  CREATE OR REPLACE FUNCTION purchase_requests_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.requested_by_id <> OLD.requested_by_id OR OLD.state <> 'draft' AND (
         (NEW.for_kind, NEW.for_person_id, NEW.for_location_id) IS DISTINCT FROM (OLD.for_kind, OLD.for_person_id, OLD.for_location_id)
         OR (NEW.round, NEW.policy_id, NEW.steps_needed) IS DISTINCT FROM (OLD.round, OLD.policy_id, OLD.steps_needed)) THEN
      RAISE EXCEPTION 'Who asks for whom, and by which policy, stays as it was sent'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_as_sent', TABLE = 'purchase_requests';
    END IF;
    IF NEW.state = 'approved' AND OLD.state <> 'approved' AND (
         (SELECT count(*) FROM approval_steps s WHERE s.request_id = NEW.id AND s.round = NEW.round) <> NEW.steps_needed
         OR EXISTS (SELECT FROM approval_steps s WHERE s.request_id = NEW.id AND s.round = NEW.round AND s.needed >
           (SELECT count(*) FROM purchase_request_events e WHERE e.step_id = s.id AND e.kind IN ('approved', 'carried_over')))) THEN
      RAISE EXCEPTION 'A request is approved by all the approvals that it needs'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_approvals', TABLE = 'purchase_requests';
    END IF;
    RETURN NEW;
  END $$;
`;

/** Orders within the tolerance, and requests that are revised after their orders were cancelled. */
export const toleratedOrders = `
  -- An order that came to nothing keeps saying for which request it was, while the request's lines are written anew.
  ALTER TABLE purchase_order_lines ADD COLUMN request_id uuid;
  ALTER TABLE purchase_order_lines NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_request_lines NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_order_lines DISABLE TRIGGER USER;
  UPDATE purchase_order_lines o SET request_id = l.request_id FROM purchase_request_lines l WHERE l.id = o.request_line_id;
  ALTER TABLE purchase_order_lines ENABLE TRIGGER USER;
  ALTER TABLE purchase_order_lines FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_request_lines FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_order_lines ALTER COLUMN request_id SET NOT NULL,
    DROP CONSTRAINT purchase_order_lines_request_line,
    ADD CONSTRAINT purchase_order_lines_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id);
  CREATE INDEX purchase_order_lines_of_request ON purchase_order_lines (organization_id, request_id);

  CREATE OR REPLACE FUNCTION purchase_requests_ordered() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_order_lines o WHERE o.request_id = NEW.id AND o.live) THEN
      RAISE EXCEPTION 'What has been ordered is not revised'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_ordered', TABLE = 'purchase_requests';
    END IF;
    RETURN NEW;
  END $$;

  -- The prices that a line may be ordered at: its own, or what the policy tolerates above the lowest that was approved in its round.
  CREATE FUNCTION orderable_price(line purchase_request_lines, request purchase_requests, OUT unit bigint, OUT recurring bigint)
  LANGUAGE sql STABLE AS $$
    SELECT greatest(line.unit_price_minor, a.unit + a.unit * p.percent / 100), greatest(line.recurring_minor, a.recurring + a.recurring * p.percent / 100)
    FROM tolerated_percent(request.policy_id) AS p (percent), (
      SELECT least(line.unit_price_minor, min((seen ->> 'unitPriceMinor')::bigint)) AS unit,
        least(line.recurring_minor, min((seen ->> 'recurringMinor')::bigint)) AS recurring
      FROM purchase_request_events e JOIN purchase_request_events given ON given.id = coalesce(e.carried_from_id, e.id)
        JOIN approval_steps s ON s.id = given.step_id CROSS JOIN jsonb_array_elements(s.lines) AS seen
      WHERE e.organization_id = request.organization_id AND e.request_id = request.id AND e.round = request.round
        AND e.kind IN ('approved', 'carried_over') AND seen -> 'facts' = purchase_request_line_seen(line) -> 'facts') AS a $$;

  CREATE OR REPLACE FUNCTION purchase_order_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line purchase_order_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    own purchase_orders;
    request purchase_requests;
    asked purchase_request_lines;
    dearest record;
    follows text[] := '{commitment_id,live,received}';
  BEGIN
    SELECT * INTO own FROM purchase_orders WHERE id = line.order_id;
    IF own.state <> 'draft' AND (TG_OP <> 'UPDATE' OR to_jsonb(NEW) - follows <> to_jsonb(OLD) - follows) THEN
      RAISE EXCEPTION 'The lines of an order that was sent do not change'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_of_draft', TABLE = 'purchase_order_lines';
    END IF;
    IF TG_OP = 'DELETE' OR own.state <> 'draft' THEN RETURN line; END IF;
    SELECT * INTO asked FROM purchase_request_lines WHERE id = line.request_line_id;
    -- Held, so that the request is not revised while it is being ordered.
    SELECT * INTO request FROM purchase_requests WHERE id = asked.request_id FOR SHARE;
    SELECT * INTO dearest FROM orderable_price(asked, request);
    IF request.state IS DISTINCT FROM 'approved'
      OR (line.product_id, line.cost_center_id, line.quantity, own.currency, line.term_months)
        IS DISTINCT FROM (asked.product_id, asked.cost_center_id, asked.quantity, asked.currency, asked.term_months)
      OR line.unit_price_minor > dearest.unit OR line.recurring_minor > dearest.recurring
      OR own.vendor_id <> coalesce(asked.vendor_id, own.vendor_id) THEN
      RAISE EXCEPTION 'What is ordered is what was approved, at a price that its policy tolerates'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_approved', TABLE = 'purchase_order_lines';
    END IF;
    line.request_id := asked.request_id;
    RETURN line;
  END $$;
`;
