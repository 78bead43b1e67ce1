import { Injectable } from '@nestjs/common';
import type { CreatedItem, TransitionedItem } from '#inventory';
import { type Actor, Clock, Database, isCalendarDate, Money } from '#platform';
import { Commitments } from '../commitments/commitments.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Accruals } from './accruals.service.js';

/** What a verb's definition may ask for here. */
export const followedSignals: readonly string[] = ['charges.start', 'charges.stop', 'commitment.release', 'proceeds.post'];

/** Where a moment in an item's life turns into money: its charges start and stop, its proceeds come in, its commitment is let go. */
@Injectable()
export class ItemLife {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly accruals: Accruals,
    private readonly ledger: Ledger,
    private readonly commitments: Commitments,
  ) {}

  /** What the verb's definition asks for. Its effect depends on the days alone, not on the order in which it is told. */
  async follow(actor: Actor, eventId: string, occurredAt: Date, moved: TransitionedItem): Promise<void> {
    const day = await this.calendar.dayOf(actor, new Date(moved.effectiveAt));
    const heard = new Set(moved.signals);
    if (heard.has('charges.start')) {
      await this.hear(actor, 'start', [
        { id: eventId, itemId: moved.itemId, occurredAt, day: billingStart(moved.answers) ?? day },
      ]);
    }
    if (heard.has('charges.stop')) await this.hear(actor, 'stop', [{ id: eventId, itemId: moved.itemId, occurredAt, day }]);
    if (heard.has('charges.start') || heard.has('charges.stop')) await this.accruals.accrueItems(actor, [moved.itemId]);
    if (heard.has('commitment.release'))
      await this.commitments.voidOfItem(actor, moved.itemId, moved.comment ?? `The item was cancelled (${moved.verb}).`);
    if (heard.has('proceeds.post')) await this.postProceeds(actor, moved, day);
  }

  /**
   * Items that were taken over while in use: their charges run from the day on which they came into use. What they owe is
   * posted here, since the run that posts what is due passes by charges that are locked.
   */
  async followTakenOn(actor: Actor, occurredAt: Date, items: readonly CreatedItem[]): Promise<void> {
    const inUse = items.filter(({ phase }) => phase === 'operate' || phase === 'repair');
    const dayOf = await this.dayOf(actor);
    await this.hear(
      actor,
      'start',
      // An item is created once, so its own id serves as that of its first signal.
      inUse.map(({ itemId, effectiveAt }) => ({ id: itemId, itemId, occurredAt, day: dayOf(effectiveAt) })),
    );
    await this.accruals.accrueItems(
      actor,
      inUse.map(({ itemId }) => itemId),
    );
  }

  /** Charges of an item start or stop on a day because something else than its verb says so; telling it twice under one id does nothing. */
  async tell(actor: Actor, id: string, itemId: string, signal: 'start' | 'stop', day: string): Promise<void> {
    await this.hear(actor, signal, [{ id, itemId, occurredAt: this.clock.now(), day }]);
    await this.accruals.accrueItems(actor, [itemId]);
  }

  /** Many items came into use, as their events will tell in their time: what is told again under an event's id does nothing. */
  followStarts(
    actor: Actor,
    starts: ReadonlyArray<Pick<TransitionedItem, 'itemId' | 'effectiveAt' | 'answers'> & { eventId: string; occurredAt: Date }>,
  ): Promise<void> {
    return this.database.transaction(actor, async () => {
      const dayOf = await this.dayOf(actor);
      const told = starts.map(({ eventId, itemId, effectiveAt, answers, occurredAt }) => ({
        id: eventId,
        itemId,
        occurredAt,
        day: billingStart(answers) ?? dayOf(effectiveAt),
      }));
      await this.hear(actor, 'start', told);
    });
  }

  private async dayOf(actor: Actor): Promise<(instant: string) => string> {
    const days = new Intl.DateTimeFormat('en-CA', { timeZone: await this.calendar.timeZone(actor), dateStyle: 'short' });
    return (instant) => days.format(new Date(instant));
  }

  private async hear(
    actor: Actor,
    signal: 'start' | 'stop',
    told: ReadonlyArray<{ id: string; itemId: string; day: string; occurredAt: Date }>,
  ): Promise<void> {
    if (told.length === 0) return;
    await this.database.query(
      `WITH told AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS t(id uuid, "itemId" uuid, day date, "occurredAt" timestamptz)),
       heard AS (
         INSERT INTO charge_signals (id, organization_id, item_id, signal, effective_on, occurred_at)
         SELECT id, $1, "itemId", $2, day, "occurredAt" FROM told ON CONFLICT (id) DO NOTHING
       )
       UPDATE recurring_charges charge SET accrue_from = least(charge.accrue_from, told.day)
       FROM told WHERE charge.organization_id = $1 AND charge.item_id = told."itemId" AND charge.follows_item`,
      [actor.organizationId, signal, JSON.stringify(told)],
    );
  }

  private async postProceeds(actor: Actor, { itemId, transitionId, answers }: TransitionedItem, day: string): Promise<void> {
    const proceeds = answers['proceeds'];
    if (typeof proceeds !== 'object' || proceeds === null || !('amountMinor' in proceeds)) return;
    const amount = Money.fromJson(proceeds);
    if (amount.isZero) return;
    const entry = {
      kind: 'disposal_proceeds',
      itemId,
      amount: amount.negated(),
      bookedOn: day,
      description: 'Proceeds of disposal',
    } as const;
    await this.ledger.post(actor, { idempotencyKey: `proceeds:${transitionId}`, entries: [entry] });
  }
}

/** The day that whoever used the verb said that the billing or the term begins on. */
function billingStart(answers: TransitionedItem['answers']): string | undefined {
  return [answers['billingStartsOn'], answers['startsOn']].find(
    (day): day is string => typeof day === 'string' && isCalendarDate(day),
  );
}
