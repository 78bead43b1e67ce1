import { Injectable } from '@nestjs/common';
import { type Facts, noSuch, type Place, type RecordKind, Records, requireReach } from '#organization';
import { type Actor, AuditTrail, Database, notFound, Refusal, requirePermission } from '#platform';
import { isBookable } from '../ledger/posting.rules.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { amended, type ChargeChanges, type ChargeTermsInput, factsOf, type LockedCharge } from './charge-input.rules.js';
import { RecurringCharge } from './recurring-charge.entity.js';

/** Who reaches the item reaches its charges. */
const chargesAt = (place: Place): RecordKind<RecurringCharge> => ({ ...chargeRecords, placeOf: () => place });

const chargeRecords: RecordKind<RecurringCharge> = {
  entity: RecurringCharge,
  noun: 'recurring_charge',
  label: 'The charge',
  edit: 'spend.post',
  constraints: {
    recurring_charges_item: noSuch('item', '/itemId'),
    recurring_charges_vendor: noSuch('vendor', '/vendorId'),
    recurring_charges_contract: noSuch('contract', '/contractId'),
    recurring_charges_amount: {
      code: 'validation_failed',
      reason: 'A charge is above zero; only a credit is below.',
      pointer: '/amount/amountMinor',
    },
    recurring_charges_span: { code: 'validation_failed', reason: 'A charge cannot end before it starts.', pointer: '/endsOn' },
    recurring_charges_fee: {
      code: 'validation_failed',
      reason: 'What ending early costs is an amount or a percentage up to 100, and needs a minimum term.',
      pointer: '/feePercent',
    },
    recurring_charges_index: {
      code: 'validation_failed',
      reason: 'A price rises by a percentage, more than -100, from a day on.',
      pointer: '/indexPercent',
    },
    recurring_charges_seats: {
      code: 'validation_failed',
      reason: 'Only a charge for each seat has a least number of seats.',
      pointer: '/leastSeats',
    },
    recurring_charges_rated: {
      code: 'validation_failed',
      reason: 'A charge at the rates of a contract names the contract.',
      pointer: '/contractId',
    },
    recurring_charges_start: {
      code: 'validation_failed',
      reason: 'A charge that does not follow its item needs its own start.',
      pointer: '/startsOn',
    },
  },
};

/** What items cost again and again. */
@Injectable()
export class Charges {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly references: LedgerReferences,
    private readonly calendar: OrganizationCalendar,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `not_found` for the item, `forbidden`, `validation_failed` */
  add(actor: Actor, itemId: string, terms: ChargeTermsInput): Promise<RecurringCharge> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const place = await this.references.placeOfItem(actor, itemId);
      const today = await this.calendar.today(actor);
      if (terms.startsOn && !isBookable(terms.startsOn, today)) {
        throw new Refusal('validation_failed', 'A charge starts from 1990 to a year ahead.', { pointer: '/startsOn' });
      }
      if (terms.perSeat) await this.requireLicense(actor, itemId);
      const facts: Facts<RecurringCharge> = {
        ...factsOf(terms, today),
        itemId,
        accrueFrom: terms.startsOn ?? (await this.firstStart(actor, itemId)) ?? today,
      };
      return this.records.add(actor, chargesAt(place), facts);
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `forbidden`, `validation_failed` */
  amend(actor: Actor, id: string, version: number | undefined, changes: ChargeChanges): Promise<RecurringCharge> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const before = await this.lock(actor, id);
      const { amount, amountFrom, ...rest } = changes;
      const { priced, look } = amended(before, changes);
      return this.records.amend(actor, chargesAt(before.place), id, version, { ...rest, ...priced, ...look });
    });
  }

  /** Takes a charge away that has never been posted. @throws Refusal `not_found`, `in_use`, `forbidden` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const { itemId, description } = await this.lock(actor, id);
      const posted = await this.database.first('SELECT 1 AS posted FROM charge_periods WHERE charge_id = $1 LIMIT 1', [id]);
      if (posted) throw new Refusal('in_use', 'This charge is in the ledger; give it an end instead.');
      await this.database.query('DELETE FROM recurring_charges WHERE organization_id = $1 AND id = $2', [
        actor.organizationId,
        id,
      ]);
      await this.audit.record(actor, {
        action: 'recurring_charge.removed',
        subjectKind: 'recurring_charge',
        subjectId: id,
        before: { itemId, description },
      });
    });
  }

  private async lock(actor: Actor, id: string): Promise<LockedCharge & { place: Place }> {
    const row = await this.database.first<LockedCharge>(
      `SELECT item_id AS "itemId", description, currency, accrue_from::text AS "accrueFrom", ends_on::text AS "endsOn", prices,
         amount_minor::text AS "amountMinor", posted."from"::text AS "postedFrom", posted."until"::text AS "postedUntil"
       FROM recurring_charges LEFT JOIN LATERAL (
         SELECT min(period_from) AS "from", max(period_until) AS "until" FROM charge_periods WHERE charge_id = recurring_charges.id
       ) AS posted ON true WHERE organization_id = $1 AND id = $2 FOR UPDATE OF recurring_charges`,
      [actor.organizationId, id],
    );
    if (!row) throw notFound('The charge');
    const place = await this.references.placeOfItem(actor, row.itemId);
    requireReach(actor, 'spend.post', place);
    return { ...row, place };
  }

  /** @throws Refusal `validation_failed` */
  private async requireLicense(actor: Actor, itemId: string): Promise<void> {
    const { kind } = await this.database.one<{ kind: string }>('SELECT kind FROM items WHERE organization_id = $1 AND id = $2', [
      actor.organizationId,
      itemId,
    ]);
    if (kind !== 'license') throw new Refusal('validation_failed', 'Only a license has seats.', { pointer: '/perSeat' });
  }

  private async firstStart(actor: Actor, itemId: string): Promise<string | null> {
    const { day } = await this.database.one<{ day: string | null }>(
      `SELECT min(effective_on)::text AS day FROM charge_signals WHERE organization_id = $1 AND item_id = $2`,
      [actor.organizationId, itemId],
    );
    return day;
  }
}
