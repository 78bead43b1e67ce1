import { Injectable } from '@nestjs/common';
import type { Lifecycle } from '#lifecycle';
import { type Actor, Clock, newId, Refusal, reachOf } from '#platform';
import type { Move } from './item.js';
import { isWithin } from './item.rows.js';
import type { TaggedDraft } from './item-tagging.js';
import type { ReadyMove } from './move.rows.js';
import { MoveFacts } from './move-facts.js';
import { begun, isOneGo, pathOf } from './path.rules.js';
import type { KnownReferences } from './references.js';

/** A draft that is to go on at once, and the lifecycle that says whether it may. */
export interface Departing extends TaggedDraft {
  lifecycle: Lifecycle;
  moves: readonly Move[];
}

export interface Paths {
  /** By row: the moves in the order in which they are made, to be written with the record. */
  ready: Map<number, ReadyMove[]>;
  refused: Map<number, Refusal>;
}

/** Decides how far records come that have not been written yet. */
@Injectable()
export class ItemPaths {
  constructor(
    private readonly clock: Clock,
    private readonly facts: MoveFacts,
  ) {}

  /** What is neither ready nor refused has to be written first and moved then, since work begins on its way. */
  async decide(actor: Actor, departing: readonly Departing[], known: KnownReferences, now: Date): Promise<Paths> {
    const refused = new Map<number, Refusal>();
    const today = this.clock.today();
    const reach = reachOf(actor, 'items.move');
    const steps: Array<ReadyMove & { of: number }> = [];
    for (const { lifecycle, moves, ...draft } of departing) {
      try {
        const { productId } = draft.draft;
        const item = begun(draft, productId === null ? undefined : known.product(productId), now);
        if (!isWithin(item, reach)) throw new Refusal('forbidden', 'This item lies beyond where you may move items.');
        const path = pathOf(actor, lifecycle, item, moves, now, today);
        if (!isOneGo(path)) continue;
        for (const plan of path)
          steps.push({ ...plan, of: draft.row, row: steps.length, transitionId: newId(), recordedAt: now });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.set(draft.row, error);
      }
    }
    for (const [step, refusal] of await this.facts.judge(actor, steps)) refused.set(steps[step]?.of ?? -1, refusal);
    const ready = new Map<number, ReadyMove[]>();
    for (const step of steps) {
      if (refused.has(step.of)) continue;
      const path = ready.get(step.of);
      if (path) path.push(step);
      else ready.set(step.of, [step]);
    }
    return { ready, refused };
  }
}
