import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable, tenantTable } from '#platform';
import { access } from './schema/access.sql.js';
import { doors } from './schema/doors.sql.js';
import { organizations } from './schema/organizations.sql.js';
import { structure } from './schema/structure.sql.js';
import { trees } from './schema/trees.sql.js';

/**
 * Organisations with their units, cost centres, places and people; users with their roles, sessions and tokens.
 *
 * Rows of one organisation refer to each other by `(organization_id, id)`, so that PostgreSQL itself refuses a reference
 * into another organisation: foreign keys are checked past row-level security.
 *
 * Under row-level security an index serves a condition only if all in it is leakproof, which `lower()`, `LIKE` and trigrams
 * are not. So what is looked up without regard to case (e-mail, user name) is kept in lower case; expression indexes only
 * hold uniqueness.
 */
export class Organization1764000200000 implements MigrationInterface {
  readonly name = 'Organization1764000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(organizations);
    await queryRunner.query(structure);
    await queryRunner.query(access);
    for (const table of tenantTables) await tenantTable(queryRunner, table);
    await sharedTable(queryRunner, 'sign_in_attempts');
    await queryRunner.query(trees);
    await queryRunner.query(doors);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const tenantTables = [
  'tag_counters',
  'business_units',
  'people',
  'cost_centers',
  'locations',
  'users',
  'role_grants',
  'sessions',
  'api_tokens',
];
