/**
 * Whoever is asked besides stands for one of those who let it wait: a manager for theirs, of all others one for anybody. So a step that
 * all have to approve is never approved by strangers alone.
 */
export const besides = `
  CREATE FUNCTION approval_seats_besides() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM approval_seats o WHERE o.step_id = NEW.step_id AND o.id <> NEW.id AND o.state = 'approved'
        AND (o.instead_of_id = NEW.person_id OR o.person_id = NEW.instead_of_id
          OR o.escalated AND o.instead_of_id IS NULL AND NEW.escalated AND NEW.instead_of_id IS NULL)) THEN
      RAISE EXCEPTION 'Who is asked besides stands for one of those who were asked'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_seats_besides', TABLE = 'approval_seats';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_besides BEFORE UPDATE OF state ON approval_seats
    FOR EACH ROW WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION approval_seats_besides();
`;
