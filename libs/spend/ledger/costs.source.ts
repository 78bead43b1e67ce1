import { Injectable } from '@nestjs/common';
import { entryColumns, spanSql, type TimelineEntryDto, type TimelineSource } from '#lifecycle';
import { Database, reachOf } from '#platform';

/** A day's place among moments: its beginning, as no hour is known. */
const BOOKED = `(e.booked_on::timestamp AT TIME ZONE 'UTC')`;

/** What an item cost, on its timeline; for those who may read spend, as far as they may. */
@Injectable()
export class CostsSource implements TimelineSource {
  readonly kind = 'cost';

  constructor(private readonly database: Database) {}

  readonly read: TimelineSource['read'] = async (actor, { id }, span) => {
    const reach = reachOf(actor, 'spend.read');
    if (reach !== 'everything' && reach.businessUnitIds.length === 0) return [];
    const parameters: unknown[] = [actor.organizationId, id];
    const within =
      reach === 'everything' ? '' : `AND e.business_unit_id = ANY($${parameters.push(reach.businessUnitIds)}::uuid[])`;
    return this.database.query<TimelineEntryDto>(
      `SELECT ${entryColumns('e.id', BOOKED, 'p.posted_at')}, 'cost' AS kind,
              jsonb_build_object('kind', p.actor_kind, 'id', p.actor_id, 'name', p.actor_name) AS actor,
              jsonb_build_object('entryKind', e.kind, 'amountMinor', e.amount_minor::text, 'currency', e.currency, 'bookedOn', e.booked_on,
                'description', e.description, 'reversesId', e.reverses_id) AS cost
       FROM ledger_entries e JOIN ledger_postings p ON p.id = e.posting_id
       WHERE e.organization_id = $1 AND e.item_id = $2 ${within} ${spanSql('e.id', BOOKED, span, parameters)}`,
      parameters,
    );
  };
}
