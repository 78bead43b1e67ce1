import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Reports of spend that are sent again and again. */
export class ExchangeReports1764105760000 implements MigrationInterface {
  readonly name = 'ExchangeReports1764105760000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(reports);
    await tenantTable(queryRunner, 'spend_reports');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const reports = `
  CREATE TABLE spend_reports (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    owner_id uuid NOT NULL,
    question jsonb NOT NULL,
    span text NOT NULL,
    format text NOT NULL,
    cadence text NOT NULL,
    day smallint NOT NULL,
    hour smallint NOT NULL,
    recipient_ids uuid[] NOT NULL,
    paused boolean NOT NULL DEFAULT false,
    next_due_at timestamptz NOT NULL,
    last_sent_at timestamptz,
    last_sent_to integer NOT NULL DEFAULT 0,
    last_failure text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT spend_reports_key UNIQUE (organization_id, id),
    CONSTRAINT spend_reports_format CHECK (format IN ('xlsx', 'csv')),
    CONSTRAINT spend_reports_span CHECK (span IN ('as_asked', 'last_month', 'last_twelve_months', 'year_to_date')),
    CONSTRAINT spend_reports_cadence CHECK (cadence IN ('daily', 'weekly', 'monthly')),
    CONSTRAINT spend_reports_day CHECK (day BETWEEN 1 AND CASE cadence WHEN 'monthly' THEN 31 ELSE 7 END),
    CONSTRAINT spend_reports_hour CHECK (hour BETWEEN 0 AND 23),
    CONSTRAINT spend_reports_recipients CHECK (cardinality(recipient_ids) BETWEEN 1 AND 50),
    CONSTRAINT spend_reports_question CHECK (jsonb_typeof(question) = 'object')
  );
  CREATE INDEX spend_reports_due ON spend_reports (organization_id, next_due_at);
`;
