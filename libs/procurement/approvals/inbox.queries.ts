import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page } from '#platform';
import { personOf } from '../requests/request-book.js';
import type { DelegationDto, DelegationQuery, InboxEntryDto, InboxQuery } from './approval.dto.js';
import { Delegations } from './delegations.service.js';

const inbox: Listing = {
  select: `t.id, t.request_id AS "requestId", r.number, r.title, q.name AS "requestedByName", coalesce(p.name, f.name) AS "forName",
    r.wanted_on::text AS "wantedOn", t.asked_at AS "askedAt", s.paused_seconds AS "pausedSeconds", t.person_id AS "personId",
    a.name AS "personName", s.reasons, r.version`,
  from: `approval_seats t JOIN approval_steps s ON s.id = t.step_id JOIN purchase_requests r ON r.id = t.request_id
    JOIN people q ON q.id = r.requested_by_id JOIN people a ON a.id = t.person_id
    LEFT JOIN people p ON p.id = r.for_person_id LEFT JOIN locations f ON f.id = r.for_location_id`,
  id: 't.id',
  sortable: { askedAt: 't.asked_at' },
  usual: 'askedAt',
  searched: ['r.number', 'r.title', 'q.name'],
  label: 'The approval',
};

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
    const others = await this.standIns.standingInFor(actor, me);
    return listPage(this.database, inbox, query, [
      [`t.state = 'open' AND t.organization_id = ?`, actor.organizationId],
      // One person's come from the index in their order; a few people's are merged.
      others.length === 0 ? ['t.person_id = ?', me] : ['t.person_id = ANY(?::uuid[])', [me, ...others]],
      [
        `NOT EXISTS (SELECT FROM approval_seats e WHERE e.organization_id = t.organization_id AND e.request_id = t.request_id
          AND e.person_id = ANY(?::uuid[]) AND e.state = 'open' AND e.id < t.id)`,
        [me, ...others],
      ],
      // Nobody decides on their own in another's place.
      ['r.requested_by_id <> ? AND r.for_person_id IS DISTINCT FROM ?', me],
    ]);
  }

  /** Those that one gave and those that one was given. */
  delegations(actor: Actor, query: DelegationQuery): Promise<Page<DelegationDto>> {
    return listPage(this.database, delegations, query, [['? IN (d.person_id, d.delegate_id)', personOf(actor)]]);
  }

  delegation(id: string): Promise<DelegationDto> {
    return readOne(this.database, delegations, id);
  }
}
