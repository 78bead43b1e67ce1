/** Users and what they sign in with. */
export const access = `
  CREATE TABLE users (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    person_id uuid NOT NULL,
    email text NOT NULL,
    password_hash text,
    locale text,
    time_zone text,
    locked_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT users_key UNIQUE (organization_id, id),
    CONSTRAINT users_email UNIQUE (email, organization_id),
    CONSTRAINT users_person UNIQUE (organization_id, person_id),
    CONSTRAINT users_of_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT users_of_person FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    CONSTRAINT users_email_lower CHECK (email = lower(email))
  );

  CREATE TABLE role_grants (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    business_unit_id uuid,
    location_id uuid,
    granted_by text NOT NULL,
    granted_at timestamptz NOT NULL,
    CONSTRAINT role_grants_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
    CONSTRAINT role_grants_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT role_grants_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT role_grants_role CHECK (role IN ('administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor')),
    CONSTRAINT role_grants_one_scope CHECK (num_nonnulls(business_unit_id, location_id) <= 1)
  );
  CREATE UNIQUE INDEX role_grants_once ON role_grants (organization_id, user_id, role, business_unit_id, location_id) NULLS NOT DISTINCT;

  CREATE TABLE sessions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    secret_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    ip text,
    agent text,
    CONSTRAINT sessions_secret UNIQUE (secret_hash),
    CONSTRAINT sessions_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id)
  );
  CREATE INDEX sessions_of_user ON sessions (organization_id, user_id);
  CREATE INDEX sessions_by_expiry ON sessions (expires_at);

  CREATE TABLE api_tokens (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    hint text NOT NULL,
    secret_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT api_tokens_secret UNIQUE (secret_hash),
    CONSTRAINT api_tokens_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
    CONSTRAINT api_tokens_scopes CHECK (cardinality(scopes) > 0)
  );
  CREATE INDEX api_tokens_of_user ON api_tokens (organization_id, user_id);

  CREATE TABLE sign_in_attempts (
    subject text PRIMARY KEY,
    failures integer NOT NULL,
    last_failed_at timestamptz NOT NULL,
    locked_until timestamptz
  );
  CREATE INDEX sign_in_attempts_age ON sign_in_attempts (last_failed_at);
`;
