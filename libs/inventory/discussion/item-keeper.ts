import { Injectable } from '@nestjs/common';
import { itemKinds } from '#catalog';
import type { SeenSubject, SubjectAtWork, SubjectKeeper } from '#lifecycle';
import { type Actor, Clock, Database, notFound, type Permission, Refusal, reachOf } from '#platform';
import { isWithin, readManyToDecide } from '../items/item.rows.js';
import { subjectFacts } from '../items/stage.rules.js';

/** How items are named where they are the subject of something. */
export const ITEM = 'item';

/** Says who may see an item, for comments, documents and links. */
@Injectable()
export class ItemKeeper implements SubjectKeeper {
  /** Work knows items by what they are, all else by that they are one. */
  readonly kinds = [ITEM, ...itemKinds];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    const item = await this.database.reading(actor, () =>
      this.database.first<{ id: string; tag: string; name: string; businessUnitId: string | null; locationId: string | null }>(
        `SELECT id, tag, name, business_unit_id AS "businessUnitId", location_id AS "locationId" FROM items WHERE id = $1`,
        [id],
      ),
    );
    if (!item || !isWithin(item, reachOf(actor, 'items.read'))) throw notFound('This item');
    if (permission !== undefined && !isWithin(item, reachOf(actor, permission))) {
      throw new Refusal('forbidden', `This item lies beyond where you have the permission ${permission}.`);
    }
    return { kind: ITEM, id: item.id, label: `${item.tag} ${item.name}`, link: this.linkTo(item.id) };
  }

  within(actor: Actor, id: string, given: (value: unknown) => string): string | undefined {
    const reach = reachOf(actor, 'items.read');
    if (reach === 'everything') return undefined;
    return `EXISTS (SELECT FROM items i WHERE i.id = ${id} AND (i.business_unit_id = ANY (${given(reach.businessUnitIds)}::uuid[])
      OR i.location_id = ANY (${given(reach.locationIds)}::uuid[])))`;
  }

  async atWork(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectAtWork>> {
    const today = this.clock.today();
    const items = await readManyToDecide(this.database, ids);
    return new Map(
      items.map((item) => {
        const facts = subjectFacts(item, item, today);
        return [
          item.id,
          { facts, holderPersonId: item.holder?.kind === 'person' ? item.holder.id : null, locationId: item.locationId },
        ];
      }),
    );
  }

  linkTo(id: string): string {
    return `/items/${id}`;
  }
}
