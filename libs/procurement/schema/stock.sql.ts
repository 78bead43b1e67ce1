/** What is met from stock. The database holds that an item is kept for one line at a time, and given to nobody else meanwhile. */
export const stock = `
  CREATE TABLE stock_reservations (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    item_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'live',
    reserved_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT stock_reservations_line FOREIGN KEY (organization_id, request_line_id)
      REFERENCES purchase_request_lines (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT stock_reservations_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT stock_reservations_state CHECK (state IN ('live', 'fulfilled', 'released') AND (state = 'live') = (ended_at IS NULL))
  );
  CREATE UNIQUE INDEX stock_reservations_once ON stock_reservations (item_id) WHERE state = 'live';
  CREATE INDEX stock_reservations_of_line ON stock_reservations (request_line_id) WHERE state <> 'released';
  CREATE INDEX stock_reservations_due ON stock_reservations (organization_id, until) WHERE state = 'live';

  CREATE FUNCTION purchase_request_line_reserved(line uuid) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT count(*)::integer FROM stock_reservations s WHERE s.request_line_id = line AND s.state <> 'released'
  $$;

  CREATE FUNCTION stock_reservations_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line purchase_request_lines;
    request purchase_requests;
    item items;
    ordered integer;
  BEGIN
    SELECT * INTO line FROM purchase_request_lines WHERE id = NEW.request_line_id;
    -- Whoever orders or reserves of the same request queues up here.
    SELECT * INTO request FROM purchase_requests WHERE id = line.request_id FOR NO KEY UPDATE;
    SELECT * INTO item FROM items WHERE id = NEW.item_id;
    SELECT coalesce(sum(o.taken), 0) INTO ordered FROM purchase_order_lines o WHERE o.request_line_id = line.id AND o.taken > 0;
    IF request.state NOT IN ('pending_approval', 'questioned', 'approved') OR item.kind <> 'asset'
      OR item.product_id IS DISTINCT FROM line.product_id OR num_nonnulls(item.holder_person_id, item.holder_location_id, item.holder_item_id) > 0
      OR ordered + purchase_request_line_reserved(line.id) >= line.quantity THEN
      RAISE EXCEPTION 'Only what is asked for, open and free is reserved'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_reservations_wanted', TABLE = 'stock_reservations';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_reservation BEFORE INSERT ON stock_reservations FOR EACH ROW EXECUTE FUNCTION stock_reservations_hold();

  CREATE FUNCTION stock_reservations_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE stock_reservations s SET state = 'released', ended_at = NEW.updated_at
    FROM purchase_request_lines l WHERE l.request_id = NEW.id AND s.request_line_id = l.id AND s.state = 'live';
    RETURN NULL;
  END $$;
  CREATE TRIGGER let_stock_go AFTER UPDATE OF state ON purchase_requests FOR EACH ROW
    WHEN (OLD.state IN ('pending_approval', 'questioned', 'approved') AND NEW.state NOT IN ('pending_approval', 'questioned', 'approved'))
    EXECUTE FUNCTION stock_reservations_let_go();

  -- After hold_lines, which says how much the line takes.
  CREATE FUNCTION purchase_order_lines_hold_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.taken + purchase_request_line_reserved(NEW.request_line_id) + coalesce((SELECT sum(o.taken) FROM purchase_order_lines o
        WHERE o.request_line_id = NEW.request_line_id AND o.id <> NEW.id AND o.taken > 0), 0)
      > (SELECT l.quantity FROM purchase_request_lines l WHERE l.id = NEW.request_line_id) THEN
      RAISE EXCEPTION 'What is met from stock is not ordered'
        USING ERRCODE = 'unique_violation', CONSTRAINT = 'purchase_order_lines_once', TABLE = 'purchase_order_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_reserved BEFORE INSERT OR UPDATE OF quantity ON purchase_order_lines
    FOR EACH ROW WHEN (NEW.taken > 0) EXECUTE FUNCTION purchase_order_lines_hold_reserved();

  CREATE FUNCTION items_hold_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reservation uuid;
    request purchase_requests;
    theirs boolean;
  BEGIN
    SELECT s.id INTO reservation FROM stock_reservations s WHERE s.item_id = NEW.id AND s.state = 'live';
    IF reservation IS NULL THEN RETURN NULL; END IF;
    SELECT r.* INTO request FROM stock_reservations s JOIN purchase_request_lines l ON l.id = s.request_line_id
      JOIN purchase_requests r ON r.id = l.request_id WHERE s.id = reservation;
    theirs := request.state = 'approved' AND (CASE WHEN request.for_kind = 'location' THEN NEW.holder_location_id = request.for_location_id
      ELSE NEW.holder_person_id = coalesce(request.for_person_id, request.requested_by_id) END);
    IF theirs THEN
      UPDATE stock_reservations SET state = 'fulfilled', ended_at = NEW.updated_at WHERE id = reservation;
      RETURN NULL;
    END IF;
    IF num_nonnulls(NEW.holder_person_id, NEW.holder_location_id, NEW.holder_item_id) > 0 OR NEW.phase IN ('repair', 'decommission') THEN
      RAISE EXCEPTION 'What is reserved for somebody is given to nobody else'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_reservations_held', TABLE = 'stock_reservations';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_reserved AFTER UPDATE ON items FOR EACH ROW
    WHEN (NEW.kind = 'asset' AND ((OLD.holder_person_id, OLD.holder_location_id, OLD.holder_item_id)
      IS DISTINCT FROM (NEW.holder_person_id, NEW.holder_location_id, NEW.holder_item_id)
      OR OLD.phase <> NEW.phase AND NEW.phase IN ('repair', 'decommission')))
    EXECUTE FUNCTION items_hold_reserved();
`;
