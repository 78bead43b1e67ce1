import type { EntryKind } from '#spend';

/** What a line costs as it was ordered; minor units as text. */
export interface OrderedAmounts {
  quantity: number;
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
}

export interface Share {
  kind: EntryKind;
  minor: bigint;
}

const kinds: ReadonlyArray<readonly [EntryKind, 'netMinor' | 'taxMinor' | 'shippingMinor']> = [
  ['purchase', 'netMinor'],
  ['tax', 'taxMinor'],
  ['fee', 'shippingMinor'],
];

/**
 * What is owed for the units after `from` up to `to` of those that were ordered: each amount grows with the units, rounded down,
 * so that whatever comes in whatever portions adds up to the line, to the last cent.
 */
export function sharesOf(line: OrderedAmounts, from: number, to: number): Share[] {
  return kinds
    .map(([kind, name]) => ({ kind, minor: grown(line, name, to) - grown(line, name, from) }))
    .filter(({ minor }) => minor > 0n);
}

/** What is owed for units beyond those that were ordered, the first of them being 1; their shipping is paid already. */
export function sharesBeyond(line: OrderedAmounts, from: number, to: number): Share[] {
  return sharesOf({ ...line, shippingMinor: '0' }, from, to);
}

function grown(line: OrderedAmounts, name: 'netMinor' | 'taxMinor' | 'shippingMinor', units: number): bigint {
  return (BigInt(line[name]) * BigInt(units)) / BigInt(line.quantity);
}
