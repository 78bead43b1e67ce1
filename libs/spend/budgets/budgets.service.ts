import { Injectable } from '@nestjs/common';
import { noSuch, type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Database } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Budget } from './budget.entity.js';

export interface NewBudget {
  costCenterId: string;
  fiscalYear: number;
  amountMinor: string;
  note?: string | null;
}

const records: RecordKind<Budget> = {
  entity: Budget,
  noun: 'budget',
  label: 'The budget',
  edit: 'budgets.edit',
  constraints: {
    budgets_once: taken('This cost centre has a budget for that year already.', '/fiscalYear'),
    budgets_cost_center: noSuch('cost centre', '/costCenterId'),
  },
};

/** What cost centres may spend. */
@Injectable()
export class Budgets {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly calendar: OrganizationCalendar,
    private readonly audit: AuditTrail,
  ) {}

  /** In the organisation's currency. @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  add(actor: Actor, { note = null, ...facts }: NewBudget): Promise<Budget> {
    return this.database.transaction(actor, async () =>
      this.records.add(actor, records, { ...facts, note, currency: await this.calendar.baseCurrency(actor) }),
    );
  }

  /** @throws Refusal `not_found`, `version_stale`, `forbidden` */
  amend(actor: Actor, id: string, version: number, changes: Partial<Pick<NewBudget, 'amountMinor' | 'note'>>): Promise<Budget> {
    return this.records.amend(actor, records, id, version, changes);
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'budgets.edit');
    await this.database.transaction(actor, async () => {
      const { costCenterId, fiscalYear, amountMinor, currency } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(Budget, { id });
      const before = { costCenterId, fiscalYear, amountMinor, currency };
      await this.audit.record(actor, { action: 'budget.removed', subjectKind: 'budget', subjectId: id, before });
    });
  }
}
