import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, Database } from '#platform';
import { daysAfter, laterOf } from '../days.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { ForeseenChargeDto, ForeseenPeriodDto } from './charge.dto.js';
import { courseOf } from './charge-course.rules.js';
import { type ChargeTermsInput, factsOf } from './charge-input.rules.js';
import { periodOn } from './charge-period.rules.js';
import { endingFee } from './charge-terms.rules.js';
import { DueCharges } from './due-charges.queries.js';
import { prorate } from './proration.rules.js';

const PERIODS = 6;
/** Where free time is long, no more periods than these are gone through to find those that cost something. */
const MOST_PERIODS = 400;
const DAYS_AHEAD = 36_500;

/** What a charge would post, reckoned as the accrual reckons, before it is added. */
@Injectable()
export class ChargeForecast {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly references: LedgerReferences,
    private readonly charges: DueCharges,
  ) {}

  /** An item that is not in use yet is thought to be from today on. @throws Refusal `not_found` for the item, `forbidden` */
  of(actor: Actor, itemId: string, terms: ChargeTermsInput): Promise<ForeseenChargeDto> {
    return this.database.reading(actor, async () => {
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, itemId));
      const today = await this.calendar.today(actor);
      const facts = { ...factsOf(terms, today), itemId };
      const signals = (await this.charges.signals(actor, [facts])).get(itemId) ?? [];
      const seats = await this.charges.seats(actor, [facts], await this.calendar.timeZone(actor));
      const [agreed = []] = await this.charges.agreed(actor, [facts]);
      const startsOn = facts.startsOn ?? (signals.length > 0 ? null : today);
      const surroundings = { signals, agreed, seats: seats.get(itemId) ?? [] };
      const course = courseOf({ ...facts, startsOn }, surroundings, daysAfter(today, DAYS_AHEAD));
      const periods: ForeseenPeriodDto[] = [];
      const first = course.runs[0]?.startsOn;
      if (first === undefined) return { periods, feeAfterFirst: null };
      let period = periodOn(course.cycle, first);
      for (
        let count = 0;
        count < MOST_PERIODS && periods.length < PERIODS;
        count += 1, period = periodOn(course.cycle, period.until)
      ) {
        const { amount, days, of, first: from, until } = prorate(period, { ...course, spans: course.paid });
        if (from === null || until === null) continue;
        const dueOn = course.billed === 'advance' ? from : until;
        periods.push({ ...period, dueOn, days, of, amount: amount.toMoney(course.currency).toJSON() });
      }
      const endsOn = laterOf(periods[0]?.until ?? first, first);
      const fee = endingFee(course.ending, course.cycle, [{ startsOn: first, endsOn }], course, endsOn);
      return { periods, feeAfterFirst: fee?.amount.toMoney(course.currency).toJSON() ?? null };
    });
  }
}
