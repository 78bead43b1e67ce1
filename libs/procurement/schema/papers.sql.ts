/** How orders are put on paper: who both sides are there, and where the vendor takes orders. */
export const papers = `
  CREATE TABLE order_parties (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    vendor_id uuid,
    legal_name text,
    contact_name text,
    order_email text,
    locale text,
    address_line1 text,
    address_line2 text,
    city text,
    postal_code text,
    country text,
    tax_number text,
    endpoint_scheme text,
    endpoint_id text,
    cxml_domain text,
    cxml_identity text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT order_parties_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT order_parties_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT order_parties_locale CHECK (locale IN ('en', 'de')),
    CONSTRAINT order_parties_endpoint CHECK ((endpoint_scheme IS NULL) = (endpoint_id IS NULL)),
    CONSTRAINT order_parties_cxml CHECK ((cxml_domain IS NULL) = (cxml_identity IS NULL))
  );
  -- One for each vendor; the one without a vendor is the organisation itself.
  CREATE UNIQUE INDEX order_parties_once ON order_parties (organization_id, vendor_id) NULLS NOT DISTINCT;

  ALTER TABLE purchase_orders ADD COLUMN revision integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT purchase_orders_revision CHECK (revision >= 0);
`;
