import { i18n } from '../i18n/i18n.js';
import type { Fact } from '../parts/FactList.js';
import { showDay, showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { HolderLink, ThingLink } from '../parts/ThingLink.js';
import type { ThingKind } from '../parts/things.js';
import { Lasting } from '../parts/When.js';
import { words } from '../parts/words.js';
import { say } from '../values/say.js';
import { DaysLeft } from './DaysLeft.js';
import type { FieldName } from './item-fields.js';
import type { ItemView } from './item-queries.js';
import type { NamedFields } from './use-custom-fields.js';

type Known = Fact | undefined;

/** Who has it and where it is: the first that one asks. What is missing here is said, since its absence matters. */
export function placeFacts(item: ItemView): Fact[] {
  const { holder, location, costCenter, businessUnit, stateSince } = item;
  return [
    { label: label('holder'), value: holder ? <HolderLink holder={holder} /> : null },
    {
      label: label('locationId'),
      value: location ? (
        <ThingLink kind="location" id={location.id}>
          {location.name}
        </ThingLink>
      ) : null,
    },
    { label: i18n.t('item:facts.since'), value: <Lasting since={stateSince} /> },
    ...known([reference('costCenterId', 'cost_center', costCenter), reference('businessUnitId', 'business_unit', businessUnit)]),
  ];
}

/** What it is, by what its kind alone has. */
export function thingFacts(item: ItemView, custom: NamedFields): Fact[] {
  const own = Object.entries(item.customFields).map(
    ([name, value]): Known => fact(custom.get(name) ?? words(name), plain(value)),
  );
  return known([
    reference('productId', 'product', item.product),
    fact(label('domain'), say(item.domain)),
    ...detailFacts(item),
    ...own,
  ]);
}

/** How it was bought, and what ends when. */
export function purchaseFacts(item: ItemView): Fact[] {
  const { purchasedOn, purchasePrice, orderNumber, warrantyEndsOn, endOfLifeOn, vendor, contract } = item;
  return known([
    reference('vendorId', 'vendor', vendor),
    reference('contractId', 'contract', contract),
    fact(label('orderNumber'), orderNumber),
    day('purchasedOn', purchasedOn),
    purchasePrice ? { label: label('purchasePrice'), value: <Money amount={purchasePrice} /> } : undefined,
    ends('warrantyEndsOn', warrantyEndsOn),
    ends('endOfLifeOn', endOfLifeOn),
  ]);
}

function detailFacts({ asset, service, license }: ItemView): Known[] {
  if (license) {
    const { quantity, seatsUsed, metric, startsOn, endsOn, tenant, keyReference, licensedTo } = license;
    const seats = i18n.t('item:facts.seatsTaken', { used: showNumber(seatsUsed), all: showNumber(quantity ?? 0) });
    return [
      fact(i18n.t('item:facts.seats'), seats),
      fact(label('metric'), metric && say(metric)),
      day('startsOn', startsOn),
      ends('endsOn', endsOn),
      ...texts({ tenant, keyReference, licensedTo }),
    ];
  }
  if (asset) {
    const { serial, imei, imei2, mac, propertyNumber, condition, hasStorage } = asset;
    return [
      ...texts({ serial, imei, imei2, mac, propertyNumber }),
      fact(label('condition'), condition && say(condition)),
      fact(label('hasStorage'), hasStorage ? i18n.t('parts:values.yes') : null),
    ];
  }
  if (!service) return [];
  const { serviceNumber, circuitId, iccid, eid, vendorReference, bandwidthKbps, billingState } = service;
  return [
    ...texts({ serviceNumber, circuitId, iccid, eid, vendorReference }),
    fact(label('bandwidthKbps'), bandwidthKbps && `${showNumber(bandwidthKbps / 1_000)} Mbit/s`),
    fact(label('billingState'), billingState && say(billingState)),
    day('billingStartsOn', service.billingStartsOn),
    day('installOn', service.installOn),
    day('disconnectWantedOn', service.disconnectWantedOn),
    day('finalBillOn', service.finalBillOn),
  ];
}

function label(name: FieldName | 'holder'): string {
  return i18n.t(`item:fields.${name}`);
}

function texts(values: { [Name in FieldName]?: string | null | undefined }): Known[] {
  return Object.entries(values).map(([name, value]) => fact(label(name as FieldName), value));
}

function reference(name: FieldName, kind: ThingKind, named: { id: string; name: string } | null): Known {
  if (!named) return undefined;
  const value = (
    <ThingLink kind={kind} id={named.id}>
      {named.name}
    </ThingLink>
  );
  return { label: label(name), value };
}

function fact(name: string, value: string | null | undefined | 0): Known {
  return value ? { label: name, value } : undefined;
}

function day(name: FieldName, date: string | null | undefined): Known {
  return date ? { label: label(name), value: showDay(date) } : undefined;
}

function ends(name: FieldName, date: string | null | undefined): Known {
  if (!date) return undefined;
  const value = (
    <>
      {showDay(date)}
      <DaysLeft until={date} />
    </>
  );
  return { label: label(name), value };
}

function plain(value: unknown): string | null {
  if (typeof value === 'boolean') return i18n.t(value ? 'parts:values.yes' : 'parts:values.no');
  if (typeof value === 'number') return showNumber(value);
  return typeof value === 'string' ? value : null;
}

function known(facts: readonly Known[]): Fact[] {
  return facts.filter((each) => each !== undefined);
}
