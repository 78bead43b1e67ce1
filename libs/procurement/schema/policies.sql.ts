/** What the organisation wrote down about approvals, version after version, and who stands in for whom. */
export const policies = `
  CREATE TABLE approval_policies (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    number integer NOT NULL,
    book jsonb NOT NULL,
    note text,
    published_by text NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT approval_policies_key UNIQUE (organization_id, id),
    CONSTRAINT approval_policies_number UNIQUE (organization_id, number),
    CONSTRAINT approval_policies_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT approval_policies_counted CHECK (number > 0),
    CONSTRAINT approval_policies_book CHECK (jsonb_typeof(book) = 'object')
  );

  CREATE TABLE approval_delegations (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    person_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT approval_delegations_person FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    CONSTRAINT approval_delegations_delegate FOREIGN KEY (organization_id, delegate_id) REFERENCES people (organization_id, id),
    CONSTRAINT approval_delegations_another CHECK (person_id <> delegate_id),
    CONSTRAINT approval_delegations_term CHECK (ends_on > starts_on),
    CONSTRAINT approval_delegations_one_at_a_time EXCLUDE USING gist
      (person_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&)
  );
  CREATE INDEX approval_delegations_to ON approval_delegations (organization_id, delegate_id, ends_on);
`;
