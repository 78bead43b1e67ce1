import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { OrganizationNames } from '../definitions/known-names.js';

/** What the organisation has set up that its definitions may name. */
@Injectable()
export class OwnNames {
  constructor(private readonly database: Database) {}

  /** Needs a reading scope or an open transaction. */
  async read(): Promise<OrganizationNames> {
    const { endpoints, teams } = await this.database.one<{ endpoints: string[]; teams: string[] }>(
      `SELECT ARRAY(SELECT name FROM webhook_endpoints WHERE organization_id = current_organization_id()) AS endpoints,
         ARRAY(SELECT code FROM teams WHERE organization_id = current_organization_id() AND active) AS teams`,
    );
    return { endpoints: new Set(endpoints), teams: new Set(teams) };
  }
}
