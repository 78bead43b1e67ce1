/** What is attached to a request: more of it while nobody has decided, less of it only while it is a draft. */
export const attachments = `
  CREATE FUNCTION purchase_request_attachments_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE open text;
  BEGIN
    -- Whoever sends, decides or attaches at the same time queues up here.
    SELECT state INTO open FROM purchase_requests WHERE id = NEW.subject_id FOR NO KEY UPDATE;
    IF open IS NULL OR open <> 'draft' AND (TG_OP = 'UPDATE' OR open NOT IN ('pending_approval', 'questioned')) THEN
      RAISE EXCEPTION 'The attachments of a request stay as the approvers saw them'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_request_attachments_open', TABLE = 'documents';
    END IF;
    IF TG_OP = 'INSERT' AND (SELECT count(*) FROM documents d WHERE d.organization_id = NEW.organization_id
        AND d.subject_kind = NEW.subject_kind AND d.subject_id = NEW.subject_id AND d.removed_at IS NULL) >= 20 THEN
      RAISE EXCEPTION 'A request has 20 attachments at most'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_request_attachments_count', TABLE = 'documents';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_added_attachment BEFORE INSERT ON documents
    FOR EACH ROW WHEN (NEW.subject_kind = 'purchase_request') EXECUTE FUNCTION purchase_request_attachments_hold();
  CREATE TRIGGER hold_removed_attachment BEFORE UPDATE ON documents
    FOR EACH ROW WHEN (NEW.subject_kind = 'purchase_request' AND OLD.removed_at IS DISTINCT FROM NEW.removed_at)
    EXECUTE FUNCTION purchase_request_attachments_hold();
`;
