/** How long an approval waits: when those who are asked are reminded, when others are asked besides, and when nobody is asked any more. */
export const waiting = `
  ALTER TABLE approval_steps
    ADD COLUMN reminds_at timestamptz,
    ADD COLUMN escalates_at timestamptz,
    ADD COLUMN expires_at timestamptz;
  CREATE INDEX approval_steps_due ON approval_steps (organization_id, least(reminds_at, escalates_at, expires_at))
    WHERE state = 'open' AND least(reminds_at, escalates_at, expires_at) IS NOT NULL;

  ALTER TABLE approval_seats
    ADD COLUMN instead_of_id uuid,
    ADD COLUMN escalated boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT approval_seats_instead_of FOREIGN KEY (organization_id, instead_of_id) REFERENCES people (organization_id, id),
    ADD CONSTRAINT approval_seats_escalated CHECK (escalated OR instead_of_id IS NULL);

  ALTER TABLE purchase_requests
    DROP CONSTRAINT purchase_requests_state,
    ADD CONSTRAINT purchase_requests_state CHECK (state IN
      ('draft', 'pending_approval', 'questioned', 'approved', 'rejected', 'withdrawn', 'expired'));

  -- What time does nobody did; of each step it does everything once.
  ALTER TABLE purchase_request_events
    ALTER COLUMN by_person_id DROP NOT NULL,
    ADD CONSTRAINT purchase_request_events_by_whom CHECK ((by_person_id IS NULL) = (kind IN ('reminded', 'escalated', 'expired'))),
    DROP CONSTRAINT purchase_request_events_kind,
    ADD CONSTRAINT purchase_request_events_kind CHECK (kind IN ('submitted', 'withdrawn', 'revised', 'answered', 'approved', 'carried_over',
      'rejected', 'questioned', 'sent_back', 'reminded', 'escalated', 'expired')),
    DROP CONSTRAINT purchase_request_events_decided,
    ADD CONSTRAINT purchase_request_events_decided CHECK
      ((kind IN ('approved', 'carried_over', 'reminded', 'escalated', 'expired')) = (step_id IS NOT NULL));
  CREATE UNIQUE INDEX purchase_request_events_in_time ON purchase_request_events (step_id, kind)
    WHERE kind IN ('reminded', 'escalated', 'expired');
`;
