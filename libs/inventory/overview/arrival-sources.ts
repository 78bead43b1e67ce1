import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import type { Actor } from '#platform';

/** So many of a kind that will come though no item stands for them yet. */
export interface Foreseen {
  kind: ItemKind;
  /** Of their product, by which it is known how they will live. */
  category: string | null;
  /** YYYY-MM-DD; none where nobody has said. */
  day: string | null;
  count: number;
}

/** Who knows of things before they are items, such as those of open orders. */
export interface ArrivalSource {
  /** Nothing at all where the actor may not see it. Needs a scope. */
  foreseen(actor: Actor): Promise<Foreseen[]>;
}

/** The sources, as their libs have named them at boot. */
@Injectable()
export class ArrivalSources {
  private readonly known: ArrivalSource[] = [];

  register(...sources: readonly ArrivalSource[]): void {
    this.known.push(...sources);
  }

  async foreseen(actor: Actor): Promise<Foreseen[]> {
    const all: Foreseen[] = [];
    for (const source of this.known) all.push(...(await source.foreseen(actor)));
    return all;
  }
}
