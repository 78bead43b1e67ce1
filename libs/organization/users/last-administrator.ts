import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '#platform';

/** An organisation always keeps somebody who can administer it. */
@Injectable()
export class LastAdministrator {
  constructor(private readonly database: Database) {}

  /** Does what may take the last one away, all of it or, then, nothing. Such acts wait for each other.
   * @throws Refusal `guard_failed` when nobody would remain */
  keep<T>(actor: Actor, act: () => Promise<T>): Promise<T> {
    return this.database.transaction(actor, async () => {
      await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `administrators:${actor.organizationId}`,
      ]);
      const before = await this.isThere();
      const result = await act();
      if (before && !(await this.isThere())) {
        throw new Refusal('guard_failed', 'Somebody has to remain who administers the whole organisation.');
      }
      return result;
    });
  }

  private async isThere(): Promise<boolean> {
    const row = await this.database.first(
      `SELECT g.id FROM role_grants g JOIN users u ON u.id = g.user_id JOIN people p ON p.id = u.person_id
       WHERE g.role = 'administrator' AND g.business_unit_id IS NULL AND g.location_id IS NULL AND u.locked_at IS NULL AND p.active LIMIT 1`,
    );
    return row !== undefined;
  }
}
