import { Injectable } from '@nestjs/common';
import type { Automation, AutomationStepContext } from '#lifecycle';
import { type Actor, isCalendarDate, Money, Refusal } from '#platform';
import { ItemLife } from './charges/item-life.service.js';
import { Ledger } from './ledger/ledger.service.js';
import { type EntryKind, entryKinds } from './ledger/ledger-kinds.js';
import { OrganizationCalendar } from './organization-calendar.js';

/** What the work on an item does to its money. Each step has its own key, so that nothing is posted twice. */
@Injectable()
export class SpendAutomations {
  constructor(
    private readonly ledger: Ledger,
    private readonly life: ItemLife,
    private readonly calendar: OrganizationCalendar,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'start_charges',
      meaning: 'Lets the recurring charges of the item begin',
      parameters: [{ name: 'on', type: 'any', meaning: 'The first day; today where nothing is said', optional: true }],
      run: (actor, step) => this.signal(actor, step, 'start'),
    },
    {
      name: 'stop_charges',
      meaning: 'Lets the recurring charges of the item end',
      parameters: [{ name: 'on', type: 'any', meaning: 'The day after the last; today where nothing is said', optional: true }],
      run: (actor, step) => this.signal(actor, step, 'stop'),
    },
    {
      name: 'post_cost',
      meaning: 'Posts a cost of the item to the ledger',
      parameters: [
        { name: 'amount', type: 'any', meaning: 'The amount with its currency, as an answer or a result tells it' },
        { name: 'kind', type: 'text', meaning: `One of ${entryKinds.join(', ')}; a fee where nothing is said`, optional: true },
        { name: 'description', type: 'text', meaning: 'What it is for', optional: true },
      ],
      run: (actor, step) => this.post(actor, step),
    },
    {
      name: 'reverse_cost',
      meaning: 'As a compensation: takes back the cost that was posted',
      run: (actor, step) => this.reverse(actor, step),
    },
  ];

  private async signal(
    actor: Actor,
    { settings: { on }, stepId, subjectId }: AutomationStepContext,
    signal: 'start' | 'stop',
  ): Promise<{ on: string }> {
    const day = on ?? (await this.calendar.today(actor));
    if (typeof day !== 'string' || !isCalendarDate(day)) throw new Refusal('validation_failed', '"on" is not a date.');
    await this.life.tell(actor, stepId, subjectId, signal, day);
    return { on: day };
  }

  /** @throws Refusal as `Ledger.post`; `validation_failed` for what is no amount */
  private async post(
    actor: Actor,
    { settings: { amount: told, kind = 'fee', description }, stepId, subjectId }: AutomationStepContext,
  ): Promise<{ entryIds: string[] }> {
    const amount = amountOf(told);
    if (amount.isZero) return { entryIds: [] };
    const entry = {
      kind: kindOf(kind),
      itemId: subjectId,
      amount,
      bookedOn: await this.calendar.today(actor),
      ...(typeof description === 'string' && { description }),
    };
    const { entryIds } = await this.ledger.post(actor, { idempotencyKey: `step:${stepId}`, entries: [entry] });
    return { entryIds: [...entryIds] };
  }

  private async reverse(actor: Actor, { undoes, step }: AutomationStepContext): Promise<{ entryIds: string[] }> {
    const posted: unknown[] = Array.isArray(undoes?.['entryIds']) ? undoes['entryIds'] : [];
    const entryIds: string[] = [];
    for (const entryId of posted) {
      if (typeof entryId !== 'string') continue;
      entryIds.push(
        ...(await this.ledger.reverse(actor, entryId, `Taken back with the work that posted it (${step}).`)).entryIds,
      );
    }
    return { entryIds };
  }
}

/** As an answer tells it, or the result of a step. */
function amountOf(told: unknown): Money {
  if (typeof told === 'object' && told !== null && 'amountMinor' in told && 'currency' in told) {
    const { amountMinor, currency } = told;
    if (typeof amountMinor === 'string' && typeof currency === 'string') return Money.fromJson({ amountMinor, currency });
  }
  throw new Refusal('validation_failed', '"amount" is no amount with a currency.');
}

function kindOf(told: unknown): EntryKind {
  const kind = entryKinds.find((each) => each === told);
  if (kind === undefined) throw new Refusal('validation_failed', `"kind" is one of ${entryKinds.join(', ')}.`);
  return kind;
}
