import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { PlacedLine } from '../catalogue/offered-lines.js';
import { changeLine } from './change.rules.js';
import { ThingsInUse } from './things-in-use.queries.js';

/** Lines about things in use, with what these say of themselves. */
@Injectable()
export class ChangedLines {
  constructor(private readonly things: ThingsInUse) {}

  /** Needs an open transaction. @throws Refusal `validation_failed`, with a pointer into `/lines` */
  async complete(actor: Actor, forPersonId: string, lines: readonly PlacedLine[]): Promise<PlacedLine[]> {
    const ids = lines.flatMap(({ itemId }) => itemId ?? []);
    const things = new Map((await this.things.of(actor, forPersonId, ids)).map((thing) => [thing.id, thing]));
    const kinds = await this.things.kindsOf(lines.flatMap(({ itemId, productId }) => (itemId && productId ? productId : [])));
    return lines.map((line) => {
      const { itemId, productId, at } = line;
      if (itemId === undefined && line.action === undefined && line.toLocationId === undefined) return line;
      const thing = things.get(itemId?.toLowerCase() ?? '');
      return { ...changeLine({ ...line, itemId: itemId ?? '' }, thing, kinds.get(productId?.toLowerCase() ?? ''), at), at };
    });
  }
}
