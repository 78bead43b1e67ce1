import { Injectable } from '@nestjs/common';
import { asMeant, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import { ItemKeeper } from '../discussion/item-keeper.js';
import { ItemLink, type LinkRelation } from './item-link.entity.js';

const meanings = { item_links_once: taken('These two are linked so already, one way or the other.', '/itemId') };

/** What people say of items that belong together. */
@Injectable()
export class ItemLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly keeper: ItemKeeper,
  ) {}

  /** @throws Refusal `not_found`, `forbidden`, `validation_failed` for an item with itself or one that is not there, `already_exists` */
  async add(actor: Actor, itemId: string, otherId: string, relation: LinkRelation): Promise<string> {
    const item = await this.keeper.find(actor, itemId, 'items.edit');
    if (otherId.toLowerCase() === item.id) {
      throw new Refusal('validation_failed', 'An item is not linked with itself.', { pointer: '/itemId' });
    }
    const other = await this.keeper.find(actor, otherId).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'not_found')) throw error;
      throw new Refusal('validation_failed', 'There is no such item.', { pointer: '/itemId' });
    });
    const id = newId();
    const { organizationId } = actor;
    try {
      await this.database.transaction(actor, async () => {
        const sides = { fromItemId: item.id, toItemId: other.id, relation };
        const made = { createdAt: this.clock.now(), createdBy: actor.name };
        await this.database.manager.insert(ItemLink, { id, organizationId, ...sides, ...made });
        await this.audit.record(actor, { action: 'item.linked', ...subject(item.id), after: { relation, with: other.label } });
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
    return id;
  }

  /** From either of its sides. @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, itemId: string, linkId: string): Promise<void> {
    const item = await this.keeper.find(actor, itemId, 'items.edit');
    await this.database.transaction(actor, async () => {
      const [link] = await this.database.query<{ relation: string; other: string }>(
        `DELETE FROM item_links WHERE organization_id = $1 AND id = $2 AND $3 IN (from_item_id, to_item_id)
         RETURNING relation, CASE from_item_id WHEN $3 THEN to_item_id ELSE from_item_id END AS other`,
        [actor.organizationId, linkId, item.id],
      );
      if (!link) throw notFound('The link');
      const before = { relation: link.relation, with: link.other };
      await this.audit.record(actor, { action: 'item.unlinked', ...subject(item.id), before });
    });
  }
}

function subject(subjectId: string): { subjectKind: string; subjectId: string } {
  return { subjectKind: 'item', subjectId };
}
