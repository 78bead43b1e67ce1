import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, may, notFound, type Page, type PageQuery } from '#platform';
import type { SpendReportDto } from './spend-report.dto.js';

type Row = Omit<SpendReportDto, 'mine'> & { ownerId: string; recipientIds: string[] };

const listing: Listing = {
  select: `r.id, r.name, r.question, r.span, r.format, r.cadence, r.day, r.hour, r.paused, r.owner_id AS "ownerId", r.recipient_ids AS "recipientIds",
    CASE WHEN r.paused THEN NULL ELSE r.next_due_at END AS "nextDueAt", r.last_sent_at AS "lastSentAt", r.last_sent_to AS "lastSentTo",
    r.last_failure AS "lastFailure", p.name AS "ownerName", r.version, r.created_at AS "createdAt", r.updated_at AS "updatedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', ru.id, 'name', rp.name) ORDER BY rp.name, ru.id)
      FROM users ru JOIN people rp ON rp.id = ru.person_id WHERE ru.id = ANY(r.recipient_ids)), '[]') AS recipients`,
  from: 'spend_reports r LEFT JOIN users u ON u.id = r.owner_id LEFT JOIN people p ON p.id = u.person_id',
  id: 'r.id',
  sortable: { name: 'r.name', createdAt: 'r.created_at' },
  usual: 'name',
  searched: ['r.name'],
  label: 'The report',
};

/** The reports that somebody has sent or gets; whoever shares views for all sees all. */
@Injectable()
export class SpendReportQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: PageQuery): Promise<Page<SpendReportDto>> {
    return this.database.reading(actor, async () => {
      const all = may(actor, 'views.share');
      const page = await listPage<Row>(this.database, listing, query, [
        ['(r.owner_id = ? OR ? = ANY(r.recipient_ids))', all ? undefined : actor.id],
      ]);
      return { ...page, data: page.data.map((row) => shown(actor, row)) };
    });
  }

  /** @throws Refusal `not_found`, for somebody else's too */
  find(actor: Actor, id: string): Promise<SpendReportDto> {
    return this.database.reading(actor, async () => {
      const row = await readOne<Row>(this.database, listing, id);
      const isSeen = row.ownerId === actor.id || row.recipientIds.includes(actor.id) || may(actor, 'views.share');
      if (!isSeen) throw notFound('The report');
      return shown(actor, row);
    });
  }
}

function shown(actor: Actor, { ownerId, recipientIds: _ids, ...row }: Row): SpendReportDto {
  return { ...row, mine: ownerId === actor.id || may(actor, 'views.share') };
}
