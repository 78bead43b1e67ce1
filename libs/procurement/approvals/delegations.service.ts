import { Injectable } from '@nestjs/common';
import { asMeant, noSuch } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound } from '#platform';
import { personOf } from '../requests/request-book.js';

export interface NewDelegation {
  delegateId: string;
  startsOn: string;
  /** The first day on which it no longer holds. */
  endsOn: string;
}

const meanings = {
  approval_delegations_delegate: noSuch('person', '/delegateId'),
  approval_delegations_another: { code: 'validation_failed', reason: 'Name another person.', pointer: '/delegateId' },
  approval_delegations_term: { code: 'validation_failed', reason: 'It ends after it has begun.', pointer: '/endsOn' },
  approval_delegations_one_at_a_time: {
    code: 'conflict',
    reason: 'Somebody stands in for you on some of these days already.',
    pointer: '/startsOn',
  },
} as const;

/** Who decides in whose place, from a day until another, as the days are counted where the organisation is. */
@Injectable()
export class Delegations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Lets somebody stand in for oneself. @returns its id. @throws Refusal `validation_failed`, `conflict` */
  async add(actor: Actor, { delegateId, startsOn, endsOn }: NewDelegation): Promise<string> {
    const personId = personOf(actor);
    const id = newId();
    try {
      await this.database.transaction(actor, async () => {
        await this.database.query(
          `INSERT INTO approval_delegations (id, organization_id, person_id, delegate_id, starts_on, ends_on, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [id, actor.organizationId, personId, delegateId, startsOn, endsOn, this.clock.now()],
        );
        await this.record(actor, id, 'created', { personId, delegateId, startsOn, endsOn });
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
    return id;
  }

  /** Takes one's own back. What was decided by it stays. @throws Refusal `not_found` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const [removed] = await this.database.query<{ delegateId: string }>(
        'DELETE FROM approval_delegations WHERE id = $1 AND person_id = $2 RETURNING delegate_id AS "delegateId"',
        [id, personOf(actor)],
      );
      if (!removed) throw notFound('The delegation');
      await this.record(actor, id, 'removed', removed);
    });
  }

  /** Those whose place a person takes today. Needs a reading scope or an open transaction. */
  async standingInFor(actor: Actor, personId: string): Promise<string[]> {
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    const rows = await this.database.query<{ id: string }>(
      `SELECT person_id AS id FROM approval_delegations WHERE organization_id = $1 AND delegate_id = $2 AND starts_on <= $3 AND ends_on > $3`,
      [actor.organizationId, personId, this.clock.today(zone)],
    );
    return rows.map(({ id }) => id);
  }

  private record(actor: Actor, id: string, what: string, after: object): Promise<void> {
    return this.audit.record(actor, {
      action: `approval_delegation.${what}`,
      subjectKind: 'approval_delegation',
      subjectId: id,
      after,
    });
  }
}
