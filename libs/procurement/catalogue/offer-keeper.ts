import { Injectable } from '@nestjs/common';
import type { SeenSubject, SubjectKeeper } from '#lifecycle';
import { type Actor, Database, type Permission, requirePermission } from '#platform';
import { OffersQueries } from './offers.queries.js';

export const OFFER = 'catalogue_offer';

/** Knows who may see an offer, for its picture. */
@Injectable()
export class OfferKeeper implements SubjectKeeper {
  readonly kinds = [OFFER];

  constructor(
    private readonly database: Database,
    private readonly offers: OffersQueries,
  ) {}

  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    requirePermission(actor, permission === undefined ? 'procurement.request' : 'procurement.catalogue');
    const { title } = await this.database.reading(actor, () => this.offers.get(actor, id));
    return { kind: OFFER, id, label: title, link: this.linkTo(id) };
  }

  linkTo(id: string): string {
    return `/catalogue?open=${id}`;
  }
}
