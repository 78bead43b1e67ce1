/**
 * What search looks through: one lower-cased document an item.
 *
 * `LIKE` and the trigram operators are not leakproof, so under row-level security PostgreSQL would not use their index for the
 * application's role. `items_like` and `items_similar` therefore run as the owner, whom the policy `searching` lets see all rows
 * of this one table, and compare the organisation by themselves, first. They answer ids only; the items are then read under
 * row-level security like any others.
 *
 * The beginnings of tags, serials, numbers and names need none of this: `<` on text is leakproof, and ordinary indexes serve them.
 */
export const search = `
  CREATE TABLE item_search (
    item_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    document text NOT NULL,
    holder_key text COLLATE "C",
    CONSTRAINT item_search_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id)
  );
  -- Every search reads the whole pending list, and a bulk load is the faster the longer it is: half of the usual costs either little.
  CREATE INDEX item_search_document ON item_search USING gin (document gin_trgm_ops) WITH (gin_pending_list_limit = 2048);
  CREATE INDEX item_search_holder ON item_search (organization_id, holder_key) WHERE holder_key IS NOT NULL;
`;

export const searchFunctions = `
  CREATE POLICY searching ON item_search FOR SELECT TO CURRENT_USER USING (true);

  -- Reading through the whole table may seem cheap to a planner who expects many hits, and takes seconds where there are few.
  -- The first pattern finds by the index, for which ALL is of no use; so it should be the longest.
  CREATE FUNCTION items_like(patterns text[], most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  DECLARE
    organization uuid := current_organization_id();
  BEGIN
    RETURN QUERY SELECT s.item_id FROM item_search s WHERE s.organization_id = organization AND s.document LIKE patterns[1] AND s.document LIKE ALL (patterns) LIMIT most;
  END $$;

  CREATE FUNCTION items_similar(words text, most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  DECLARE
    organization uuid := current_organization_id();
  BEGIN
    -- A misspelt common word resembles very many: the best of the first few are good enough, the best of all would take seconds.
    RETURN QUERY SELECT c.item_id FROM (
        SELECT s.item_id, word_similarity(words, s.document) AS likeness FROM item_search s
        WHERE s.organization_id = organization AND words <% s.document LIMIT 4 * most
      ) c ORDER BY c.likeness DESC, c.item_id LIMIT most;
  END $$;

  -- Writes anew what search knows of these items; rows that stay as they are cost no write.
  CREATE FUNCTION refresh_item_search(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO item_search (item_id, organization_id, document, holder_key)
    SELECT i.id, i.organization_id,
           lower(concat_ws(' ', i.tag, i.name, a.serial, a.imei, a.imei2, a.mac, s.service_number, s.circuit_id, s.iccid, h.name)),
           lower(h.name)
    FROM items i
    LEFT JOIN assets a ON a.item_id = i.id
    LEFT JOIN services s ON s.item_id = i.id
    LEFT JOIN LATERAL (
      SELECT p.name FROM people p WHERE p.id = i.holder_person_id
      UNION ALL SELECT l.name FROM locations l WHERE l.id = i.holder_location_id
      UNION ALL SELECT o.name FROM items o WHERE o.id = i.holder_item_id
    ) h ON true
    WHERE i.id = ANY(ids)
    ON CONFLICT (item_id) DO UPDATE SET document = excluded.document, holder_key = excluded.holder_key
      WHERE (item_search.document, item_search.holder_key) IS DISTINCT FROM (excluded.document, excluded.holder_key)
  $$;

  -- Items are also found by who has them, so a new name of a person, a place or an item is theirs too.
  CREATE FUNCTION items_hear_of_new_name() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_item_search(array_agg(i.id)) FROM items i
    WHERE i.holder_person_id = NEW.id OR i.holder_location_id = NEW.id OR i.holder_item_id = NEW.id HAVING count(*) > 0;
    RETURN NULL;
  END $$;
${['people', 'locations', 'items']
  .map(
    (table) => `  CREATE TRIGGER tell_items_of_new_name AFTER UPDATE OF name ON ${table}
    FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION items_hear_of_new_name();`,
  )
  .join('\n')}
`;
