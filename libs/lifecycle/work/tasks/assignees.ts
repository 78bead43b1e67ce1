import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { AssigneeRule } from '../../definitions/step.js';

/** Finds the people that rules mean. */
@Injectable()
export class Assignees {
  constructor(private readonly database: Database) {}

  /** The one person whose task it is; nobody where it is for many, or where there is no such person. Needs a scope. */
  async personOf(rule: AssigneeRule, holderPersonId: string | null): Promise<string | null> {
    if (typeof rule === 'object') return 'person' in rule ? this.known(rule.person) : null;
    if (rule === 'holder') return holderPersonId;
    return rule === 'holder_manager' && holderPersonId ? this.managerOf(holderPersonId) : null;
  }

  private async managerOf(personId: string): Promise<string | null> {
    const row = await this.database.first<{ managerId: string | null }>(
      'SELECT manager_id AS "managerId" FROM people WHERE id = $1',
      [personId],
    );
    return row?.managerId ?? null;
  }

  private async known(personId: string): Promise<string | null> {
    const row = await this.database.first<{ id: string }>('SELECT id FROM people WHERE id::text = $1', [personId]);
    return row?.id ?? null;
  }
}
