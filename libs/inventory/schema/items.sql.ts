/**
 * Items and what each kind adds to them. References stay inside the organisation by their composite keys.
 *
 * Every index on `items` costs each transition a write, since a new state makes a new row version. These are the ones that pay:
 * uniqueness (`items_tag`, also the order by tag), the orders that lists offer (`items_by_name`, `_by_creation`, `_by_stage_age`),
 * the narrow filters that no order can serve (`items_of_…`, `items_held_…`), and `items_in_stage` for rare states and for counting.
 * Filters wide enough to fill a page from the sort order, such as the domain, have none.
 *
 * The folded columns (`tag_key`, `name_key`, `serial_key`) exist because a page's comparison must be leakproof to use an index
 * under row-level security: `lower()` is not, `<` on a stored text is.
 */
export const items = `
  CREATE TABLE items (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    domain text NOT NULL,
    tag text NOT NULL,
    tag_key text COLLATE "C" NOT NULL,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    definition text NOT NULL,
    definition_version integer NOT NULL,
    state text NOT NULL,
    sub_state text,
    phase text NOT NULL,
    state_since timestamptz NOT NULL,
    stuck_at timestamptz,
    version bigint NOT NULL,
    product_id uuid,
    vendor_id uuid,
    contract_id uuid,
    business_unit_id uuid,
    cost_center_id uuid,
    location_id uuid,
    holder_person_id uuid,
    holder_location_id uuid,
    holder_item_id uuid,
    purchased_on date,
    purchase_price_minor bigint,
    currency text,
    order_number text,
    warranty_ends_on date,
    end_of_life_on date,
    notes text,
    custom_fields jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT items_key UNIQUE (organization_id, id),
    CONSTRAINT items_tag UNIQUE (organization_id, tag_key),
    CONSTRAINT items_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT items_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT items_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT items_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id),
    CONSTRAINT items_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT items_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT items_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT items_holder_person FOREIGN KEY (organization_id, holder_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT items_holder_location FOREIGN KEY (organization_id, holder_location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT items_holder_item FOREIGN KEY (organization_id, holder_item_id) REFERENCES items (organization_id, id),
    CONSTRAINT items_kind CHECK (kind IN ('asset', 'service', 'license')),
    CONSTRAINT items_domain CHECK (domain IN ('telecom', 'it', 'mobility')),
    CONSTRAINT items_phase CHECK (phase IN ('engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission')),
    CONSTRAINT items_tag_folded CHECK (tag <> '' AND tag_key = lower(tag)),
    CONSTRAINT items_name_folded CHECK (name_key = lower(name)),
    CONSTRAINT items_one_holder CHECK (num_nonnulls(holder_person_id, holder_location_id, holder_item_id) <= 1),
    CONSTRAINT items_not_its_own_holder CHECK (holder_item_id <> id),
    CONSTRAINT items_price CHECK (purchase_price_minor >= 0 AND (purchase_price_minor IS NULL) = (currency IS NULL)),
    CONSTRAINT items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT items_custom_fields CHECK (jsonb_typeof(custom_fields) = 'object')
  ) WITH (fillfactor = 90);
  CREATE INDEX items_by_name ON items (organization_id, name_key, id);
  CREATE INDEX items_by_creation ON items (organization_id, created_at, id);
  CREATE INDEX items_by_stage_age ON items (organization_id, state_since, id);
  CREATE INDEX items_in_stage ON items (organization_id, kind, phase, state);
  CREATE INDEX items_stuck ON items (organization_id, stuck_at) WHERE stuck_at IS NOT NULL;
  CREATE INDEX items_of_product ON items (product_id);
  CREATE INDEX items_of_vendor ON items (vendor_id);
  CREATE INDEX items_of_business_unit ON items (business_unit_id);
  CREATE INDEX items_of_cost_center ON items (cost_center_id);
  CREATE INDEX items_at_location ON items (location_id);
  CREATE INDEX items_held_by_person ON items (holder_person_id) WHERE holder_person_id IS NOT NULL;
  CREATE INDEX items_held_at_location ON items (holder_location_id) WHERE holder_location_id IS NOT NULL;
  CREATE INDEX items_held_by_item ON items (holder_item_id) WHERE holder_item_id IS NOT NULL;
  -- States depend on kinds; without this the planner takes their shares for independent and reads far too much.
  CREATE STATISTICS items_stages (dependencies, mcv) ON kind, domain, phase, state FROM items;
`;

export const details = `
  CREATE TABLE assets (
    item_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    product_id uuid,
    serial text,
    serial_key text COLLATE "C",
    imei text COLLATE "C",
    imei2 text COLLATE "C",
    mac text COLLATE "C",
    property_number text,
    condition text,
    has_storage boolean NOT NULL,
    CONSTRAINT assets_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT assets_serial_folded CHECK (serial <> '' AND serial_key = lower(serial) AND (serial IS NULL) = (serial_key IS NULL)),
    CONSTRAINT assets_imei_digits CHECK (imei ~ '^[0-9]{15,16}$' AND imei2 ~ '^[0-9]{15,16}$'),
    CONSTRAINT assets_two_imeis CHECK (imei <> imei2),
    CONSTRAINT assets_mac_form CHECK (mac ~ '^([0-9a-f]{2}:){5}[0-9a-f]{2}$'),
    CONSTRAINT assets_condition CHECK (condition IN ('as_new', 'good', 'worn', 'damaged'))
  );
  -- The serial comes before the product, so that one index both holds them unique and finds them by their beginning.
  CREATE UNIQUE INDEX assets_serial ON assets (organization_id, serial_key, product_id) NULLS NOT DISTINCT WHERE serial_key IS NOT NULL;
  CREATE UNIQUE INDEX assets_imei ON assets (organization_id, imei) WHERE imei IS NOT NULL;
  CREATE UNIQUE INDEX assets_imei2 ON assets (organization_id, imei2) WHERE imei2 IS NOT NULL;
  CREATE INDEX assets_mac ON assets (organization_id, mac) WHERE mac IS NOT NULL;

  CREATE TABLE services (
    item_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    service_number text COLLATE "C",
    circuit_id text,
    circuit_key text COLLATE "C",
    iccid text COLLATE "C",
    eid text COLLATE "C",
    billing_account_id uuid,
    billing_state text NOT NULL,
    billing_starts_on date,
    final_bill_on date,
    install_on date,
    disconnect_wanted_on date,
    vendor_reference text,
    bandwidth_kbps bigint,
    CONSTRAINT services_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT services_billing_account FOREIGN KEY (organization_id, billing_account_id) REFERENCES billing_accounts (organization_id, id),
    CONSTRAINT services_number_e164 CHECK (service_number ~ '^[+][1-9][0-9]{4,14}$'),
    CONSTRAINT services_circuit_folded CHECK (circuit_id <> '' AND circuit_key = lower(circuit_id) AND (circuit_id IS NULL) = (circuit_key IS NULL)),
    CONSTRAINT services_iccid_digits CHECK (iccid ~ '^89[0-9]{17,18}$'),
    CONSTRAINT services_eid_digits CHECK (eid ~ '^89[0-9]{30}$'),
    CONSTRAINT services_bandwidth CHECK (bandwidth_kbps > 0),
    CONSTRAINT services_billing CHECK (billing_state IN ('not_billing', 'billing', 'disputed', 'final_bill_expected', 'stopped'))
  );
  -- Not unique: a number goes to another service once the first is disconnected, and a SIM moves between lines.
  CREATE INDEX services_number ON services (organization_id, service_number) WHERE service_number IS NOT NULL;
  CREATE INDEX services_circuit ON services (organization_id, circuit_key) WHERE circuit_key IS NOT NULL;
  CREATE INDEX services_iccid ON services (organization_id, iccid) WHERE iccid IS NOT NULL;

  CREATE TABLE licenses (
    item_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    metric text NOT NULL,
    quantity bigint NOT NULL,
    seats_used bigint NOT NULL DEFAULT 0,
    starts_on date,
    ends_on date,
    tenant text,
    key_reference text,
    licensed_to text,
    CONSTRAINT licenses_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT licenses_key UNIQUE (organization_id, item_id),
    CONSTRAINT licenses_metric CHECK (metric IN ('user', 'concurrent_user', 'device', 'core', 'subscription', 'site')),
    CONSTRAINT licenses_quantity CHECK (quantity BETWEEN 0 AND 10000000),
    CONSTRAINT licenses_capacity CHECK (seats_used BETWEEN 0 AND quantity),
    CONSTRAINT licenses_term CHECK (ends_on >= starts_on)
  );
  CREATE INDEX licenses_by_end ON licenses (organization_id, ends_on) WHERE ends_on IS NOT NULL;
`;
