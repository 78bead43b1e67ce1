import { Injectable } from '@nestjs/common';
import type { Phase } from '#lifecycle';
import type { Actor } from '#platform';
import type { Holder } from './item.js';

/** Where a move would bring an item. */
export interface ClaimedMove {
  itemId: string;
  phase: Phase;
  /** Who has it afterwards. */
  holder: Holder | null;
}

/** Who keeps items for somebody, such as those reserved for a request. */
export interface ClaimSource {
  /** @returns why not, by the id of each item that such a move would take from whom it is kept for. Needs a scope */
  against(actor: Actor, moves: readonly ClaimedMove[]): Promise<ReadonlyMap<string, string>>;
}

/** The sources, as their libs have named them at boot. */
@Injectable()
export class ItemClaims {
  private readonly known: ClaimSource[] = [];

  register(...sources: readonly ClaimSource[]): void {
    this.known.push(...sources);
  }

  async against(actor: Actor, moves: readonly ClaimedMove[]): Promise<ReadonlyMap<string, string>> {
    const all = new Map<string, string>();
    if (moves.length === 0) return all;
    for (const source of this.known) for (const [id, why] of await source.against(actor, moves)) all.set(id, why);
    return all;
  }
}
