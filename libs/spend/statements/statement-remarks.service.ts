import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, isCalendarDate, may, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import type { RemarkKind } from './statement.entity.js';
import { Statements } from './statements.queries.js';

/** What the head of a unit and finance say to its statements. */
@Injectable()
export class StatementRemarks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly statements: Statements,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `not_found`; `forbidden` to dispute another's or to answer without being finance; `conflict` where nothing is disputed */
  remark(actor: Actor, day: string, businessUnitId: string, kind: RemarkKind, body: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such statement.');
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
}
