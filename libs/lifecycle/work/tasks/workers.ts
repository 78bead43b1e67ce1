import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { Worker } from '../step.rules.js';

/** Knows in which teams somebody is. */
@Injectable()
export class Workers {
  constructor(private readonly database: Database) {}

  async of(actor: Actor): Promise<Worker> {
    if (actor.kind === 'system') return { actor, teams: new Set() };
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ code: string }>(
        `SELECT t.code FROM team_members m JOIN teams t ON t.organization_id = m.organization_id AND t.id = m.team_id AND t.active
         WHERE m.organization_id = $1 AND m.user_id::text = $2`,
        [actor.organizationId, actor.id],
      ),
    );
    return { actor, teams: new Set(rows.map(({ code }) => code)) };
  }
}
