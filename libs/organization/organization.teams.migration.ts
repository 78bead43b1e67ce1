import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Teams of users, and the hours that people work: by calendar, and which calendar a place keeps. */
export class OrganizationTeams1764101500000 implements MigrationInterface {
  readonly name = 'OrganizationTeams1764101500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE teams (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        description text,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT teams_key UNIQUE (organization_id, id),
        -- Lifecycles name teams by their code, so it is looked up often, and is in lower case.
        CONSTRAINT teams_code UNIQUE (organization_id, code),
        CONSTRAINT teams_code_lower CHECK (code = lower(code)),
        CONSTRAINT teams_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );

      CREATE TABLE team_members (
        organization_id uuid NOT NULL,
        team_id uuid NOT NULL,
        user_id uuid NOT NULL,
        added_at timestamptz NOT NULL,
        PRIMARY KEY (organization_id, team_id, user_id),
        CONSTRAINT team_members_team FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id),
        CONSTRAINT team_members_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id)
      );
      CREATE INDEX team_members_of_user ON team_members (organization_id, user_id);

      CREATE TABLE working_calendars (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        name text NOT NULL,
        time_zone text NOT NULL,
        hours jsonb NOT NULL,
        is_default boolean NOT NULL DEFAULT false,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT working_calendars_key UNIQUE (organization_id, id),
        CONSTRAINT working_calendars_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT working_calendars_hours CHECK (jsonb_typeof(hours) = 'array')
      );
      CREATE UNIQUE INDEX working_calendars_name ON working_calendars (organization_id, lower(name));
      CREATE UNIQUE INDEX working_calendars_default ON working_calendars (organization_id) WHERE is_default;

      CREATE TABLE calendar_holidays (
        organization_id uuid NOT NULL,
        calendar_id uuid NOT NULL,
        day date NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (organization_id, calendar_id, day),
        CONSTRAINT calendar_holidays_calendar FOREIGN KEY (organization_id, calendar_id) REFERENCES working_calendars (organization_id, id)
      );

      ALTER TABLE locations
        ADD COLUMN calendar_id uuid,
        ADD CONSTRAINT locations_calendar FOREIGN KEY (organization_id, calendar_id) REFERENCES working_calendars (organization_id, id);
    `);
    for (const table of ['teams', 'team_members', 'working_calendars', 'calendar_holidays'])
      await tenantTable(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
