/**
 * Why what was kept in stock is kept no more. What gets lost is kept for nobody, so that its line can be ordered; and only what stands
 * on the shelf is kept at all.
 */
export const releases = `
  ALTER TABLE stock_reservations
    ADD COLUMN let_go text,
    ADD COLUMN reason text,
    ADD CONSTRAINT stock_reservations_let_go CHECK
      (let_go IN ('by_hand', 'missing', 'overdue', 'request_ended') AND state = 'released' AND (reason IS NULL OR let_go = 'by_hand')
       OR let_go IS NULL AND reason IS NULL);

  CREATE OR REPLACE FUNCTION stock_reservations_hold() RETURNS trigger LANGUAGE plpgsql AS $$
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
    IF request.state NOT IN ('pending_approval', 'questioned', 'approved') OR item.kind <> 'asset' OR item.phase <> 'configure'
      OR item.product_id IS DISTINCT FROM line.product_id OR num_nonnulls(item.holder_person_id, item.holder_location_id, item.holder_item_id) > 0
      OR ordered + purchase_request_line_reserved(line.id) >= line.quantity THEN
      RAISE EXCEPTION 'Only what is asked for, open and free on the shelf is reserved'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_reservations_wanted', TABLE = 'stock_reservations';
    END IF;
    RETURN NEW;
  END $$;

  CREATE OR REPLACE FUNCTION stock_reservations_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE stock_reservations s SET state = 'released', let_go = 'request_ended', ended_at = NEW.updated_at
    FROM purchase_request_lines l WHERE l.request_id = NEW.id AND s.request_line_id = l.id AND s.state = 'live';
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION items_hold_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reservation uuid;
    request purchase_requests;
    held boolean := num_nonnulls(NEW.holder_person_id, NEW.holder_location_id, NEW.holder_item_id) > 0;
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
    ELSIF held OR NEW.phase IN ('repair', 'decommission') THEN
      RAISE EXCEPTION 'What is reserved for somebody is given to nobody else'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_reservations_held', TABLE = 'stock_reservations';
    ELSIF NEW.phase = 'operate' THEN
      UPDATE stock_reservations SET state = 'released', let_go = 'missing', ended_at = NEW.updated_at WHERE id = reservation;
    END IF;
    RETURN NULL;
  END $$;
  DROP TRIGGER hold_reserved ON items;
  CREATE TRIGGER hold_reserved AFTER UPDATE ON items FOR EACH ROW
    WHEN (NEW.kind = 'asset' AND ((OLD.holder_person_id, OLD.holder_location_id, OLD.holder_item_id)
      IS DISTINCT FROM (NEW.holder_person_id, NEW.holder_location_id, NEW.holder_item_id)
      OR OLD.phase <> NEW.phase AND NEW.phase IN ('operate', 'repair', 'decommission')))
    EXECUTE FUNCTION items_hold_reserved();
`;
