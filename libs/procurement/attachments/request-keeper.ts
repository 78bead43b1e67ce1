import { Injectable } from '@nestjs/common';
import type { SeenSubject, SubjectKeeper } from '#lifecycle';
import { type Actor, Database, type Permission, Refusal, requirePermission } from '#platform';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import { mayAdd, mayRemove } from './attachment.rules.js';

export const REQUEST = 'purchase_request';

/** Knows who may see a request, for the papers that are attached to it. */
@Injectable()
export class RequestKeeper implements SubjectKeeper {
  readonly kinds = [REQUEST];

  constructor(
    private readonly database: Database,
    private readonly requests: PurchaseRequestsQueries,
  ) {}

  /**
   * @param permission `procurement.request` to attach something; any other to take something away
   * @throws Refusal also `guard_failed` once it was decided, or sent where something is taken away
   */
  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    requirePermission(actor, permission === undefined ? 'procurement.read' : 'procurement.request');
    const { number, title, state, requestedById } = await this.database.reading(actor, () => this.requests.get(actor, id));
    if (permission !== undefined) {
      if (requestedById !== actor.personId) throw new Refusal('forbidden', 'Only who asked for it can do this.');
      const adds = permission === 'procurement.request';
      if (adds ? !mayAdd(state) : !mayRemove(state)) {
        const reason = adds
          ? 'What was decided on stays as it was seen; revise the request first.'
          : 'What the approvers may have seen stays; revise the request first.';
        throw new Refusal('guard_failed', reason, { facts: { state } });
      }
    }
    return { kind: REQUEST, id, label: `${number} ${title}`, link: this.linkTo(id) };
  }

  linkTo(id: string): string {
    return `/requests/${id}`;
  }
}
