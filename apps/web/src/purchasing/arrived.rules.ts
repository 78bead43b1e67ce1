import type { Delivery, OrderLine } from './purchasing.js';

export interface Unit {
  serial: string;
  imei?: string;
}

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
}
export type Arrivals = Readonly<Record<string, Arrived>>;

/** How the things of a line are told apart. */
export type Told = 'serial' | 'number' | 'count';
export const toldBy = ({ kind }: Pick<OrderLine, 'kind'>): Told =>
  kind === 'asset' ? 'serial' : kind === 'service' ? 'number' : 'count';

const nothing: Arrived = { units: [], accepted: 0, keys: '', damaged: 0, wrong: 0, note: '' };
export const arrivedOf = (arrivals: Arrivals, lineId: string): Arrived => arrivals[lineId] ?? nothing;

export const keysIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((key) => key.trim())
      .filter(Boolean),
  ),
];

export const countOf = ({ units, accepted }: Arrived): number => units.length + accepted;

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

/** As the API takes it: the lines of which something came. */
export function deliveriesOf(lines: readonly OrderLine[], arrivals: Arrivals, provisionedOn: string): Delivery[] {
  return lines.flatMap((line) => {
    const { units, accepted, keys, damaged, wrong, note } = arrivedOf(arrivals, line.id);
    if (units.length + accepted + damaged + wrong === 0) return [];
    const told = toldBy(line);
    const licenseKeys = line.kind === 'license' && accepted > 0 ? keysIn(keys) : [];
    return [
      {
        lineId: line.id,
        ...(told === 'serial' && units.length > 0 ? { units: [...units] } : {}),
        ...(told === 'number' && units.length > 0
          ? { services: units.map(({ serial }) => ({ number: serial, provisionedOn })) }
          : {}),
        ...(accepted > 0 ? { accepted } : {}),
        ...(licenseKeys.length > 0 ? { license: { keys: licenseKeys } } : {}),
        ...(damaged > 0 ? { damaged } : {}),
        ...(wrong > 0 ? { wrong } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
    ];
  });
}
