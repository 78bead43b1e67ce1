/** What people may ask for without writing it themselves: offers of one product or several, at prices that the catalogue says. */
export const catalogue = `
  CREATE TABLE catalogue_offers (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    category text NOT NULL,
    state text NOT NULL DEFAULT 'draft',
    lead_days integer,
    audience text NOT NULL,
    roles text[] NOT NULL DEFAULT '{}',
    business_unit_ids uuid[] NOT NULL DEFAULT '{}',
    asks jsonb NOT NULL DEFAULT '[]',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT catalogue_offers_key UNIQUE (organization_id, id),
    CONSTRAINT catalogue_offers_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT catalogue_offers_state CHECK (state IN ('draft', 'published', 'retired')),
    CONSTRAINT catalogue_offers_lead CHECK (lead_days BETWEEN 0 AND 3650),
    CONSTRAINT catalogue_offers_asks CHECK (jsonb_typeof(asks) = 'array'),
    CONSTRAINT catalogue_offers_audience CHECK (audience IN ('everybody', 'roles', 'units')
      AND (audience = 'roles') = (cardinality(roles) > 0) AND (audience = 'units') = (cardinality(business_unit_ids) > 0))
  );
  CREATE INDEX catalogue_offers_by_title ON catalogue_offers (organization_id, title, id);
  CREATE INDEX catalogue_offers_by_creation ON catalogue_offers (organization_id, created_at, id);

  CREATE TABLE catalogue_offer_parts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    position integer NOT NULL,
    product_id uuid NOT NULL,
    quantity integer NOT NULL,
    currency text NOT NULL,
    unit_price_minor bigint NOT NULL,
    recurring_minor bigint NOT NULL DEFAULT 0,
    term_months integer,
    vendor_id uuid,
    CONSTRAINT catalogue_offer_parts_position UNIQUE (offer_id, position),
    CONSTRAINT catalogue_offer_parts_once UNIQUE (offer_id, product_id),
    CONSTRAINT catalogue_offer_parts_offer FOREIGN KEY (organization_id, offer_id) REFERENCES catalogue_offers (organization_id, id),
    CONSTRAINT catalogue_offer_parts_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT catalogue_offer_parts_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT catalogue_offer_parts_quantity CHECK (quantity BETWEEN 1 AND 1000),
    CONSTRAINT catalogue_offer_parts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT catalogue_offer_parts_price CHECK (unit_price_minor >= 0 AND recurring_minor >= 0),
    CONSTRAINT catalogue_offer_parts_term CHECK ((recurring_minor = 0) = (term_months IS NULL) AND term_months BETWEEN 1 AND 240)
  );

  -- A unit means all units below it as well.
  CREATE FUNCTION catalogue_offer_open_to(offer catalogue_offers, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE (offer).audience
      WHEN 'everybody' THEN true
      WHEN 'roles' THEN EXISTS (SELECT FROM users u JOIN role_grants g ON g.user_id = u.id
        WHERE u.person_id = person AND g.role = ANY ((offer).roles))
      ELSE EXISTS (
        WITH RECURSIVE above AS (
          SELECT b.id, b.parent_id FROM people p JOIN business_units b ON b.id = p.business_unit_id WHERE p.id = person
          UNION SELECT b.id, b.parent_id FROM business_units b JOIN above a ON b.id = a.parent_id)
        SELECT FROM above WHERE id = ANY ((offer).business_unit_ids))
    END
  $$;

  ALTER TABLE purchase_request_lines
    ADD COLUMN offer_id uuid,
    ADD COLUMN answers jsonb NOT NULL DEFAULT '{}',
    ADD CONSTRAINT purchase_request_lines_offer FOREIGN KEY (organization_id, offer_id) REFERENCES catalogue_offers (organization_id, id),
    ADD CONSTRAINT purchase_request_lines_answers CHECK (jsonb_typeof(answers) = 'object');
`;
