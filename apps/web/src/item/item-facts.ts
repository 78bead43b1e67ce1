import type { ReferenceFilter } from '../items/item-search.js';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { words } from '../parts/words.js';
import type { ItemView } from './item-queries.js';

/** One known fact, in words. */
export interface Fact {
  label: string;
  text: string;
  /** Other items that share it can be listed by this. */
  filter?: { name: ReferenceFilter; id: string };
  /** A date that counts down, such as the end of the warranty. */
  endsOn?: string;
  /** It is another item. */
  itemId?: string;
}

/** Known facts only, the most asked for first. */
export function factsOf(item: ItemView): Fact[] {
  const facts = [
    holderFact(item),
    reference('Location', 'locationId', item.location),
    reference('Business unit', 'businessUnitId', item.businessUnit),
    reference('Cost centre', 'costCenterId', item.costCenter),
    reference('Product', 'productId', item.product),
    reference('Vendor', 'vendorId', item.vendor),
    fact('Contract', item.contract?.name),
    fact('Domain', words(item.domain)),
    ...detailFacts(item),
    fact('Purchased', item.purchasedOn && showDay(item.purchasedOn)),
    fact('Purchase price', item.purchasePrice && showMoney(item.purchasePrice)),
    fact('Order', item.orderNumber),
    ends('Warranty ends', item.warrantyEndsOn),
    ends('End of life', item.endOfLifeOn),
    ...Object.entries(item.customFields).map(([name, value]) => fact(words(name), plain(value))),
  ];
  return facts.filter((each) => each !== undefined);
}

function holderFact({ holder }: ItemView): Fact | undefined {
  if (!holder) return undefined;
  if (holder.kind === 'item') return { label: 'Holder', text: holder.name, itemId: holder.id };
  return reference('Holder', 'holderId', holder);
}

/** What only its kind has, by the names of the API. */
function detailFacts({ asset, service, license }: ItemView): Array<Fact | undefined> {
  if (license) {
    const { quantity, seatsUsed, endsOn, startsOn, metric, ...rest } = license;
    const seats = `${showNumber(seatsUsed)} of ${showNumber(quantity ?? 0)} taken`;
    return [
      fact('Seats', seats),
      fact('Metric', metric && words(metric)),
      day('Starts', startsOn),
      ends('Ends', endsOn),
      ...all(rest),
    ];
  }
  if (asset) {
    const { condition, hasStorage, ...rest } = asset;
    return [...all(rest), fact('Condition', condition && words(condition)), fact('Stores data', hasStorage ? 'Yes' : undefined)];
  }
  const { billingAccountId: _account, billingState, bandwidthKbps, ...rest } = service ?? {};
  return [
    ...all(rest),
    fact('Bandwidth', bandwidthKbps && `${showNumber(bandwidthKbps / 1_000)} Mbit/s`),
    fact('Billing', billingState && words(billingState)),
  ];
}

const abbreviations: Record<string, string> = {
  imei: 'IMEI',
  imei2: 'Second IMEI',
  mac: 'MAC address',
  iccid: 'ICCID',
  eid: 'EID',
  circuitId: 'Circuit',
  serial: 'Serial number',
};

function all(details: object): Array<Fact | undefined> {
  return Object.entries(details).map(([name, value]) => {
    const label = abbreviations[name] ?? words(name.replace(/On$/, ''));
    return name.endsWith('On') ? day(label, typeof value === 'string' ? value : null) : fact(label, plain(value));
  });
}

function reference(label: string, name: ReferenceFilter, named: { id: string; name: string } | null): Fact | undefined {
  return named ? { label, text: named.name, filter: { name, id: named.id } } : undefined;
}

function fact(label: string, text: string | number | null | undefined): Fact | undefined {
  return text ? { label, text: String(text) } : undefined;
}

function day(label: string, date: string | null | undefined): Fact | undefined {
  return date ? { label, text: showDay(date) } : undefined;
}

function ends(label: string, date: string | null | undefined): Fact | undefined {
  return date ? { label, text: showDay(date), endsOn: date } : undefined;
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return showNumber(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
