/** Who had an item when, and how its storage was sanitised: evidence, so what was once said stays as it was said. */
export const evidence = `
  CREATE TABLE custody_records (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    item_id uuid NOT NULL,
    holder_person_id uuid,
    holder_location_id uuid,
    holder_item_id uuid,
    held_from timestamptz NOT NULL,
    held_until timestamptz,
    handed_over_by text NOT NULL,
    accepted_at timestamptz,
    accepted_by text,
    text_version text,
    CONSTRAINT custody_records_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT custody_records_person FOREIGN KEY (organization_id, holder_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT custody_records_location FOREIGN KEY (organization_id, holder_location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT custody_records_holder_item FOREIGN KEY (organization_id, holder_item_id) REFERENCES items (organization_id, id),
    CONSTRAINT custody_records_one_holder CHECK (num_nonnulls(holder_person_id, holder_location_id, holder_item_id) = 1),
    CONSTRAINT custody_records_span CHECK (held_until >= held_from),
    CONSTRAINT custody_records_acceptance CHECK ((accepted_at IS NULL) = (accepted_by IS NULL) AND (accepted_at IS NULL) = (text_version IS NULL))
  );
  -- One holder at a time.
  CREATE UNIQUE INDEX custody_records_current ON custody_records (item_id) WHERE held_until IS NULL;
  CREATE INDEX custody_records_of_item ON custody_records (item_id, held_from);
  CREATE INDEX custody_records_of_person ON custody_records (holder_person_id, held_from) WHERE holder_person_id IS NOT NULL;

  CREATE TABLE sanitisation_certificates (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    item_id uuid NOT NULL,
    manufacturer text,
    model text,
    serial text NOT NULL,
    serial_key text COLLATE "C" NOT NULL,
    property_number text,
    media_type text NOT NULL,
    method text NOT NULL,
    technique text NOT NULL,
    tool text NOT NULL,
    tool_version text,
    verification text NOT NULL,
    result text NOT NULL,
    performed_by text NOT NULL,
    performed_by_person_id uuid,
    performed_on date NOT NULL,
    place text,
    destination text,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    validated_by text,
    validated_by_person_id uuid,
    validated_by_actor text,
    validated_at timestamptz,
    CONSTRAINT sanitisation_certificates_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT sanitisation_certificates_performer FOREIGN KEY (organization_id, performed_by_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT sanitisation_certificates_validator FOREIGN KEY (organization_id, validated_by_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT sanitisation_certificates_serial CHECK (serial <> '' AND serial_key = lower(serial)),
    CONSTRAINT sanitisation_certificates_method CHECK (method IN ('clear', 'purge', 'destroy')),
    CONSTRAINT sanitisation_certificates_verification CHECK (verification IN ('full', 'sample', 'tool_report', 'visual')),
    CONSTRAINT sanitisation_certificates_result CHECK (result IN ('passed', 'failed')),
    CONSTRAINT sanitisation_certificates_validation CHECK (num_nulls(validated_by, validated_by_actor, validated_at) IN (0, 3)),
    CONSTRAINT sanitisation_certificates_two_people CHECK (
      lower(validated_by) <> lower(performed_by) AND (validated_by_person_id IS NULL OR validated_by_person_id IS DISTINCT FROM performed_by_person_id)
    )
  );
  CREATE INDEX sanitisation_certificates_of_item ON sanitisation_certificates (item_id, id);
`;

export const settings = `
  CREATE TABLE custom_field_definitions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    label text NOT NULL,
    type text NOT NULL,
    choices text[],
    required boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT custom_field_definitions_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT custom_field_definitions_name_once UNIQUE (organization_id, kind, name),
    CONSTRAINT custom_field_definitions_kind CHECK (kind IN ('asset', 'service', 'license')),
    CONSTRAINT custom_field_definitions_name CHECK (name ~ '^[a-z][A-Za-z0-9]{0,59}$'),
    CONSTRAINT custom_field_definitions_type CHECK (type IN ('text', 'number', 'date', 'flag', 'choice')),
    CONSTRAINT custom_field_definitions_choices CHECK ((type = 'choice') = (choices IS NOT NULL) AND (choices IS NULL OR cardinality(choices) > 0))
  );

  -- Finer places inside a state that an organisation adds to those of the shipped definitions.
  CREATE TABLE sub_states (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    definition text NOT NULL,
    state text NOT NULL,
    name text NOT NULL,
    label text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT sub_states_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT sub_states_name_once UNIQUE (organization_id, definition, state, name),
    CONSTRAINT sub_states_name CHECK (name ~ '^[a-z][a-z0-9_]{0,59}$')
  );
`;
