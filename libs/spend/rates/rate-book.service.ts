import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, requirePermission } from '#platform';
import type { DailyRate } from './ecb-rates.rules.js';

const RATES_A_STATEMENT = 5_000;

/** Writes rates down, set-wise: what is there already and the same is left alone, so the same file twice changes nothing. */
@Injectable()
export class RateBook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Reference rates, which serve every organisation; only from the configured feed or by whoever runs the installation. @returns how many are new or changed */
  recordReference(rates: Iterable<DailyRate>, source: string): Promise<number> {
    const record = (): Promise<number> => this.write('reference_rates', '(currency, day)', null, rates, source);
    return this.database.inOpenTransaction ? record() : this.database.systemTransaction(record);
  }

  /** Rates of the organisation's own. @throws Refusal `forbidden`, `file_unreadable` from reading the rates. @returns how many are new or changed */
  recordOwn(actor: Actor, rates: Iterable<DailyRate>, source: string): Promise<number> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'rates.edit');
      requireReach(actor, 'rates.edit', {});
      const count = await this.write('exchange_rates', '(organization_id, currency, day)', actor.organizationId, rates, source);
      await this.audit.record(actor, {
        action: 'exchange_rates.recorded',
        subjectKind: 'exchange_rates',
        subjectId: actor.organizationId,
        after: { rates: count, source },
      });
      return count;
    });
  }

  private async write(
    table: string,
    key: string,
    organizationId: string | null,
    rates: Iterable<DailyRate>,
    source: string,
  ): Promise<number> {
    let changed = 0;
    const flush = async (batch: Map<string, DailyRate>): Promise<void> => {
      const rows = [...batch.values()];
      const owner = organizationId === null ? '' : 'organization_id, ';
      const { count } = await this.database.one<{ count: number }>(
        `WITH written AS (
           INSERT INTO ${table} AS known (${owner}currency, day, units_per_euro, source, loaded_at)
           SELECT ${organizationId === null ? '' : '$6::uuid, '}r.currency, r.day, r.units, $4, $5
           FROM unnest($1::text[], $2::date[], $3::numeric[]) AS r(currency, day, units)
           ON CONFLICT ${key} DO UPDATE SET units_per_euro = excluded.units_per_euro, source = excluded.source, loaded_at = excluded.loaded_at
           WHERE known.units_per_euro <> excluded.units_per_euro RETURNING 1
         ) SELECT count(*)::integer AS count FROM written`,
        [
          rows.map(({ currency }) => currency),
          rows.map(({ day }) => day),
          rows.map(({ unitsPerEuro }) => unitsPerEuro),
          source,
          this.clock.now(),
          ...(organizationId === null ? [] : [organizationId]),
        ],
      );
      changed += count;
    };
    let batch = new Map<string, DailyRate>();
    for (const rate of rates) {
      if (rate.currency === 'EUR') continue;
      batch.set(`${rate.currency} ${rate.day}`, rate);
      if (batch.size < RATES_A_STATEMENT) continue;
      await flush(batch);
      batch = new Map();
    }
    if (batch.size > 0) await flush(batch);
    return changed;
  }
}
