import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '#platform';
import { mentionsOf } from './item.rules.js';
import type { ReadyMove } from './move.rows.js';
import { aboutAnswers } from './move.rules.js';
import { References, unusable } from './references.js';
import { Uniqueness } from './uniqueness.js';

/** What only the database knows about a planned move. */
@Injectable()
export class MoveFacts {
  constructor(
    private readonly references: References,
    private readonly uniqueness: Uniqueness,
  ) {}

  /** Whether what the answers mention is there, and whether the numbers they tell are free; most verbs ask for neither. By row. */
  async judge(actor: Actor, planned: readonly ReadyMove[]): Promise<Map<number, Refusal>> {
    const refused = new Map<number, Refusal>();
    const mentions = planned.map(({ changes }) => mentionsOf(changes));
    if (mentions.some((found) => found.length > 0)) {
      const known = await this.references.known(mentions.flat());
      planned.forEach(({ row }, place) => {
        const problems = unusable(mentions[place] ?? [], known, true);
        if (problems.length > 0) refused.set(row, aboutAnswers(problems));
      });
    }
    const numbered = planned.filter(({ row, changes }) => !refused.has(row) && (changes.asset?.serial || changes.asset?.imei));
    const clashes = await this.uniqueness.clashes(
      actor.organizationId,
      numbered.map(({ row, item, changes: { asset } }) => ({
        row,
        id: item.id,
        tag: null,
        productId: item.productId,
        serial: asset?.serial ?? null,
        imei: asset?.imei ?? null,
        imei2: null,
      })),
    );
    for (const [row, problems] of clashes) refused.set(row, aboutAnswers(problems));
    return refused;
  }
}
