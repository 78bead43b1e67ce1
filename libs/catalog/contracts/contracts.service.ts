import { Injectable } from '@nestjs/common';
import { type Facts, noSuch, type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, Refusal } from '#platform';
import { Contract, type ContractState } from './contract.entity.js';
import { type ContractVerb, contractVerbs, editableStates, verbsFrom } from './contract.lifecycle.js';

export type ContractFacts = Partial<Omit<Facts<Contract>, 'state'>> & {
  vendorId: string;
  number: string;
  name: string;
  currency: string;
  startsOn: string;
};

const records: RecordKind<Contract> = {
  entity: Contract,
  noun: 'contract',
  label: 'The contract',
  edit: 'contracts.edit',
  constraints: {
    contracts_number: taken('There is a contract of this vendor with this number.', '/number'),
    contracts_vendor: noSuch('vendor', '/vendorId'),
    contracts_billing_account: noSuch('billing account of this vendor', '/billingAccountId'),
    contracts_term: { code: 'validation_failed', reason: 'A contract ends after it has begun.', pointer: '/endsOn' },
    contracts_minimum: {
      code: 'validation_failed',
      reason: 'More than nothing, in 1, 3, 6 or 12 months.',
      pointer: '/minimumMinor',
    },
    contracts_minimum_whole: {
      code: 'validation_failed',
      reason: 'A minimum needs its amount and its months.',
      pointer: '/minimumMonths',
    },
    contracts_renewal_term: {
      code: 'validation_failed',
      reason: 'Automatic renewal needs an end and the number of months that it is renewed by.',
      pointer: '/renewalMonths',
    },
  },
};

/** Of `ends_on`, until the day `$2`. */
const wholeMonthsSince = `(extract(year FROM age($2::date, ends_on)) * 12 + extract(month FROM age($2::date, ends_on)))::integer`;

@Injectable()
export class Contracts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
  ) {}

  /** A draft. @throws Refusal `already_exists` for the number, `validation_failed` for an unknown vendor or a term that ends before it begins */
  add(actor: Actor, facts: ContractFacts): Promise<Contract> {
    return this.records.add(actor, records, facts);
  }

  /** @throws Refusal as `add`, `version_stale`, and `guard_failed` once the contract is over */
  amend(
    actor: Actor,
    id: string,
    version: number | undefined,
    changes: Partial<Omit<ContractFacts, 'vendorId' | 'currency'>>,
  ): Promise<Contract> {
    return this.database.transaction(actor, async () => {
      await this.lockOpen(actor, id);
      return this.records.amend(actor, records, id, version, changes);
    });
  }

  /** Uses a verb. @throws Refusal `verb_not_allowed`, `version_stale`, `not_found`, `forbidden` */
  move(actor: Actor, id: string, version: number | undefined, verb: ContractVerb, comment?: string): Promise<Contract> {
    requireReach(actor, 'contracts.edit');
    return this.database.transaction(actor, async () => {
      const { state, version: current } = await this.records.lock(actor, records, id);
      if (version !== undefined && version !== current) {
        throw new Refusal('version_stale', 'The contract was changed in the meantime.', { facts: { version: current } });
      }
      if (!verbsFrom(state).includes(verb)) {
        throw new Refusal('verb_not_allowed', `A contract that is ${state} cannot ${verb}.`, {
          facts: { state, verbs: verbsFrom(state) },
        });
      }
      await this.setState(actor, [{ id, from: state, to: contractVerbs[verb].to }], { verb, ...(comment ? { comment } : {}) });
      return this.records.get(actor, records, id);
    });
  }

  /** Locks a contract whose terms may still be edited. @throws Refusal `not_found`, `guard_failed` */
  async lockOpen(actor: Actor, id: string): Promise<Contract> {
    const contract = await this.records.lock(actor, records, id);
    if (!editableStates.includes(contract.state)) {
      throw new Refusal('guard_failed', `A contract that is ${contract.state} is history.`, { facts: { state: contract.state } });
    }
    return contract;
  }

  /**
   * Lets the dates do their part, set-wise: approved contracts begin, those with automatic renewal are prolonged until they
   * reach past today, and the others expire on the day that they end on. Doing it twice changes nothing.
   */
  async followDates(actor: Actor, today: string): Promise<number> {
    return this.database.transaction(actor, async () => {
      const parameters = [actor.organizationId, today, this.clock.now()];
      const prolonged = await this.database.query<{ id: string; endsOn: string }>(
        `UPDATE contracts SET version = version + 1, updated_at = $3,
           ends_on = ends_on + make_interval(months => renewal_months * (${wholeMonthsSince} / renewal_months + 1))
         WHERE organization_id = $1 AND state = 'active' AND renewal = 'automatic' AND ends_on <= $2
         RETURNING id, ends_on::text AS "endsOn"`,
        parameters,
      );
      await this.audit.record(
        actor,
        prolonged.map(({ id, endsOn }) => ({
          action: 'contract.prolonged',
          subjectKind: 'contract',
          subjectId: id,
          after: { endsOn },
        })),
      );
      const due = await this.database.query<{ id: string; from: ContractState; to: ContractState }>(
        `SELECT id, state AS "from", CASE WHEN ends_on <= $2 AND NOT (state = 'approved' AND renewal = 'automatic') THEN 'expired' ELSE 'active' END AS "to"
         FROM contracts WHERE organization_id = $1
           AND ((state = 'approved' AND starts_on <= $2) OR (state IN ('active', 'in_notice') AND ends_on <= $2))
         ORDER BY id FOR NO KEY UPDATE`,
        parameters.slice(0, 2),
      );
      await this.setState(actor, due, { verb: 'follow_dates' });
      return prolonged.length + due.length;
    });
  }

  private async setState(
    actor: Actor,
    moves: ReadonlyArray<{ id: string; from: ContractState; to: ContractState }>,
    told: object,
  ): Promise<void> {
    if (moves.length === 0) return;
    await this.database.query(
      `UPDATE contracts c SET state = m.state, version = version + 1, updated_at = $3
       FROM unnest($1::uuid[], $2::text[]) AS m(id, state) WHERE c.id = m.id`,
      [moves.map(({ id }) => id), moves.map(({ to }) => to), this.clock.now()],
    );
    await this.audit.record(
      actor,
      moves.map(({ id, from, to }) => ({
        action: 'contract.moved',
        subjectKind: 'contract',
        subjectId: id,
        before: { state: from },
        after: { state: to, ...told },
      })),
    );
  }
}
