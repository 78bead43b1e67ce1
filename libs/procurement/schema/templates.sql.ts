/** Requests that are kept to be asked for again: their lines under a name. */
export const templates = `
  CREATE TABLE request_templates (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    description text,
    kept_by_id uuid NOT NULL,
    shared boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT request_templates_key UNIQUE (organization_id, id),
    CONSTRAINT request_templates_name UNIQUE (organization_id, kept_by_id, name),
    CONSTRAINT request_templates_keeper FOREIGN KEY (organization_id, kept_by_id) REFERENCES people (organization_id, id)
  );
  CREATE INDEX request_templates_by_name ON request_templates (organization_id, name, id);

  CREATE TABLE request_template_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    template_id uuid NOT NULL,
    position integer NOT NULL,
    product_id uuid,
    description text NOT NULL,
    domain text NOT NULL,
    category text NOT NULL,
    quantity integer NOT NULL,
    currency text NOT NULL,
    unit_price_minor bigint NOT NULL,
    recurring_minor bigint NOT NULL,
    term_months integer,
    vendor_id uuid,
    offer_id uuid,
    answers jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT request_template_lines_position UNIQUE (template_id, position),
    CONSTRAINT request_template_lines_template FOREIGN KEY (organization_id, template_id)
      REFERENCES request_templates (organization_id, id),
    CONSTRAINT request_template_lines_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT request_template_lines_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT request_template_lines_offer FOREIGN KEY (organization_id, offer_id) REFERENCES catalogue_offers (organization_id, id),
    CONSTRAINT request_template_lines_answers CHECK (jsonb_typeof(answers) = 'object'),
    CONSTRAINT request_template_lines_quantity CHECK (quantity BETWEEN 1 AND 100000)
  );
`;
