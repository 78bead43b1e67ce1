import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What people work on for a time, so that what is bought for it is known by it. */
export class OrganizationProjects1764104760000 implements MigrationInterface {
  readonly name = 'OrganizationProjects1764104760000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE projects (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        cost_center_id uuid,
        starts_on date,
        ends_on date,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT projects_key UNIQUE (organization_id, id),
        CONSTRAINT projects_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT projects_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
        CONSTRAINT projects_term CHECK (ends_on >= starts_on)
      );
      CREATE UNIQUE INDEX projects_code ON projects (organization_id, lower(code));
    `);
    await tenantTable(queryRunner, 'projects', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
