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
  -- A short pending list, since every search reads all of it; a bulk load still adds in batches.
  CREATE INDEX item_search_document ON item_search USING gin (document gin_trgm_ops) WITH (gin_pending_list_limit = 512);
  CREATE INDEX item_search_holder ON item_search (organization_id, holder_key) WHERE holder_key IS NOT NULL;
`;

export const searchFunctions = `
  CREATE POLICY searching ON item_search FOR SELECT TO CURRENT_USER USING (true);

  CREATE FUNCTION items_like(pattern text, most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    organization uuid := current_organization_id();
  BEGIN
    RETURN QUERY SELECT s.item_id FROM item_search s WHERE s.organization_id = organization AND s.document LIKE pattern LIMIT most;
  END $$;

  CREATE FUNCTION items_similar(words text, most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = pg_catalog, public, pg_temp
    SET pg_trgm.word_similarity_threshold = 0.6 AS $$
  DECLARE
    organization uuid := current_organization_id();
  BEGIN
    RETURN QUERY SELECT s.item_id FROM item_search s WHERE s.organization_id = organization AND words <% s.document
      ORDER BY word_similarity(words, s.document) DESC, s.item_id LIMIT most;
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
`;
