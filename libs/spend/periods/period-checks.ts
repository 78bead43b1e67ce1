import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';

/** Every question on the checklist. What a lib to the right wants to ask is added here, so that its words stand beside the others. */
export const checkNames = [
  'not_over',
  'earlier_open',
  'rollups_behind',
  'charges_due',
  'rates_missing',
  'differences',
  'without_cost_center',
  'depreciation_due',
  'allocations_due',
  'statements_disputed',
  'rates_unpublished',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What blocks keeps the period open; a warning is accepted with a reason. */
export const severities = ['blocking', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** One question that is asked before a period is closed. */
export interface PeriodCheck {
  readonly name: CheckName;
  readonly severity: Severity;
  /** Where the API lists what was counted, such as `/ledger/entries?…`; left out where there is no such list. */
  linesOf?(month: string): string;
  /**
   * How many things stand in the way; none where all is well. Needs a reading scope or an open transaction.
   * @param month the period's first day
   */
  count(actor: Actor, month: string): Promise<number>;
}

export interface Finding {
  check: CheckName;
  severity: Severity;
  count: number;
  lines: string | null;
  /** Why it was closed all the same. */
  reason: string | null;
}

/** The checklist, as the rooms have named their questions at boot. */
@Injectable()
export class PeriodChecks {
  private readonly known = new Map<CheckName, PeriodCheck>();

  register(...checks: readonly PeriodCheck[]): void {
    for (const check of checks) {
      if (this.known.has(check.name)) throw new Error(`Two checks of a period are called ${check.name}.`);
      this.known.set(check.name, check);
    }
  }

  /** What all checks find, in the order of their names. Needs a reading scope or an open transaction. */
  async findings(actor: Actor, month: string): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const name of checkNames) {
      const check = this.known.get(name);
      if (!check) continue;
      const { severity } = check;
      const count = await check.count(actor, month);
      findings.push({ check: name, severity, count, lines: check.linesOf?.(month) ?? null, reason: null });
    }
    return findings;
  }
}
