import { Injectable } from '@nestjs/common';
import { Notifications } from '#organization';
import { type Actor, Database } from '#platform';
import { type CustodyChange, recordCustody } from './custody.writes.js';

/** Who has an item from now on: recorded, and told to the person where that is a user. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  /** Any number at once. Needs an open transaction in which the items are locked. */
  async record(actor: Actor, changes: readonly CustodyChange[]): Promise<void> {
    await recordCustody(this.database, actor, changes);
    const handed = changes.flatMap(({ id, itemId, effect, holder }) =>
      effect === 'hand_over' && holder?.kind === 'person' ? [{ id, itemId, personId: holder.id }] : [],
    );
    const users = await this.notifications.usersOf(handed.map(({ personId }) => personId));
    const heard = handed.filter(({ personId }) => users.has(personId));
    if (heard.length === 0) return;
    const labels = await this.labels(heard.map(({ itemId }) => itemId));
    await this.notifications.tell(
      actor,
      heard.map(({ id, itemId, personId }) => {
        const subject = labels.get(itemId) ?? '';
        return {
          userId: users.get(personId) ?? '',
          kind: 'item_handed_over' as const,
          key: `custody:${id}`,
          title: `${actor.name} handed ${subject} over to you`,
          link: `/items/${itemId}`,
          details: { by: actor.name, subject, itemId },
        };
      }),
    );
  }

  private async labels(itemIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; label: string }>(
      `SELECT id, tag || ' ' || name AS label FROM items WHERE id = ANY($1::uuid[])`,
      [itemIds],
    );
    return new Map(rows.map(({ id, label }) => [id, label]));
  }
}
