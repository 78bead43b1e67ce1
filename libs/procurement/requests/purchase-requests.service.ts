import { Injectable } from '@nestjs/common';
import { asMeant } from '#organization';
import { type Actor, AuditTrail, Clock, changed, Database, newId, Refusal } from '#platform';
import { Approvals } from '../approvals/approvals.service.js';
import { TodaysLines } from '../templates/todays-lines.js';
import { ProcurementNumbers } from './procurement-numbers.js';
import type { PurchaseRequest } from './purchase-request.entity.js';
import { type ForKind, type RequestVerb, requestVerbs, verbsFrom } from './request.lifecycle.js';
import { requestRecords } from './request.records.js';
import { personOf, RequestBook } from './request-book.js';
import type { LineInput } from './request-line.rules.js';
import { RequestLines } from './request-lines.js';

export interface RequestFacts {
  title: string;
  reason?: string | null;
  forKind: ForKind;
  forPersonId?: string | null;
  forLocationId?: string | null;
  projectId?: string | null;
  wantedOn?: string | null;
  lines: LineInput[];
}

/** What people ask for: written as a draft, sent, answered for, withdrawn, revised. All of it by the requester alone. */
@Injectable()
export class PurchaseRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly book: RequestBook,
    private readonly lines: RequestLines,
    private readonly numbers: ProcurementNumbers,
    private readonly approvals: Approvals,
    private readonly today: TodaysLines,
  ) {}

  /** A draft. @returns its id. @throws Refusal `validation_failed`, with a pointer */
  draft(actor: Actor, { lines, ...facts }: RequestFacts): Promise<string> {
    return this.meaning(actor, async () => {
      const requester = personOf(actor);
      const id = newId();
      const number = await this.numbers.next(actor, 'request');
      const {
        title,
        reason = null,
        forKind,
        forPersonId = null,
        forLocationId = null,
        projectId = null,
        wantedOn = null,
      } = facts;
      await this.database.query(
        `INSERT INTO purchase_requests (id, organization_id, number, title, reason, requested_by_id, for_kind, for_person_id,
           for_location_id, wanted_on, created_at, updated_at, project_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)`,
        [
          id,
          actor.organizationId,
          number,
          title,
          reason,
          requester,
          forKind,
          forPersonId,
          forLocationId,
          wantedOn,
          this.clock.now(),
          projectId,
        ],
      );
      await this.lines.replace(actor, id, { personId: forPersonId ?? requester, projectId }, lines);
      await this.audit.record(actor, {
        action: 'purchase_request.created',
        subjectKind: 'purchase_request',
        subjectId: id,
        after: { number, ...facts, lines },
      });
      return id;
    });
  }

  /** @throws Refusal `guard_failed` once it was sent; `not_found`, `forbidden`, `version_stale`, `validation_failed` */
  amend(actor: Actor, id: string, version: number, { lines, ...changes }: Partial<RequestFacts>): Promise<void> {
    return this.meaning(actor, async () => {
      const request = await this.own(actor, id, version);
      if (request.state !== 'draft') {
        throw new Refusal('guard_failed', 'A request that was sent stays as it is; revise it first.', {
          facts: { state: request.state },
        });
      }
      const known = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const next = { ...request, ...known };
      await this.database.query(
        `UPDATE purchase_requests SET title = $2, reason = $3, for_kind = $4, for_person_id = $5, for_location_id = $6, wanted_on = $7,
           version = version + 1, updated_at = $8, project_id = $9 WHERE id = $1`,
        [
          id,
          next.title,
          next.reason,
          next.forKind,
          next.forPersonId,
          next.forLocationId,
          next.wantedOn,
          this.clock.now(),
          next.projectId,
        ],
      );
      const wants = { personId: next.forPersonId ?? request.requestedById, projectId: next.projectId };
      if (lines) await this.lines.replace(actor, id, wants, lines);
      const difference = changed<object>(request, known);
      await this.audit.record(actor, {
        action: 'purchase_request.changed',
        subjectKind: 'purchase_request',
        subjectId: id,
        before: difference.before,
        after: { ...difference.after, ...(lines ? { lines } : {}) },
      });
    });
  }

  /** @throws Refusal `verb_not_allowed`, `not_found`, `forbidden`, `version_stale`; `guard_failed` where nobody could approve it */
  move(actor: Actor, id: string, version: number, verb: RequestVerb, comment?: string): Promise<void> {
    return this.meaning(actor, async () => {
      const request = await this.own(actor, id, version);
      if (!verbsFrom(request.state).includes(verb)) {
        throw new Refusal('verb_not_allowed', `A request that is ${request.state} cannot ${verb}.`, {
          facts: { state: request.state, verbs: verbsFrom(request.state) },
        });
      }
      const { to, told } = requestVerbs[verb];
      if (verb === 'answer' && comment === undefined) {
        throw new Refusal('validation_failed', 'An answer says something.', { pointer: '/comment' });
      }
      const event = { kind: told, byPersonId: request.requestedById, reason: comment } as const;
      if (verb === 'submit') {
        await this.requireOffered(actor, id);
        await this.book.tell(actor, { id, round: request.round + 1 }, event);
        return this.approvals.begin(actor, request);
      }
      await this.book.tell(actor, request, event);
      if (verb === 'answer') await this.approvals.resume(actor, request);
      else await this.approvals.close(request);
      return this.book.become(actor, id, to);
    });
  }

  /** What was retired since it was written is not sent. @throws Refusal `guard_failed`, at each such line */
  private async requireOffered(actor: Actor, id: string): Promise<void> {
    const lines = await this.today.of(actor, 'request', id);
    const places = await this.database.query<{ id: string }>(
      'SELECT id FROM purchase_request_lines WHERE request_id = $1 ORDER BY position',
      [id],
    );
    const problems = lines.flatMap(({ id: lineId, gone, description }) =>
      gone === null
        ? []
        : [
            {
              pointer: `/lines/${places.findIndex((line) => line.id === lineId)}/${gone === 'offer' ? 'offerId' : 'productId'}`,
              code: 'guard_failed',
              reason: `${description} is not offered to you any more.`,
            },
          ],
    );
    if (problems.length > 0)
      throw new Refusal('guard_failed', 'Some of it is not offered to you any more: take it out first.', { problems });
  }

  private async own(actor: Actor, id: string, version: number): Promise<PurchaseRequest> {
    const request = await this.book.hold(actor, id, version);
    if (request.requestedById !== personOf(actor)) {
      throw new Refusal('forbidden', 'Only who asked for it can do this.');
    }
    return request;
  }

  private async meaning<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(actor, work);
    } catch (error) {
      throw asMeant(error, requestRecords.constraints);
    }
  }
}
