/**
 * Whom a request waits for, and what was decided. The rules that no role may switch off stand here: nobody is asked about, or
 * approves, what they requested or benefit from, and nothing is approved without the approvals that were found necessary.
 */
export const approvals = `
  CREATE TABLE approval_steps (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    request_id uuid NOT NULL,
    round integer NOT NULL,
    stage integer NOT NULL,
    mode text NOT NULL,
    needed integer NOT NULL,
    cost_center_id uuid,
    reasons jsonb NOT NULL,
    state text NOT NULL,
    paused_seconds integer NOT NULL DEFAULT 0,
    CONSTRAINT approval_steps_key UNIQUE (organization_id, id),
    CONSTRAINT approval_steps_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id),
    CONSTRAINT approval_steps_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT approval_steps_mode CHECK (mode IN ('all', 'any', 'quorum')),
    CONSTRAINT approval_steps_needed CHECK (needed > 0),
    CONSTRAINT approval_steps_state CHECK (state IN ('waiting', 'open', 'approved', 'closed'))
  );
  CREATE INDEX approval_steps_of_request ON approval_steps (organization_id, request_id, round, stage);

  CREATE TABLE approval_seats (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    request_id uuid NOT NULL,
    step_id uuid NOT NULL,
    person_id uuid NOT NULL,
    source text NOT NULL,
    state text NOT NULL,
    asked_at timestamptz,
    CONSTRAINT approval_seats_key UNIQUE (organization_id, id),
    CONSTRAINT approval_seats_once UNIQUE (step_id, person_id),
    CONSTRAINT approval_seats_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id),
    CONSTRAINT approval_seats_step FOREIGN KEY (organization_id, step_id) REFERENCES approval_steps (organization_id, id),
    CONSTRAINT approval_seats_person FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    CONSTRAINT approval_seats_source CHECK (source IN ('role', 'cost_center_owner', 'business_unit_head', 'manager', 'person')),
    CONSTRAINT approval_seats_state CHECK (state IN ('waiting', 'open', 'paused', 'approved', 'closed')),
    CONSTRAINT approval_seats_asked CHECK (state NOT IN ('open', 'paused', 'approved') OR asked_at IS NOT NULL)
  );
  CREATE INDEX approval_seats_inbox ON approval_seats (organization_id, person_id, asked_at, id) WHERE state = 'open';
  CREATE INDEX approval_seats_of_request ON approval_seats (organization_id, request_id, person_id);

  CREATE TABLE purchase_request_events (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    request_id uuid NOT NULL,
    round integer NOT NULL,
    kind text NOT NULL,
    by_person_id uuid NOT NULL,
    on_behalf_of_id uuid,
    step_id uuid,
    reason text,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT purchase_request_events_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id),
    CONSTRAINT purchase_request_events_step FOREIGN KEY (organization_id, step_id) REFERENCES approval_steps (organization_id, id),
    CONSTRAINT purchase_request_events_by FOREIGN KEY (organization_id, by_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_request_events_for FOREIGN KEY (organization_id, on_behalf_of_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_request_events_kind CHECK (kind IN
      ('submitted', 'withdrawn', 'revised', 'answered', 'approved', 'rejected', 'questioned', 'sent_back')),
    CONSTRAINT purchase_request_events_decided CHECK ((kind = 'approved') = (step_id IS NOT NULL)),
    CONSTRAINT purchase_request_events_reason CHECK (kind NOT IN ('rejected', 'questioned', 'sent_back', 'answered') OR reason IS NOT NULL)
  );
  CREATE INDEX purchase_request_events_of_request ON purchase_request_events (organization_id, request_id, id);
  CREATE UNIQUE INDEX purchase_request_events_once ON purchase_request_events (step_id, by_person_id) WHERE kind = 'approved';
`;

export const separation = `
  CREATE FUNCTION concerned_by_request(request uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM purchase_requests r WHERE r.id = request AND person IN (r.requested_by_id, r.for_person_id)) $$;

  CREATE FUNCTION approval_seats_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF concerned_by_request(NEW.request_id, NEW.person_id) THEN
      RAISE EXCEPTION 'Nobody approves what they requested or benefit from'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_duties_apart', TABLE = 'approval_seats';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_duties_apart BEFORE INSERT OR UPDATE OF person_id, request_id ON approval_seats
    FOR EACH ROW EXECUTE FUNCTION approval_seats_hold();

  CREATE FUNCTION purchase_request_events_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF concerned_by_request(NEW.request_id, NEW.by_person_id) THEN
      RAISE EXCEPTION 'Nobody approves what they requested or benefit from'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_duties_apart', TABLE = 'purchase_request_events';
    END IF;
    -- Whoever approves, or the one whom they stand in for, has been asked in that step and that round.
    IF NEW.kind = 'approved' AND NOT EXISTS (
      SELECT FROM approval_seats s JOIN approval_steps p ON p.id = s.step_id
      WHERE s.step_id = NEW.step_id AND s.request_id = NEW.request_id AND p.round = NEW.round
        AND s.person_id = coalesce(NEW.on_behalf_of_id, NEW.by_person_id)) THEN
      RAISE EXCEPTION 'Only who was asked can approve'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_by_who_was_asked', TABLE = 'purchase_request_events';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_duties_apart BEFORE INSERT ON purchase_request_events
    FOR EACH ROW WHEN (NEW.kind IN ('approved', 'rejected', 'questioned', 'sent_back')) EXECUTE FUNCTION purchase_request_events_hold();

  CREATE FUNCTION purchase_requests_hold() RETURNS trigger LANGUAGE plpgsql AS $$
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
           (SELECT count(*) FROM purchase_request_events e WHERE e.step_id = s.id AND e.kind = 'approved'))) THEN
      RAISE EXCEPTION 'A request is approved by all the approvals that it needs'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_approvals', TABLE = 'purchase_requests';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_approval BEFORE UPDATE ON purchase_requests FOR EACH ROW EXECUTE FUNCTION purchase_requests_hold();
`;
