import { conventions, methods } from '../depreciation/depreciation-terms.js';
import { originsOfPostings, postedMeasures } from '../depreciation/due-postings.rules.js';

const oneOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** How an asset depreciates; the same columns and rules stand at a book's rules and at each asset. */
const terms = (table: string): string => `
    method text NOT NULL,
    convention text NOT NULL,
    life_months integer NOT NULL,
    rate_basis_points integer,
    total_units integer,
    CONSTRAINT ${table}_method CHECK (method IN (${oneOf(methods)})),
    CONSTRAINT ${table}_convention CHECK (convention IN (${oneOf(conventions)})),
    CONSTRAINT ${table}_life CHECK (life_months BETWEEN 1 AND 1200),
    CONSTRAINT ${table}_rate CHECK (rate_basis_points BETWEEN 1 AND 10000 AND (method <> 'declining_balance' OR rate_basis_points IS NOT NULL)),
    CONSTRAINT ${table}_units CHECK (total_units > 0 AND (method <> 'units_of_production' OR total_units IS NOT NULL)),
    CONSTRAINT ${table}_macrs CHECK (method <> 'macrs' OR (life_months IN (36, 60, 84, 120, 180, 240) AND convention IN ('half_year', 'mid_quarter')))`;

/** Books that tell of the same assets by rules of their own; one of them at most posts to the ledger. */
export const depreciation = `
  ALTER TABLE ledger_entries
    DROP CONSTRAINT ledger_entries_kind,
    ADD CONSTRAINT ledger_entries_kind CHECK (kind IN ('purchase', 'recurring', 'usage', 'repair', 'tax', 'fee', 'credit', 'depreciation',
      'disposal_proceeds', 'disposal_result', 'adjustment'));

  CREATE TABLE depreciation_books (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    posts_to_ledger boolean NOT NULL,
    starts_on date NOT NULL,
    currency text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT depreciation_books_key UNIQUE (organization_id, id),
    CONSTRAINT depreciation_books_name UNIQUE (organization_id, name),
    CONSTRAINT depreciation_books_start CHECK (extract(day FROM starts_on) = 1 AND starts_on >= '1990-01-01'),
    CONSTRAINT depreciation_books_currency CHECK (currency ~ '^[A-Z]{3}$')
  );
  CREATE UNIQUE INDEX depreciation_books_one_posts ON depreciation_books (organization_id) WHERE posts_to_ledger;

  CREATE TABLE depreciation_rules (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    book_id uuid NOT NULL,
    domain text,
    category text,
    from_on date NOT NULL,
    salvage_basis_points integer NOT NULL,
    ${terms('depreciation_rules')},
    CONSTRAINT depreciation_rules_book FOREIGN KEY (organization_id, book_id) REFERENCES depreciation_books (organization_id, id),
    CONSTRAINT depreciation_rules_domain CHECK (domain IN ('telecom', 'it', 'mobility')),
    CONSTRAINT depreciation_rules_salvage CHECK (salvage_basis_points BETWEEN 0 AND 10000 AND (method <> 'macrs' OR salvage_basis_points = 0))
  );
  CREATE UNIQUE INDEX depreciation_rules_once ON depreciation_rules (organization_id, book_id, coalesce(domain, ''), coalesce(category, ''), from_on);

  CREATE TABLE depreciation_assets (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    book_id uuid NOT NULL,
    item_id uuid NOT NULL,
    signalled_on date NOT NULL,
    given_in_service_on date,
    salvage_minor bigint NOT NULL,
    ${terms('depreciation_assets')},
    cost_minor bigint NOT NULL,
    cost_moment numeric NOT NULL,
    proceeds_minor bigint NOT NULL,
    disposed_on date,
    posted_through date,
    next_month date,
    is_stale boolean NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT depreciation_assets_key UNIQUE (organization_id, id),
    CONSTRAINT depreciation_assets_once UNIQUE (organization_id, book_id, item_id),
    CONSTRAINT depreciation_assets_book FOREIGN KEY (organization_id, book_id) REFERENCES depreciation_books (organization_id, id),
    CONSTRAINT depreciation_assets_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT depreciation_assets_salvage CHECK (salvage_minor >= 0 AND (method <> 'macrs' OR salvage_minor = 0)),
    CONSTRAINT depreciation_assets_months CHECK (extract(day FROM posted_through) = 1 AND extract(day FROM next_month) = 1)
  );
  CREATE INDEX depreciation_assets_of_item ON depreciation_assets (organization_id, item_id);
  CREATE INDEX depreciation_assets_due ON depreciation_assets (organization_id, book_id, id) WHERE is_stale OR next_month IS NOT NULL;

  CREATE TABLE depreciation_events (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    amount_minor bigint,
    life_months integer,
    units integer,
    note text,
    created_at timestamptz NOT NULL,
    CONSTRAINT depreciation_events_asset FOREIGN KEY (organization_id, asset_id) REFERENCES depreciation_assets (organization_id, id),
    CONSTRAINT depreciation_events_kind CHECK (
      (kind = 'impairment' AND amount_minor > 0 AND life_months IS NULL AND units IS NULL)
      OR (kind = 'life' AND life_months BETWEEN 1 AND 1200 AND amount_minor IS NULL AND units IS NULL)
      OR (kind = 'units' AND units > 0 AND amount_minor IS NULL AND life_months IS NULL))
  );
  CREATE INDEX depreciation_events_of_asset ON depreciation_events (organization_id, asset_id, happened_on);

  CREATE TABLE depreciation_postings (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    month date NOT NULL,
    measure text NOT NULL,
    origin text NOT NULL,
    sequence integer NOT NULL,
    amount_minor bigint NOT NULL,
    ledger_entry_id uuid,
    posted_at timestamptz NOT NULL,
    CONSTRAINT depreciation_postings_once UNIQUE (organization_id, asset_id, month, measure, sequence),
    CONSTRAINT depreciation_postings_asset FOREIGN KEY (organization_id, asset_id) REFERENCES depreciation_assets (organization_id, id),
    CONSTRAINT depreciation_postings_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT depreciation_postings_measure CHECK (measure IN (${oneOf(postedMeasures)})),
    CONSTRAINT depreciation_postings_origin CHECK (origin IN (${oneOf(originsOfPostings)})),
    CONSTRAINT depreciation_postings_sequence CHECK (sequence > 0 AND (origin = 'correction' OR sequence = 1)),
    CONSTRAINT depreciation_postings_opening CHECK (origin <> 'opening' OR ledger_entry_id IS NULL),
    CONSTRAINT depreciation_postings_amount CHECK (amount_minor <> 0)
  );
`;
