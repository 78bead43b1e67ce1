import { Injectable } from '@nestjs/common';
import { type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Database, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import type { Domain } from '../ledger/ledger-kinds.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { DepreciationBook, DepreciationRule } from './depreciation.entities.js';
import { type Terms, termsProblem } from './depreciation-terms.js';

export interface RuleInput
  extends Partial<Pick<Terms, 'rateBasisPoints' | 'totalUnits'>>,
    Pick<Terms, 'method' | 'convention' | 'lifeMonths'> {
  domain?: Domain | null;
  category?: string | null;
  fromOn?: string;
  salvageBasisPoints?: number;
}

export interface NewBook {
  name: string;
  postsToLedger: boolean;
  /** Any day of the first month that is posted. */
  startsOn: string;
  rules: readonly RuleInput[];
}

const records: RecordKind<DepreciationBook> = {
  entity: DepreciationBook,
  noun: 'depreciation_book',
  label: 'The depreciation book',
  edit: 'depreciation.edit',
  constraints: {
    depreciation_books_name: taken('There is a book of this name already.', '/name'),
    depreciation_books_one_posts: taken('Another book posts to the ledger already; one at most does.', '/postsToLedger'),
  },
};

const EARLIEST = '1990-01-01';

/** The books and their rules. A rule counts for what comes into service; assets that are in a book keep their terms. */
@Injectable()
export class DepreciationBooks {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly calendar: OrganizationCalendar,
    private readonly audit: AuditTrail,
  ) {}

  /** In the organisation's currency. @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  add(actor: Actor, { rules, startsOn, ...facts }: NewBook): Promise<DepreciationBook> {
    return this.database.transaction(actor, async () => {
      if (startsOn < EARLIEST)
        throw new Refusal('validation_failed', 'A book begins in 1990 or later.', { pointer: '/startsOn' });
      const currency = await this.calendar.baseCurrency(actor);
      const book = await this.records.add(actor, records, { ...facts, startsOn: monthOf(startsOn), currency });
      await this.write(actor, book.id, rules);
      return book;
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `already_exists`, `validation_failed`, `forbidden` */
  amend(
    actor: Actor,
    id: string,
    version: number,
    { name, rules }: { name?: string; rules?: readonly RuleInput[] },
  ): Promise<DepreciationBook> {
    requireReach(actor, 'depreciation.edit');
    return this.database.transaction(actor, async () => {
      // Rules are part of the book: whoever changes them changes its version.
      const book = await this.records.amend(actor, records, id, version, name === undefined ? {} : { name });
      if (!rules) return book;
      await this.database.query('DELETE FROM depreciation_rules WHERE organization_id = $1 AND book_id = $2', [
        actor.organizationId,
        id,
      ]);
      await this.write(actor, id, rules);
      if (book.version === version)
        await this.database.query('UPDATE depreciation_books SET version = version + 1 WHERE organization_id = $1 AND id = $2', [
          actor.organizationId,
          id,
        ]);
      await this.audit.record(actor, {
        action: 'depreciation_book.rules_changed',
        subjectKind: 'depreciation_book',
        subjectId: id,
        after: { rules },
      });
      return book;
    });
  }

  private async write(actor: Actor, bookId: string, rules: readonly RuleInput[]): Promise<void> {
    const rows = rules.map((rule, place) => {
      const row = {
        ...rule,
        id: newId(),
        organizationId: actor.organizationId,
        bookId,
        domain: rule.domain ?? null,
        category: rule.category?.trim() || null,
        fromOn: rule.fromOn ?? EARLIEST,
        salvageBasisPoints: rule.salvageBasisPoints ?? 0,
        rateBasisPoints: rule.rateBasisPoints ?? null,
        totalUnits: rule.totalUnits ?? null,
      };
      const problem = termsProblem({ ...row, salvageMinor: BigInt(row.salvageBasisPoints) });
      if (problem) {
        const field = problem.field === 'salvageMinor' ? 'salvageBasisPoints' : problem.field;
        throw new Refusal('validation_failed', problem.reason, { pointer: `/rules/${place}/${field}` });
      }
      return row;
    });
    const keys = rows.map(({ domain, category, fromOn }) => JSON.stringify([domain, category, fromOn]));
    const twice = keys.findIndex((key, place) => keys.indexOf(key) !== place);
    if (twice >= 0)
      throw new Refusal('already_exists', 'Two rules hold for the same things from the same day.', {
        pointer: `/rules/${twice}/fromOn`,
      });
    if (rows.length > 0) await this.database.manager.insert(DepreciationRule, rows);
  }
}
