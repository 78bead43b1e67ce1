import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '#platform';

/** An organisation always keeps somebody who can administer it. */
@Injectable()
export class LastAdministrator {
  constructor(private readonly database: Database) {}

  /** Asked after a change, in its transaction; such changes wait for each other. @throws Refusal `guard_failed` when nobody remains */
  async remains(actor: Actor): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `administrators:${actor.organizationId}`,
    ]);
    const remaining = await this.database.first(
      `SELECT g.id FROM role_grants g JOIN users u ON u.id = g.user_id JOIN people p ON p.id = u.person_id
       WHERE g.role = 'administrator' AND g.business_unit_id IS NULL AND g.location_id IS NULL AND u.locked_at IS NULL AND p.active LIMIT 1`,
    );
    if (!remaining) throw new Refusal('guard_failed', 'Somebody has to remain who administers the whole organisation.');
  }
}
