import { Injectable } from '@nestjs/common';
import type { SeenSubject, SubjectKeeper } from '#lifecycle';
import { type Actor, Database, type Permission, requirePermission } from '#platform';
import { QuotesQueries } from './quotes.queries.js';

export const QUOTE = 'purchase_quote';

/** Knows who may see quotes, for the papers that belong to them. */
@Injectable()
export class QuoteKeeper implements SubjectKeeper {
  readonly kinds = [QUOTE];

  constructor(
    private readonly database: Database,
    private readonly quotes: QuotesQueries,
  ) {}

  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    requirePermission(actor, permission === undefined ? 'procurement.read_orders' : 'procurement.order');
    const { vendorName, reference } = await this.database.reading(actor, () => this.quotes.get(actor, id));
    return { kind: QUOTE, id, label: [vendorName, reference].filter((each) => each !== null).join(' '), link: this.linkTo(id) };
  }

  linkTo(id: string): string {
    return `/quotes/${id}`;
  }
}
