import { Injectable } from '@nestjs/common';
import { type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, type FieldProblem, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Periods } from '../periods/periods.queries.js';
import { RateCard, type RateCardVersion } from './rate-card.entity.js';
import { lineProblems, type RateLine } from './rate-line.rules.js';

export interface RateDraft {
  /** Any day of the first month that it is to hold for. */
  validFrom: string;
  lines: RateLine[];
}

const kind: RecordKind<RateCard> = {
  entity: RateCard,
  noun: 'rate_card',
  label: 'The rate card',
  edit: 'allocations.edit',
  constraints: { rate_cards_name: taken('There is a rate card of that name already.', '/name') },
};

type Said = Pick<RateCardVersion, 'id' | 'number' | 'state' | 'validFrom' | 'lines'>;

/** Price lists for internal services: written as a draft, published for good, and at last retired. One draft at a time. */
@Injectable()
export class RateCards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: Records,
    private readonly calendar: OrganizationCalendar,
    private readonly references: LedgerReferences,
    private readonly periods: Periods,
    private readonly audit: AuditTrail,
  ) {}

  /** With its first draft. @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  add(actor: Actor, { name, ...draft }: RateDraft & { name: string }): Promise<string> {
    return this.database.transaction(actor, async () => {
      const { id } = await this.records.add(actor, kind, { name });
      await this.write(actor, id, draft);
      return id;
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `already_exists`, `forbidden` */
  async amend(actor: Actor, id: string, version: number, { name }: { name?: string }): Promise<void> {
    await this.records.amend(actor, kind, id, version, name === undefined ? {} : { name });
  }

  /** Begins a draft, or writes it anew. @throws Refusal `not_found`, `version_stale`, `validation_failed`, `forbidden` */
  draft(actor: Actor, id: string, version: number, draft: RateDraft): Promise<void> {
    return this.changing(actor, id, version, async () => {
      await this.write(actor, id, draft);
      await this.record(actor, 'rate_card.changed', id, { validFrom: monthOf(draft.validFrom), lines: draft.lines });
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `conflict` without a draft, `forbidden` */
  discard(actor: Actor, id: string, version: number): Promise<void> {
    return this.changing(actor, id, version, async () => {
      const { id: draftId, number } = await this.requireDraft(actor, id);
      await this.database.query('DELETE FROM rate_card_versions WHERE organization_id = $1 AND id = $2', [
        actor.organizationId,
        draftId,
      ]);
      await this.record(actor, 'rate_card.discarded', id, { number });
    });
  }

  /** From then on it never changes. @throws Refusal `not_found`, `version_stale`, `conflict` without a draft, without lines or for a closed month, `forbidden` */
  publish(actor: Actor, id: string, version: number): Promise<void> {
    return this.changing(actor, id, version, async () => {
      const draft = await this.requireDraft(actor, id);
      if (draft.lines.length === 0) throw new Refusal('conflict', 'A card without lines prices nothing.', { pointer: '/lines' });
      await this.requireSound(actor, draft.lines);
      await this.requireOpen(actor, draft.validFrom, '/validFrom');
      await this.database.query(
        `UPDATE rate_card_versions SET state = 'published', currency = $3, published_at = $4, published_by = $5
         WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, draft.id, await this.calendar.baseCurrency(actor), this.clock.now(), actor.name],
      );
      await this.record(actor, 'rate_card.published', id, {
        number: draft.number,
        validFrom: draft.validFrom,
        lines: draft.lines,
      });
    });
  }

  /** Lets the card hold no more from a month on. @throws Refusal `not_found`, `version_stale`, `conflict`, `forbidden` */
  retire(actor: Actor, id: string, version: number, from: string): Promise<void> {
    return this.changing(actor, id, version, async () => {
      const newest = await this.newest(actor, id, `state <> 'draft'`);
      if (newest?.state !== 'published') throw new Refusal('conflict', 'No published version of it holds.');
      const month = monthOf(from);
      if (month < newest.validFrom)
        throw new Refusal('conflict', 'Its newest version begins later; let it end from then on.', { pointer: '/from' });
      await this.requireOpen(actor, month, '/from');
      await this.database.query(
        `UPDATE rate_card_versions SET state = 'retired', retired_from = $3 WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, newest.id, month],
      );
      await this.record(actor, 'rate_card.retired', id, { number: newest.number, retiredFrom: month });
    });
  }

  /** Needs a reading scope or an open transaction. @throws Refusal `validation_failed` with all that is wrong with the lines */
  async requireSound(actor: Actor, lines: readonly RateLine[]): Promise<void> {
    const problems = lineProblems(lines);
    const products = await this.references.existing(
      actor,
      'productId',
      lines.flatMap(({ productIds = [] }) => productIds),
    );
    const rules = await this.rules(actor);
    lines.forEach(({ productIds = [], ruleIds = [] }, place) => {
      const unknown = (field: string, what: string): FieldProblem => ({
        pointer: `/lines/${place}/${field}`,
        code: 'not_found',
        reason: `There is no such ${what}.`,
      });
      if (productIds.some((id) => !products.has(id))) problems.push(unknown('productIds', 'product'));
      if (ruleIds.some((id) => !rules.has(id))) problems.push(unknown('ruleIds', 'allocation rule'));
    });
    if (problems.length > 0)
      throw new Refusal('validation_failed', problems[0]?.reason ?? 'The lines cannot be kept.', {
        problems: problems.slice(0, 100),
      });
  }

  private changing(actor: Actor, id: string, version: number, work: () => Promise<void>): Promise<void> {
    requireReach(actor, 'allocations.edit');
    return this.database.transaction(actor, async () => {
      const card = await this.records.lock(actor, kind, id);
      if (card.version !== version)
        throw new Refusal('version_stale', 'The rate card was changed in the meantime.', { facts: { version: card.version } });
      await work();
      await this.database.query(
        'UPDATE rate_cards SET version = version + 1, updated_at = $3 WHERE organization_id = $1 AND id = $2',
        [actor.organizationId, id, this.clock.now()],
      );
    });
  }

  private async write(actor: Actor, id: string, { validFrom, lines }: RateDraft): Promise<void> {
    await this.requireSound(actor, lines);
    const facts = [monthOf(validFrom), JSON.stringify(lines), this.clock.now(), actor.name];
    const draft = await this.newest(actor, id, `state = 'draft'`);
    if (draft)
      await this.database.query(
        `UPDATE rate_card_versions SET valid_from = $3, lines = $4::jsonb, created_at = $5, created_by = $6 WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, draft.id, ...facts],
      );
    else
      await this.database.query(
        `INSERT INTO rate_card_versions (id, organization_id, card_id, number, state, currency, valid_from, lines, created_at, created_by)
         SELECT $1, $2, $3, coalesce(max(number), 0) + 1, 'draft', $4, $5, $6::jsonb, $7, $8 FROM rate_card_versions
         WHERE organization_id = $2 AND card_id = $3`,
        [newId(), actor.organizationId, id, await this.calendar.baseCurrency(actor), ...facts],
      );
  }

  private async requireDraft(actor: Actor, id: string): Promise<Said> {
    const draft = await this.newest(actor, id, `state = 'draft'`);
    if (!draft) throw new Refusal('conflict', 'The card has no draft.');
    return draft;
  }

  private newest(actor: Actor, id: string, where: string): Promise<Said | undefined> {
    return this.database.first<Said>(
      `SELECT id, number, state, valid_from::text AS "validFrom", lines FROM rate_card_versions
       WHERE organization_id = $1 AND card_id = $2 AND ${where} ORDER BY number DESC LIMIT 1`,
      [actor.organizationId, id],
    );
  }

  private async rules(actor: Actor): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>('SELECT id FROM allocation_rules WHERE organization_id = $1', [
      actor.organizationId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  private async requireOpen(actor: Actor, month: string, pointer: string): Promise<void> {
    const firstOpen = await this.periods.firstOpen(actor);
    if (firstOpen !== null && month < firstOpen)
      throw new Refusal('conflict', 'That month is closed; let it hold from an open one on.', { pointer });
  }

  private record(actor: Actor, action: string, id: string, after: Record<string, unknown>): Promise<unknown> {
    return this.audit.record(actor, { action, subjectKind: 'rate_card', subjectId: id, after });
  }
}
