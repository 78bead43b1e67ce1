import { Injectable } from '@nestjs/common';
import { type Facts, noSuch, type Place, type RecordKind, Records, requireReach } from '#organization';
import { type Actor, AuditTrail, Database, type MoneyJson, notFound, Refusal, requirePermission } from '#platform';
import { earlierOf } from '../days.js';
import { isBookable } from '../ledger/posting.rules.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { ChargeKind } from './charge-kinds.js';
import type { Cadence } from './charge-period.rules.js';
import { RecurringCharge } from './recurring-charge.entity.js';

export interface ChargeTermsInput {
  kind?: ChargeKind | undefined;
  description: string;
  amountMinor: string;
  currency: string;
  cadence?: Cadence | undefined;
  cycleDay?: number | undefined;
  prorated?: boolean | undefined;
  /** Runs while the item is in use, unless said otherwise. */
  followsItem?: boolean | undefined;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  vendorId?: string | null | undefined;
  contractId?: string | null | undefined;
}

/** What can be changed later. A new amount holds for the periods that have not been posted. */
export interface ChargeChanges {
  description?: string;
  amount?: MoneyJson;
  endsOn?: string | null;
  vendorId?: string | null;
  contractId?: string | null;
}

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
    recurring_charges_start: {
      code: 'validation_failed',
      reason: 'A charge that does not follow its item needs its own start.',
      pointer: '/startsOn',
    },
  },
};

type LockedCharge = Pick<RecurringCharge, 'itemId' | 'description' | 'currency' | 'accrueFrom' | 'endsOn'>;

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
      const facts: Facts<RecurringCharge> = {
        itemId,
        kind: terms.kind ?? 'recurring',
        description: terms.description,
        amountMinor: terms.amountMinor,
        currency: terms.currency,
        cadence: terms.cadence ?? 'month',
        cycleDay: terms.cycleDay ?? 1,
        anchorOn: terms.startsOn ?? today,
        prorated: terms.prorated ?? true,
        followsItem: terms.followsItem ?? true,
        startsOn: terms.startsOn ?? null,
        endsOn: terms.endsOn ?? null,
        vendorId: terms.vendorId ?? null,
        contractId: terms.contractId ?? null,
        accrueFrom: terms.startsOn ?? (await this.firstStart(actor, itemId)) ?? today,
        blockedBy: null,
      };
      return this.records.add(actor, chargesAt(place), facts);
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `forbidden`, `validation_failed` */
  amend(actor: Actor, id: string, version: number | undefined, { amount, ...changes }: ChargeChanges): Promise<RecurringCharge> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const before = await this.lock(actor, id);
      return this.records.amend(actor, chargesAt(before.place), id, version, {
        ...changes,
        ...(amount ? { amountMinor: sameCurrency(before, amount) } : {}),
        ...lookAgain(before, changes),
      });
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
      `SELECT item_id AS "itemId", description, currency, accrue_from::text AS "accrueFrom", ends_on::text AS "endsOn"
       FROM recurring_charges WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
      [actor.organizationId, id],
    );
    if (!row) throw notFound('The charge');
    const place = await this.references.placeOfItem(actor, row.itemId);
    requireReach(actor, 'spend.post', place);
    return { ...row, place };
  }

  private async firstStart(actor: Actor, itemId: string): Promise<string | null> {
    const { day } = await this.database.one<{ day: string | null }>(
      `SELECT min(effective_on)::text AS day FROM charge_signals WHERE organization_id = $1 AND item_id = $2`,
      [actor.organizationId, itemId],
    );
    return day;
  }
}

/** @throws Refusal `validation_failed` */
function sameCurrency({ currency }: Pick<RecurringCharge, 'currency'>, amount: MoneyJson): string {
  if (amount.currency === currency) return amount.amountMinor;
  throw new Refusal('validation_failed', `The charge is in ${currency}; end it and add another in ${amount.currency}.`, {
    pointer: '/amount/currency',
  });
}

/** Another end lets the periods from the earlier of the two ends be reckoned again. */
function lookAgain(before: Pick<RecurringCharge, 'accrueFrom' | 'endsOn'>, { endsOn }: ChargeChanges): { accrueFrom?: string } {
  if (endsOn === undefined || endsOn === before.endsOn) return {};
  const days = [before.accrueFrom, before.endsOn, endsOn].flatMap((day) => day ?? []);
  return days.length === 0 ? {} : { accrueFrom: days.reduce((a, b) => earlierOf(a, b)) };
}
