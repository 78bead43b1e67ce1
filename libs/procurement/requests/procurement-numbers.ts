import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';

const prefixes = { request: 'R', order: 'P' } as const;

/** Numbers without gaps, for each organisation and year, e.g. `R-2026-00042`. */
@Injectable()
export class ProcurementNumbers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Needs the open transaction of what gets the number: when that fails, the number is given again. */
  async next(actor: Actor, kind: keyof typeof prefixes): Promise<string> {
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    const year = Number(this.clock.today(zone).slice(0, 4));
    const { last } = await this.database.one<{ last: number }>(
      `INSERT INTO procurement_counters AS c (organization_id, kind, year, last_number) VALUES ($1, $2, $3, 1)
       ON CONFLICT (organization_id, kind, year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number AS last`,
      [actor.organizationId, kind, year],
    );
    return `${prefixes[kind]}-${year}-${String(last).padStart(5, '0')}`;
  }
}
