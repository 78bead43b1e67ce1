import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Database, Refusal } from '#platform';
import { monthOf } from '../days.js';
import { Periods } from '../periods/periods.queries.js';
import type { StatementTerms } from './statement.entity.js';
import { Statements } from './statements.queries.js';

export type UnitTerms = Pick<StatementTerms, 'chargedFrom' | 'rateCardId' | 'ratedFrom' | 'version'>;

type Said = { [Each in keyof Omit<UnitTerms, 'version'>]?: UnitTerms[Each] | undefined };

/** Of a unit about which nothing was ever said. */
const AT_COST: UnitTerms = { chargedFrom: null, rateCardId: null, ratedFrom: null, version: 0 };

/** Whether a unit is charged or shown, and whether it bears what was spent or what a card says. */
@Injectable()
export class StatementTermsBook {
  constructor(
    private readonly database: Database,
    private readonly periods: Periods,
    private readonly statements: Statements,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `not_found` */
  of(actor: Actor, businessUnitId: string): Promise<UnitTerms> {
    return this.database.reading(actor, async () => {
      await this.statements.requireUnit(actor, businessUnitId);
      return this.read(actor, businessUnitId);
    });
  }

  /**
   * What is not said stays as it is.
   * @param version of the terms that were seen; 0 where there were none
   * @throws Refusal `forbidden`, `not_found`, `version_stale`, `validation_failed`, `conflict` for a closed month
   */
  agree(actor: Actor, businessUnitId: string, version: number, said: Said): Promise<UnitTerms> {
    requireReach(actor, 'allocations.edit');
    return this.database.transaction(actor, async () => {
      await this.statements.requireUnit(actor, businessUnitId);
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_terms:' || $1::text, 0))`, [
        businessUnitId,
      ]);
      const before = await this.read(actor, businessUnitId);
      if (before.version !== version)
        throw new Refusal('version_stale', 'The terms were changed in the meantime.', { facts: { version: before.version } });
      const after: UnitTerms = {
        chargedFrom: monthIn(said.chargedFrom, before.chargedFrom),
        rateCardId: said.rateCardId === undefined ? before.rateCardId : said.rateCardId,
        ratedFrom: monthIn(said.ratedFrom, before.ratedFrom),
        version: version + 1,
      };
      await this.requireSound(actor, before, after);
      await this.database.query(
        `INSERT INTO statement_terms (organization_id, business_unit_id, charged_from, rate_card_id, rated_from, version) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organization_id, business_unit_id) DO UPDATE SET charged_from = excluded.charged_from,
           rate_card_id = excluded.rate_card_id, rated_from = excluded.rated_from, version = excluded.version`,
        [actor.organizationId, businessUnitId, after.chargedFrom, after.rateCardId, after.ratedFrom, after.version],
      );
      await this.audit.record(actor, {
        action: 'statement.amended',
        subjectKind: 'statement',
        subjectId: businessUnitId,
        before,
        after,
      });
      return after;
    });
  }

  private async requireSound(actor: Actor, before: UnitTerms, after: UnitTerms): Promise<void> {
    if ((after.rateCardId === null) !== (after.ratedFrom === null))
      throw new Refusal('validation_failed', 'A unit is rated by a card and from a month on, or at cost.', {
        pointer: after.ratedFrom === null ? '/ratedFrom' : '/rateCardId',
      });
    const firstOpen = await this.periods.firstOpen(actor);
    for (const field of ['chargedFrom', 'ratedFrom'] as const) {
      const month = after[field];
      if (month !== null && month !== before[field] && firstOpen !== null && month < firstOpen)
        throw new Refusal('conflict', 'That month is closed; let it hold from an open one on.', { pointer: `/${field}` });
    }
    if (after.rateCardId === null) return;
    const card = await this.database.first<{ id: string }>('SELECT id FROM rate_cards WHERE organization_id = $1 AND id = $2', [
      actor.organizationId,
      after.rateCardId,
    ]);
    if (!card) throw new Refusal('validation_failed', 'There is no such rate card.', { pointer: '/rateCardId' });
  }

  private async read(actor: Actor, businessUnitId: string): Promise<UnitTerms> {
    const row = await this.database.first<UnitTerms>(
      `SELECT charged_from::text AS "chargedFrom", rate_card_id AS "rateCardId", rated_from::text AS "ratedFrom", version FROM statement_terms
       WHERE organization_id = $1 AND business_unit_id = $2`,
      [actor.organizationId, businessUnitId],
    );
    return row ?? AT_COST;
  }
}

function monthIn(said: string | null | undefined, before: string | null): string | null {
  if (said === undefined) return before;
  return said === null ? null : monthOf(said);
}
