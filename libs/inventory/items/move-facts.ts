import { Injectable } from '@nestjs/common';
import { DocumentQueries } from '#lifecycle';
import type { Actor, Refusal } from '#platform';
import { answeredRecords, filesAnswered } from './answered.rules.js';
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
    private readonly documents: DocumentQueries,
  ) {}

  /** Whether what the answers mention is there, and whether the numbers they tell are free; most verbs ask for neither. By row. */
  async judge(actor: Actor, planned: readonly ReadyMove[]): Promise<Map<number, Refusal>> {
    const refused = new Map<number, Refusal>();
    const mentions = planned.map((plan) => [...mentionsOf(plan.changes), ...answeredRecords(plan)]);
    if (mentions.some((found) => found.length > 0)) {
      const known = await this.references.known(mentions.flat());
      planned.forEach(({ row }, place) => {
        const problems = unusable(mentions[place] ?? [], known, true);
        if (problems.length > 0) refused.set(row, aboutAnswers(problems));
      });
    }
    for (const [row, refusal] of await this.strangeFiles(planned.filter((plan) => !refused.has(plan.row))))
      refused.set(row, refusal);
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

  /** A file that is answered is one of the item's own documents. */
  private async strangeFiles(planned: readonly ReadyMove[]): Promise<Map<number, Refusal>> {
    const answered = planned.map((plan) => ({ row: plan.row, itemId: plan.item.id, files: filesAnswered(plan) }));
    const ids = answered.flatMap(({ files }) => files.map(({ id }) => id));
    if (ids.length === 0) return new Map();
    const ownerOf = await this.documents.ownersOf(ids);
    return new Map(
      answered.flatMap(({ row, itemId, files }) => {
        const problems = files
          .filter(({ id }) => ownerOf.get(id) !== itemId)
          .map(({ pointer }) => ({ pointer, code: 'not_found', reason: 'The item has no such document.' }));
        return problems.length > 0 ? [[row, aboutAnswers(problems)] as const] : [];
      }),
    );
  }
}
