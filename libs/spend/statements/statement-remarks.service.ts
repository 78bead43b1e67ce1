import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, may, newId, Refusal } from '#platform';
import { isDate, monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Periods } from '../periods/periods.queries.js';
import type { RemarkKind } from './statement.entity.js';
import { FREEZE } from './statement.sql.js';
import { Statements } from './statements.queries.js';

/** What is said to statements, whether a unit is charged, and the writing down when a period is closed. */
@Injectable()
export class StatementRemarks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly periods: Periods,
    private readonly statements: Statements,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `not_found`; `forbidden` to dispute another's or to answer without being finance; `conflict` where nothing is disputed */
  remark(actor: Actor, day: string, businessUnitId: string, kind: RemarkKind, body: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      if (!isDate(day)) throw new Refusal('not_found', 'There is no such statement.');
      const month = monthOf(day);
      const { leads } = await this.statements.requireUnit(actor, businessUnitId);
      // One word at a time, so that an answer answers what was disputed.
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_statement:' || $1::text || $2::text, 0))`, [
        businessUnitId,
        month,
      ]);
      const disputed = (await this.statements.disputed(actor, month)).includes(businessUnitId);
      if (kind === 'dispute' && !leads) throw new Refusal('forbidden', 'The head of the unit disputes its statement.');
      if (kind === 'dispute' && disputed) throw new Refusal('conflict', 'It is disputed already, and waits for an answer.');
      if (kind === 'answer' && !may(actor, 'allocations.edit')) throw new Refusal('forbidden', 'Finance answers a dispute.');
      if (kind === 'answer' && !disputed) throw new Refusal('conflict', 'Nothing is disputed; write a comment.');
      const id = newId();
      await this.database.query(
        `INSERT INTO statement_remarks (id, organization_id, month, business_unit_id, number, kind, body, author_name, written_at)
         SELECT $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8 FROM statement_remarks
         WHERE organization_id = $2 AND month = $3 AND business_unit_id = $4`,
        [id, actor.organizationId, month, businessUnitId, kind, body, actor.name, this.clock.now()],
      );
      const action = { comment: 'statement.commented', dispute: 'statement.disputed', answer: 'statement.answered' }[kind];
      await this.audit.record(actor, { action, subjectKind: 'statement', subjectId: businessUnitId, after: { month, body } });
    });
  }

  /** @throws Refusal `forbidden`, `not_found`, `conflict` for a closed month */
  charge(actor: Actor, businessUnitId: string, from: string | null): Promise<void> {
    requireReach(actor, 'allocations.edit');
    return this.database.transaction(actor, async () => {
      await this.statements.requireUnit(actor, businessUnitId);
      const month = from === null ? null : monthOf(from);
      const firstOpen = await this.periods.firstOpen(actor);
      if (month !== null && firstOpen !== null && month < firstOpen)
        throw new Refusal('conflict', 'That month is closed; let it hold from an open one on.', { pointer: '/chargedFrom' });
      await this.database.query('DELETE FROM statement_terms WHERE organization_id = $1 AND business_unit_id = $2', [
        actor.organizationId,
        businessUnitId,
      ]);
      if (month !== null)
        await this.database.query(
          'INSERT INTO statement_terms (organization_id, business_unit_id, charged_from) VALUES ($1, $2, $3)',
          [actor.organizationId, businessUnitId, month],
        );
      await this.audit.record(actor, {
        action: 'statement.amended',
        subjectKind: 'statement',
        subjectId: businessUnitId,
        after: { chargedFrom: month },
      });
    });
  }

  /** Writes the statements of a month down while its period is being closed. */
  async freeze(actor: Actor, month: string): Promise<void> {
    await this.database.query(FREEZE, [actor.organizationId, month, await this.calendar.baseCurrency(actor)]);
  }
}
