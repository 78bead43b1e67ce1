/** What holds the trees free of cycles, and answers what lies below a node (itself included). */
export const trees = ['business_units', 'locations']
  .map(
    (table) => `
  CREATE FUNCTION ${table}_below(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE below AS (
      SELECT id FROM ${table} WHERE organization_id = current_organization_id() AND id = root
      UNION
      SELECT child.id FROM ${table} child JOIN below ON child.parent_id = below.id AND child.organization_id = current_organization_id()
    ) SELECT id FROM below $$;

  CREATE FUNCTION ${table}_hold_tree() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- Two moves at once could close a circle that neither of them sees: moves wait for each other.
    IF TG_OP = 'UPDATE' THEN PERFORM pg_advisory_xact_lock(hashtextextended('${table}:' || NEW.organization_id, 0)); END IF;
    IF EXISTS (
      WITH RECURSIVE above AS (
        SELECT id, parent_id FROM ${table} WHERE organization_id = NEW.organization_id AND id = NEW.parent_id
        UNION
        SELECT node.id, node.parent_id FROM ${table} node JOIN above ON node.id = above.parent_id AND node.organization_id = NEW.organization_id
      ) SELECT FROM above WHERE id = NEW.id
    ) THEN
      RAISE EXCEPTION 'A node cannot lie below itself' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_no_cycle', TABLE = '${table}';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_tree AFTER INSERT OR UPDATE OF parent_id ON ${table}
    FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION ${table}_hold_tree();
`,
  )
  .join('');
