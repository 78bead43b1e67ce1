import type { Delivery, OrderLine } from './purchasing.js';

export interface Unit {
  serial: string;
  /** Of a service the carrier's own number of it. */
  imei?: string;
  /** What stands as ordered and came by it. */
  itemId?: string;
}

/** How what was there before was changed, moved, disconnected or renewed; texts are empty where nothing is said. */
export interface DoneWork {
  done: boolean;
  doneOn: string;
  carrierReference: string;
  finalBillOn: string;
  endsOn: string;
  number: string;
}

/** What is known of the seats that came: the pool's id, `new`, or nothing where it is found by itself. */
export interface Seats {
  pool: string;
  metric: string;
  tenant: string;
  endsOn: string;
}

export const metrics = ['user', 'concurrent_user', 'device', 'core', 'subscription', 'site'] as const;

/** What came of one line so far, before it is taken in. */
export interface Arrived {
  units: readonly Unit[];
  /** Of what has neither serial nor number: how many. */
  accepted: number;
  /** Of licenses: the keys that came with them, one a row, as they are typed. */
  keys: string;
  damaged: number;
  wrong: number;
  note: string;
  work: DoneWork;
  seats: Seats;
}
export type Arrivals = Readonly<Record<string, Arrived>>;

/** How the things of a line are told apart. */
export type Told = 'serial' | 'number' | 'count' | 'work';
export const toldBy = ({ kind, work }: Pick<OrderLine, 'kind' | 'work'>): Told => {
  if (work && work.action !== 'install' && work.action !== 'add_seats') return 'work';
  return kind === 'asset' ? 'serial' : kind === 'service' ? 'number' : 'count';
};
/** What is scanned, one after the other. */
export const isScanned = (line: Pick<OrderLine, 'kind' | 'work'>): boolean =>
  toldBy(line) === 'serial' || toldBy(line) === 'number';

const work: DoneWork = { done: false, doneOn: '', carrierReference: '', finalBillOn: '', endsOn: '', number: '' };
const seats: Seats = { pool: '', metric: '', tenant: '', endsOn: '' };
const nothing: Arrived = { units: [], accepted: 0, keys: '', damaged: 0, wrong: 0, note: '', work, seats };
export const arrivedOf = (arrivals: Arrivals, lineId: string): Arrived => arrivals[lineId] ?? nothing;

export const keysIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((key) => key.trim())
      .filter(Boolean),
  ),
];

export const countOf = ({ units, accepted, work: { done } }: Arrived): number => units.length + accepted + (done ? 1 : 0);

/** How many more may come, with what the policy lets come besides. */
export const roomOf = ({ quantity, over, received }: OrderLine, arrived: Arrived): number =>
  quantity + over - received - countOf(arrived);

/** What was scanned or pasted: a serial, and its IMEI behind a comma, semicolon or tab. */
export function unitsIn(text: string): Unit[] {
  return text.split(/\r?\n/).flatMap((row) => {
    const [serial = '', imei = ''] = row.split(/[\t,;]/).map((part) => part.trim());
    if (!serial) return [];
    return [imei ? { serial, imei } : { serial }];
  });
}

export type Scan = { arrivals: Arrivals } | { refused: 'twice' | 'full' };

/** Adds what was scanned to a line, unless it was scanned already or more came than may. */
export function scanned(arrivals: Arrivals, line: OrderLine, unit: Unit): Scan {
  const same = unit.serial.toLocaleLowerCase();
  if (Object.values(arrivals).some(({ units }) => units.some(({ serial }) => serial.toLocaleLowerCase() === same)))
    return { refused: 'twice' };
  const arrived = arrivedOf(arrivals, line.id);
  if (roomOf(line, arrived) <= 0) return { refused: 'full' };
  return { arrivals: { ...arrivals, [line.id]: { ...arrived, units: [...arrived.units, unit] } } };
}

/** What is told, without what is empty. */
const said = <Facts extends Record<string, string>>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value.trim() !== '')) as Partial<Facts>;

/** As the API takes it: the lines of which something came. @param day on which it happened, where a line says no other */
export function deliveriesOf(lines: readonly OrderLine[], arrivals: Arrivals, day: string): Delivery[] {
  return lines.flatMap((line) => {
    const arrived = arrivedOf(arrivals, line.id);
    const { units, accepted, damaged, wrong, note } = arrived;
    if (countOf(arrived) + damaged + wrong === 0) return [];
    const told = toldBy(line);
    return [
      {
        lineId: line.id,
        ...(told === 'serial' && units.length > 0 ? { units: [...units] } : {}),
        ...(told === 'number' && units.length > 0 ? { services: units.map((unit) => serviceOf(unit, day)) } : {}),
        ...(told === 'work' && arrived.work.done ? { work: workOf(arrived.work, day) } : {}),
        ...(accepted > 0 ? { accepted } : {}),
        ...(line.kind === 'license' && accepted > 0 ? { license: licenseOf(arrived) } : {}),
        ...(damaged > 0 ? { damaged } : {}),
        ...(wrong > 0 ? { wrong } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
    ];
  });
}

function serviceOf({ serial, imei, itemId }: Unit, provisionedOn: string): NonNullable<Delivery['services']>[number] {
  return { number: serial, provisionedOn, ...(imei ? { vendorReference: imei } : {}), ...(itemId ? { itemId } : {}) };
}

function workOf({ done: _done, doneOn, ...facts }: DoneWork, day: string): NonNullable<Delivery['work']> {
  return { ...said(facts), doneOn: doneOn || day };
}

function licenseOf({ keys: typed, seats: { pool, metric, tenant, endsOn } }: Arrived): NonNullable<Delivery['license']> {
  const keys = keysIn(typed);
  const known = metrics.find((each) => each === metric);
  return {
    ...(keys.length > 0 ? { keys } : {}),
    ...(pool === 'new' ? { apart: true } : pool ? { itemId: pool } : {}),
    ...(known ? { metric: known } : {}),
    ...said({ tenant, endsOn }),
  };
}
