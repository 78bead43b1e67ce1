import { Injectable } from '@nestjs/common';
import { OrganizationDirectory } from '#messaging';
import { Database } from '#platform';

/** Tells couriers which organisations there are: their ids, and nothing else of them. */
@Injectable()
export class FoundedOrganizations extends OrganizationDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  override async organizationIds(): Promise<string[]> {
    const rows = await this.database.systemReading(() =>
      this.database.query<{ id: string }>('SELECT every_organization AS id FROM every_organization()'),
    );
    return rows.map(({ id }) => id);
  }
}
