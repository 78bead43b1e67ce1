import { Injectable } from '@nestjs/common';
import type { ClaimedMove, ClaimSource } from '#inventory';
import { type Actor, Database } from '#platform';

interface Kept {
  itemId: string;
  number: string;
  approved: boolean;
  forKind: 'person' | 'location';
  forId: string;
}

/** Items that are kept for a request go to whom they were asked for, and to nobody else. */
@Injectable()
export class ReservedItems implements ClaimSource {
  constructor(private readonly database: Database) {}

  async against(actor: Actor, moves: readonly ClaimedMove[]): Promise<ReadonlyMap<string, string>> {
    const taken = moves.filter(({ holder, phase }) => holder !== null || phase === 'repair' || phase === 'decommission');
    if (taken.length === 0) return new Map();
    const kept = await this.database.lookUp<Kept>('procurement.reserved-items', KEPT, [
      actor.organizationId,
      taken.map(({ itemId }) => itemId),
    ]);
    const byItem = new Map(kept.map((each) => [each.itemId, each]));
    return new Map(
      taken.flatMap(({ itemId, holder }) => {
        const wanted = byItem.get(itemId);
        if (!wanted || (wanted.approved && holder?.kind === wanted.forKind && holder.id === wanted.forId)) return [];
        return [[itemId, `It is reserved for ${wanted.number}.`] as const];
      }),
    );
  }
}

const KEPT = `
  SELECT s.item_id AS "itemId", r.number, r.state = 'approved' AS approved,
    CASE WHEN r.for_kind = 'location' THEN 'location' ELSE 'person' END AS "forKind",
    CASE WHEN r.for_kind = 'location' THEN r.for_location_id ELSE coalesce(r.for_person_id, r.requested_by_id) END AS "forId"
  FROM stock_reservations s JOIN purchase_request_lines l ON l.id = s.request_line_id JOIN purchase_requests r ON r.id = l.request_id
  WHERE s.organization_id = $1 AND s.item_id = ANY($2::uuid[]) AND s.state = 'live'`;
