import { Injectable } from '@nestjs/common';
import { itemKinds } from '#catalog';
import { type RunCompleted, runCompleted } from '#lifecycle';
import { type EventActor, EventHandlers, on } from '#messaging';
import { type Actor, Refusal } from '#platform';
import { ItemMoves } from './items/item-moves.js';

@Injectable()
export class InventoryHandlers extends EventHandlers {
  constructor(private readonly moves: ItemMoves) {
    super();
  }

  override readonly handlers = [
    on(runCompleted, 'inventory.complete-stage', (event, actor) => this.completeStage(actor, event.actor, event.payload), {
      has: 'completesWith',
    }),
  ];

  /** The work of a stage is done, so the item moves on by itself; in the name of whoever did the last piece of it. */
  private async completeStage(
    actor: Actor,
    worker: EventActor,
    { subjectKind, subjectId, completesWith, verb, answers }: RunCompleted,
  ): Promise<void> {
    if (completesWith === undefined || !itemKinds.some((kind) => kind === subjectKind)) return;
    try {
      await this.moves.move({ ...actor, name: worker.name }, subjectId, {
        verb: completesWith,
        ...(answers && { answers }),
        comment: `Every step of "${verb}" is done.`,
      });
    } catch (error) {
      // Somebody was quicker, or took the item elsewhere in the meantime, be it to a lifecycle without this verb: then there is
      // nothing left to complete.
      const gone = error instanceof Refusal && (error.code === 'verb_not_allowed' || error.details.pointer === '/verb');
      if (!gone) throw error;
    }
  }
}
