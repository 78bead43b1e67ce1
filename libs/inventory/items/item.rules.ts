import type { ItemKind } from '#catalog';
import { type FieldProblem, isCalendarDate, isCurrencyCode } from '#platform';
import {
  type Read,
  readEid,
  readIccid,
  readImei,
  readImeisv,
  readMac,
  readPhoneNumber,
} from '../identifiers/identifiers.rules.js';
import type { DetailFacts, ItemFacts } from './item.js';
import type { Mention } from './references.js';

type Facts = Partial<ItemFacts> & { [Kind in ItemKind]?: Partial<DetailFacts[Kind]> };

const longest: Partial<Record<keyof ItemFacts, number>> = { tag: 100, name: 200, orderNumber: 100, notes: 10_000 };
const dates = ['purchasedOn', 'warrantyEndsOn', 'endOfLifeOn'] as const;
const longestDetail = 200;

/** An IMEI or, with 16 digits, an IMEISV. */
function readDeviceIdentity(text: string): Read {
  return text.replaceAll(/[\s/-]/g, '').length === 16 ? readImeisv(text) : readImei(text);
}

const identifiers: Readonly<Record<string, { label: string; read: (text: string) => Read }>> = {
  'asset.imei': { label: 'IMEI', read: readDeviceIdentity },
  'asset.imei2': { label: 'IMEI', read: readDeviceIdentity },
  'asset.mac': { label: 'MAC address', read: readMac },
  'service.serviceNumber': { label: 'Service number', read: readPhoneNumber },
  'service.iccid': { label: 'ICCID', read: readIccid },
  'service.eid': { label: 'EID', read: readEid },
};

/**
 * Facts as they are stored: blanks at the ends gone, empty texts null, identifiers in one writing; and what is wrong with them.
 * Pure; whether what they mention exists is asked later.
 */
export function readFacts<Given extends Facts>(kind: ItemKind, given: Given): { facts: Given; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const say = (pointer: string, code: string, reason: string): void => void problems.push({ pointer, code, reason });
  const facts: Given = { ...given };
  for (const other of ['asset', 'service', 'license'] as const) {
    if (other !== kind && given[other] !== undefined)
      say(`/${other}`, 'unknown_field', `This is for items of the kind ${other}.`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string')
      Object.assign(facts, { [name]: tidy(value, `/${name}`, longest[name as keyof ItemFacts] ?? 200, say) });
  }
  if (given.tag !== undefined && !facts.tag) say('/tag', 'required', 'A tag cannot be empty.');
  if (given.name !== undefined && !facts.name) say('/name', 'required', 'A name cannot be empty.');
  for (const name of dates)
    if (facts[name] && !isCalendarDate(facts[name])) say(`/${name}`, 'not_a_date', 'This is not a date that exists.');
  checkPrice(facts, say);
  const detail = given[kind];
  if (detail) Object.assign(facts, { [kind]: readDetail(kind, detail, say) });
  return { facts, problems };
}

type Say = (pointer: string, code: string, reason: string) => void;

function tidy(text: string, pointer: string, most: number, say: Say): string | null {
  const tidied = text.trim();
  if (tidied.length > most) say(pointer, 'max_length', `This must have at most ${most} characters.`);
  if (tidied.includes('\0') || !tidied.isWellFormed())
    say(pointer, 'is_plain_text', 'This holds a character that cannot be stored.');
  return tidied === '' ? null : tidied;
}

function checkPrice({ purchasePriceMinor, currency }: Facts, say: Say): void {
  if (purchasePriceMinor !== undefined && (purchasePriceMinor === null) !== ((currency ?? null) === null)) {
    say('/currency', 'required', 'A price needs its currency, and a currency its price.');
  }
  if (purchasePriceMinor && !/^\d{1,18}$/.test(purchasePriceMinor))
    say('/purchasePriceMinor', 'not_an_amount', 'A price is not negative.');
  if (currency && !isCurrencyCode(currency)) say('/currency', 'currency_unknown', 'This currency is not one of ISO 4217.');
}

function readDetail(kind: ItemKind, detail: object, say: Say): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...detail };
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value !== 'string') continue;
    const pointer = `/${kind}/${name}`;
    facts[name] = tidy(value, pointer, longestDetail, say);
    const identifier = identifiers[`${kind}.${name}`];
    if (!identifier || facts[name] === null) continue;
    const read = identifier.read(value);
    if ('value' in read) facts[name] = read.value;
    else say(pointer, 'not_valid', `${identifier.label} ${read.reason}.`);
  }
  for (const name of ['billingStartsOn', 'finalBillOn', 'installOn', 'disconnectWantedOn', 'startsOn', 'endsOn']) {
    const date = facts[name];
    if (typeof date === 'string' && !isCalendarDate(date))
      say(`/${kind}/${name}`, 'not_a_date', 'This is not a date that exists.');
  }
  const [startsOn, endsOn] = [facts['startsOn'], facts['endsOn']];
  if (typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn) {
    say(`/${kind}/endsOn`, 'out_of_range', 'A term cannot end before it starts.');
  }
  if (facts['imei'] && facts['imei'] === facts['imei2']) say(`/${kind}/imei2`, 'not_valid', 'The two IMEIs are the same.');
  return facts;
}

/** Every record that the facts mention, and where. */
export function mentionsOf(facts: Facts): Mention[] {
  const { productId, vendorId, contractId, businessUnitId, costCenterId, locationId, holder, service } = facts;
  const mentioned: Array<[Mention['kind'], string | null | undefined, string]> = [
    ['product', productId, '/productId'],
    ['vendor', vendorId, '/vendorId'],
    ['contract', contractId, '/contractId'],
    ['business_unit', businessUnitId, '/businessUnitId'],
    ['cost_center', costCenterId, '/costCenterId'],
    ['location', locationId, '/locationId'],
    ['billing_account', service?.billingAccountId, '/service/billingAccountId'],
  ];
  if (holder) mentioned.push([holder.kind, holder.id, '/holder/id']);
  return mentioned.flatMap(([kind, id, pointer]) => (id ? [{ kind, id, pointer }] : []));
}

/** The holder in the three columns that keep it. */
export function holderColumns(holder: ItemFacts['holder']): {
  holderPersonId: string | null;
  holderLocationId: string | null;
  holderItemId: string | null;
} {
  const idOf = (kind: string): string | null => (holder?.kind === kind ? holder.id : null);
  return { holderPersonId: idOf('person'), holderLocationId: idOf('location'), holderItemId: idOf('item') };
}
