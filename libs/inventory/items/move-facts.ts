import { Injectable } from '@nestjs/common';
import { DocumentQueries } from '#lifecycle';
import { type Actor, Refusal } from '#platform';
import { answeredRecords, filesAnswered } from './answered.rules.js';
import { mentionsOf } from './item.rules.js';
import { ItemClaims } from './item-claims.js';
import type { ReadyMove } from './move.rows.js';
import { aboutAnswers } from './move.rules.js';
import { References, unusable } from './references.js';
import { type UniqueFacts, Uniqueness } from './uniqueness.js';

/** What only the database knows about a planned move. */
@Injectable()
export class MoveFacts {
  constructor(
    private readonly references: References,
    private readonly uniqueness: Uniqueness,
    private readonly documents: DocumentQueries,
    private readonly claims: ItemClaims,
  ) {}

  /**
   * Whether what the answers mention is there, whether the numbers they tell are free, and whether it is kept for somebody else; most
   * verbs ask for none of that. By row.
   */
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
    const sound = planned.filter(({ row }) => !refused.has(row));
    const clashes = await this.uniqueness.clashes(
      actor.organizationId,
      sound.map(claimOf).filter(({ serial, imei, number }) => serial || imei || number),
    );
    for (const { row, changes } of sound) {
      const problems = clashes.get(row);
      const isAnswered = changes.asset !== undefined || changes.service?.serviceNumber;
      if (problems)
        refused.set(row, isAnswered ? aboutAnswers(problems) : new Refusal('guard_failed', problems[0]?.reason ?? ''));
    }
    const leaving = planned.filter((plan) => !refused.has(plan.row) && leaves(plan));
    const kept = await this.claims.against(
      actor,
      leaving.map(({ item, stage, changes: { holder = item.holder } }) => ({ itemId: item.id, phase: stage.phase, holder })),
    );
    for (const { row, item } of leaving) {
      const why = kept.get(item.id);
      if (why !== undefined) refused.set(row, new Refusal('guard_failed', why));
    }
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

/** Whether an asset comes to somebody, or goes where nobody can be given it. */
function leaves({ item, stage, changes: { holder } }: ReadyMove): boolean {
  return item.kind === 'asset' && ((holder !== undefined && holder !== null) || stage.phase !== item.phase);
}

/** What the item tells of itself from now on, and another must not tell too; a service that comes back to life has its number again. */
function claimOf({ row, item, stage, changes: { asset, service } }: ReadyMove): UniqueFacts {
  const isRevived = item.phase === 'decommission';
  const number = service?.serviceNumber ?? (isRevived ? item.service?.serviceNumber : undefined);
  return {
    row,
    id: item.id,
    tag: null,
    productId: item.productId,
    serial: asset?.serial ?? null,
    imei: asset?.imei ?? null,
    imei2: null,
    number: stage.phase === 'decommission' ? null : (number ?? null),
  };
}
