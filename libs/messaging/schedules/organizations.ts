import { Injectable } from '@nestjs/common';
import type { OrganizationDirectory } from './schedule.js';

/** Where the couriers learn which organisations there are; filled at boot from the `OrganizationDirectory` of the lib that owns them. */
@Injectable()
export class Organizations {
  private directory: OrganizationDirectory | undefined;

  use(directory: OrganizationDirectory): void {
    this.directory = directory;
  }

  async ids(): Promise<string[]> {
    if (!this.directory) throw new Error('No module provides an OrganizationDirectory.');
    return this.directory.organizationIds();
  }
}
