import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, keysetOf, keysetSql, type Page, pageFrom } from '#platform';
import { personOf } from '../requests/request-book.js';
import type { DelegationDto, DelegationQuery, InboxEntryDto, InboxQuery } from './approval.dto.js';
import { Delegations } from './delegations.service.js';

/**
 * A page for each of the people, in the order of the index, and of these pages the first: what a stand-in sees costs as much as
 * two pages, however much waits. A request is there once, however many of its steps wait for the same people; nobody decides on
 * their own in another's place. Both are asked row by row, as scalars, since joins would be made for all that waits before it is
 * sorted. Parameters: the people, oneself first; the organisation; the words, each with its `%`.
 */
const waiting = (where: string, tail: string): string => `
  SELECT t.id, t.request_id AS "requestId", r.number, r.title, q.name AS "requestedByName", coalesce(p.name, f.name, j.code || ' ' || j.name) AS "forName",
    r.wanted_on::text AS "wantedOn", t.asked_at AS "askedAt", s.paused_seconds AS "pausedSeconds", t.person_id AS "personId",
    a.name AS "personName", s.reasons, r.version, t.asked_at::text AS "sortValue"
  FROM (
    SELECT t.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
      SELECT t.id, t.request_id, t.step_id, t.person_id, t.asked_at FROM approval_seats t
      WHERE t.organization_id = $2 AND t.person_id = asked.id AND t.state = 'open'
        AND (SELECT count(*) FROM approval_seats e WHERE e.organization_id = $2 AND e.request_id = t.request_id
          AND e.person_id = ANY($1::uuid[]) AND e.state = 'open' AND e.id < t.id) = 0
        AND (SELECT r.requested_by_id <> ($1::uuid[])[1] AND r.for_person_id IS DISTINCT FROM ($1::uuid[])[1]
            AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS word(said) WHERE concat_ws(' ', r.number, r.title, q.name) NOT ILIKE said)
          FROM purchase_requests r JOIN people q ON q.id = r.requested_by_id WHERE r.id = t.request_id)
        AND ${where} ${tail}
    ) t ${tail}
  ) t JOIN approval_steps s ON s.id = t.step_id JOIN purchase_requests r ON r.id = t.request_id
    JOIN people q ON q.id = r.requested_by_id JOIN people a ON a.id = t.person_id
    LEFT JOIN people p ON p.id = r.for_person_id LEFT JOIN locations f ON f.id = r.for_location_id
    LEFT JOIN projects j ON j.id = r.project_id
  ${tail}`;

const delegations: Listing = {
  select: `d.id, d.person_id AS "personId", p.name AS "personName", d.delegate_id AS "delegateId", g.name AS "delegateName",
    d.starts_on::text AS "startsOn", d.ends_on::text AS "endsOn"`,
  from: 'approval_delegations d JOIN people p ON p.id = d.person_id JOIN people g ON g.id = d.delegate_id',
  id: 'd.id',
  sortable: { startsOn: 'd.starts_on' },
  usual: '-startsOn',
  searched: ['p.name', 'g.name'],
  label: 'The delegation',
};

/** What waits for a person's decision. Needs a reading scope or an open transaction. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    private readonly standIns: Delegations,
  ) {}

  /** What waits longest comes first; a request once, however many of its steps wait for the same person. */
  async list(actor: Actor, query: InboxQuery): Promise<Page<InboxEntryDto>> {
    const me = personOf(actor);
    const keyset = keysetOf(query, { askedAt: 't.asked_at' }, 'askedAt');
    const words = (query.q ?? '').split(/\s+/).filter((word) => word !== '');
    const parameters: unknown[] = [
      [me, ...(await this.standIns.standingInFor(actor, me))],
      actor.organizationId,
      words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`),
    ];
    const { where, tail } = keysetSql(keyset, parameters, 't.id');
    const rows = await this.database.query<InboxEntryDto & { sortValue: string }>(waiting(where, tail), parameters);
    return pageFrom(
      rows,
      keyset,
      ({ sortValue, id }) => ({ value: sortValue, id }),
      ({ sortValue: _sortValue, ...entry }): InboxEntryDto => entry,
    );
  }

  /** Those that one gave and those that one was given. */
  delegations(actor: Actor, query: DelegationQuery): Promise<Page<DelegationDto>> {
    return listPage(this.database, delegations, query, [['? IN (d.person_id, d.delegate_id)', personOf(actor)]]);
  }

  delegation(id: string): Promise<DelegationDto> {
    return readOne(this.database, delegations, id);
  }
}
