import { Injectable } from '@nestjs/common';
import { asMeant } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { checkBook, type PolicyBook } from './policy-book.rules.js';

export interface NewPolicy {
  book: PolicyBook;
  note?: string;
  /** The number of the version that was changed into this one; 0 for the first. */
  basedOn: number;
}

export interface PolicyInForce {
  id: string;
  number: number;
  book: PolicyBook;
}

const overtaken = {
  code: 'version_stale',
  reason: 'Another version was published in the meantime.',
  pointer: '/basedOn',
} as const;

/** What the organisation wrote down about approvals: each change is a new version, and requests keep to theirs. */
@Injectable()
export class ApprovalPolicies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns its id
   * @throws Refusal `validation_failed` for a book that contradicts itself or names what is not there; `version_stale` */
  publish(actor: Actor, { book, note, basedOn }: NewPolicy): Promise<string> {
    checkBook(book);
    return this.database.transaction(actor, async () => {
      const known = (await this.inForce())?.number ?? 0;
      if (known !== basedOn)
        throw new Refusal(overtaken.code, overtaken.reason, { pointer: overtaken.pointer, facts: { number: known } });
      await this.checkReferences(book);
      const [id, number] = [newId(), known + 1];
      try {
        await this.database.query(
          `INSERT INTO approval_policies (id, organization_id, number, book, note, published_by, published_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [id, actor.organizationId, number, JSON.stringify(book), note ?? null, actor.name, this.clock.now()],
        );
      } catch (error) {
        throw asMeant(error, { approval_policies_number: overtaken });
      }
      await this.audit.record(actor, {
        action: 'approval_policy.published',
        subjectKind: 'approval_policy',
        subjectId: id,
        after: { number, book },
      });
      return id;
    });
  }

  /** Needs a reading scope or an open transaction. */
  inForce(): Promise<PolicyInForce | undefined> {
    return this.database.first<PolicyInForce>('SELECT id, number, book FROM approval_policies ORDER BY number DESC LIMIT 1');
  }

  /** The version by which something was sent. */
  of(id: string | null): Promise<PolicyInForce> {
    return this.database.one<PolicyInForce>('SELECT id, number, book FROM approval_policies WHERE id = $1', [id]);
  }

  /** @throws Refusal `guard_failed` before the first version */
  async required(): Promise<PolicyInForce> {
    const policy = await this.inForce();
    if (!policy) throw new Refusal('guard_failed', 'Nobody has published yet who has to approve what.');
    return policy;
  }

  private async checkReferences({ rules, otherwise, waiting }: PolicyBook): Promise<void> {
    const asked = [...rules.flatMap((rule) => rule.steps), ...otherwise].flatMap(({ approvers }) => approvers);
    const besides = waiting?.escalation ? [waiting.escalation.to] : [];
    const people = [...asked, ...besides].flatMap(({ personId }) => (personId === undefined ? [] : [personId]));
    const centers = rules.flatMap(({ when }) => when.costCenterIds ?? []);
    const { base, unknown } = await this.database.one<{ base: string; unknown: string[] }>(
      `SELECT array(SELECT unnest($1::uuid[]) EXCEPT SELECT id FROM people UNION ALL
         (SELECT unnest($2::uuid[]) EXCEPT SELECT id FROM cost_centers))::text[] AS unknown,
         (SELECT base_currency FROM organizations WHERE id = current_organization_id()) AS base`,
      [people, centers],
    );
    const foreign = rules.findIndex(({ when }) => when.converted && when.currency !== base);
    if (foreign >= 0) {
      throw new Refusal('validation_failed', `Amounts are converted into ${base}, the currency of the organisation.`, {
        pointer: `/rules/${foreign}/when/currency`,
      });
    }
    if (unknown.length > 0) {
      throw new Refusal('validation_failed', `There is no such person or cost centre: ${unknown.join(', ')}.`, {
        pointer: '/rules',
      });
    }
  }
}
