/** Units, people, cost centres and places. */
export const structure = `
  CREATE TABLE business_units (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    code text,
    parent_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT business_units_key UNIQUE (organization_id, id),
    CONSTRAINT business_units_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT business_units_parent FOREIGN KEY (organization_id, parent_id) REFERENCES business_units (organization_id, id)
  );
  CREATE UNIQUE INDEX business_units_name ON business_units (organization_id, parent_id, lower(name)) NULLS NOT DISTINCT;
  CREATE UNIQUE INDEX business_units_code ON business_units (organization_id, lower(code));
  CREATE INDEX business_units_below ON business_units (organization_id, parent_id);

  CREATE TABLE people (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    given_name text,
    family_name text,
    email text,
    user_name text,
    employee_number text,
    phone text,
    job_title text,
    department text,
    business_unit_id uuid,
    cost_center_id uuid,
    location_id uuid,
    manager_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT people_key UNIQUE (organization_id, id),
    CONSTRAINT people_email_lower CHECK (email = lower(email)),
    CONSTRAINT people_user_name_lower CHECK (user_name = lower(user_name)),
    CONSTRAINT people_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT people_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT people_manager FOREIGN KEY (organization_id, manager_id) REFERENCES people (organization_id, id)
  );
  CREATE UNIQUE INDEX people_user_name ON people (organization_id, user_name);
  CREATE UNIQUE INDEX people_employee_number ON people (organization_id, employee_number);
  CREATE INDEX people_email ON people (organization_id, email);
  CREATE INDEX people_by_name ON people (organization_id, name, id);
  CREATE INDEX people_by_creation ON people (organization_id, created_at, id);

  CREATE TABLE cost_centers (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    business_unit_id uuid,
    owner_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cost_centers_key UNIQUE (organization_id, id),
    CONSTRAINT cost_centers_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT cost_centers_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT cost_centers_owner FOREIGN KEY (organization_id, owner_id) REFERENCES people (organization_id, id)
  );
  CREATE UNIQUE INDEX cost_centers_code ON cost_centers (organization_id, lower(code));

  CREATE TABLE locations (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    code text,
    parent_id uuid,
    address_line1 text,
    address_line2 text,
    city text,
    region text,
    postal_code text,
    country text,
    time_zone text,
    manager_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT locations_key UNIQUE (organization_id, id),
    CONSTRAINT locations_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT locations_parent FOREIGN KEY (organization_id, parent_id) REFERENCES locations (organization_id, id),
    CONSTRAINT locations_manager FOREIGN KEY (organization_id, manager_id) REFERENCES people (organization_id, id),
    CONSTRAINT locations_country CHECK (country ~ '^[A-Z]{2}$')
  );
  CREATE UNIQUE INDEX locations_name ON locations (organization_id, parent_id, lower(name)) NULLS NOT DISTINCT;
  CREATE UNIQUE INDEX locations_code ON locations (organization_id, lower(code));
  CREATE INDEX locations_below ON locations (organization_id, parent_id);

  ALTER TABLE people
    ADD CONSTRAINT people_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    ADD CONSTRAINT people_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id);
`;
