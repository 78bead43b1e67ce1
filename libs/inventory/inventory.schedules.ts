import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { type Actor, Clock, Database } from '#platform';
import { BulkRows } from './bulk/bulk-rows.js';
import { ItemMoves } from './items/item-moves.js';

const BATCH = 500;
const TRIALS_ARE_KEPT = 7 * 24 * 3_600_000;

@Injectable()
export class InventorySchedules extends Schedules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly moves: ItemMoves,
    private readonly bulkRows: BulkRows,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'inventory.expire-licenses',
      does: 'Lets licenses expire whose last day has passed.',
      cron: '20 0 * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.expireLicenses(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'inventory.forget-trials',
      does: 'Forgets bulk changes that were only tried, a week later.',
      cron: '50 2 * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization((actor) => this.bulkRows.forgetTrials(actor, new Date(this.clock.now().getTime() - TRIALS_ARE_KEPT))),
    }),
  ];

  /** In batches, each in a transaction of its own; what a guard refuses is left for tomorrow. */
  async expireLicenses(actor: Actor, signal?: AbortSignal): Promise<number> {
    let expired = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    while (!signal?.aborted) {
      const due = await this.database.reading(actor, () =>
        this.database.query<{ id: string }>(
          `SELECT i.id FROM licenses l JOIN items i ON i.id = l.item_id
           WHERE l.ends_on < $1 AND i.phase IN ('operate', 'repair') AND i.id > $2 ORDER BY i.id LIMIT ${BATCH}`,
          [this.clock.today(), after],
        ),
      );
      const last = due.at(-1);
      if (!last) break;
      after = last.id;
      const outcomes = await this.moves.moveMany(
        actor,
        due.map(({ id }) => ({ itemId: id, verb: 'expire', comment: 'Its term has ended.' })),
      );
      expired += outcomes.filter(({ outcome }) => outcome === 'moved').length;
    }
    return expired;
  }
}
