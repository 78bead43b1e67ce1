import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money, newId } from '#platform';
import { EntryResolver } from '../ledger/entry-resolver.js';
import { LedgerWriter } from '../ledger/ledger.writer.js';
import { type EntryInput, inputHash } from '../ledger/posting.rules.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { type AccruedPeriod, accrue, type DuePosting } from './accrual.rules.js';
import { runningSpans, type Signal } from './charge-spans.rules.js';
import { type DueCharge, DueCharges } from './due-charges.queries.js';

const CHARGES_A_TURN = 200;

interface Accrual {
  charge: DueCharge;
  due: DuePosting[];
  next: string | null;
  blockedBy: string | null;
}

/** Posts what the recurring charges owe, set-wise and never twice: of each period, what is owed less what has been posted. */
@Injectable()
export class Accruals {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly charges: DueCharges,
    private readonly rates: ExchangeRates,
    private readonly resolver: EntryResolver,
    private readonly writer: LedgerWriter,
  ) {}

  /** All charges that are due by today, turn by turn, each a transaction. @returns the number of entries posted */
  async accrueDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    let posted = 0;
    let after: Pick<DueCharge, 'id' | 'accrueFrom'> | undefined;
    while (!signal?.aborted) {
      const turn = await this.database.transaction(actor, async () => {
        const today = await this.calendar.today(actor);
        const due = await this.charges.takeDue(actor, today, CHARGES_A_TURN, after);
        return { last: due.at(-1), full: due.length === CHARGES_A_TURN, posted: await this.accrueCharges(actor, due, today) };
      });
      posted += turn.posted;
      after = turn.last;
      if (!turn.full) break;
    }
    return posted;
  }

  /** The charges of these items, in the open transaction: those whose turn it is elsewhere are left to it. */
  async accrueItems(actor: Actor, itemIds: readonly string[]): Promise<number> {
    if (itemIds.length === 0) return 0;
    const today = await this.calendar.today(actor);
    return this.accrueCharges(actor, await this.charges.takeOfItems(actor, today, itemIds), today);
  }

  private async accrueCharges(actor: Actor, charges: readonly DueCharge[], today: string): Promise<number> {
    if (charges.length === 0) return 0;
    const signals = await this.charges.signals(actor, charges);
    const periods = await this.charges.periods(actor, charges);
    const accruals = await this.blockWithoutRate(
      actor,
      charges.map((charge) => reckon(charge, signals.get(charge.itemId) ?? [], periods.get(charge.id) ?? new Map(), today)),
    );
    const entries = accruals.flatMap(({ charge, due }) => due.map((posting) => entryOf(charge, posting)));
    if (entries.length > 0) {
      const key = `accrual:${newId()}`;
      const posting = await this.writer.begin(actor, key, inputHash(key), entries.length);
      if (typeof posting !== 'string') throw new Error('A new key cannot have been used before.');
      const resolved = await this.resolver.resolve(actor, 'spend.post', entries);
      await this.writer.append(
        actor,
        posting,
        resolved.map((entry, place) => ({ ...entry, reason: entries[place]?.reason ?? null })),
      );
    }
    await this.charges.settle(
      actor,
      accruals.map(({ charge, due, next, blockedBy }) => ({
        chargeId: charge.id,
        due,
        accrueFrom: blockedBy ? charge.accrueFrom : next,
        blockedBy,
      })),
    );
    return entries.length;
  }

  /** A charge whose currency has no rate yet is left for the next run and says so; it does not keep the others waiting. */
  private async blockWithoutRate(actor: Actor, accruals: readonly Accrual[]): Promise<Accrual[]> {
    const wanted = accruals.flatMap(({ due }) => due.map(({ amount, bookedOn }) => ({ amount, day: bookedOn })));
    const known = await this.rates.toBaseWhereKnown(actor, wanted);
    let place = 0;
    return accruals.map((accrual) => {
      const converted = known.slice(place, place + accrual.due.length);
      place += accrual.due.length;
      return converted.every((rate) => rate !== undefined)
        ? accrual
        : { ...accrual, due: [], blockedBy: 'exchange_rate_missing' };
    });
  }
}

function reckon(
  charge: DueCharge,
  signals: readonly Signal[],
  periods: ReadonlyMap<string, AccruedPeriod>,
  today: string,
): Accrual {
  const amount = Money.of(BigInt(charge.amountMinor), charge.currency);
  const cycle = { cadence: charge.cadence, cycleDay: charge.cycleDay, anchor: charge.anchorOn };
  const { due, next } = accrue({ ...charge, cycle, amount }, runningSpans(charge, signals), periods, today);
  return { charge, due, next, blockedBy: null };
}

function entryOf(
  charge: DueCharge,
  { period, month, amount, bookedOn, isCorrection }: DuePosting,
): EntryInput & { reason?: string } {
  return {
    kind: charge.kind,
    itemId: charge.itemId,
    amount,
    bookedOn,
    month,
    description: `${charge.description}, ${period.from} to ${period.until}`,
    ...(charge.vendorId ? { vendorId: charge.vendorId } : {}),
    ...(charge.contractId ? { contractId: charge.contractId } : {}),
    ...(isCorrection ? { reason: 'The days that the charge ran changed.' } : {}),
  };
}
