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

/** Some of what came, and the record that it came for. */
export interface Some {
  itemId: string | null;
  quantity: number;
}

export interface Portion {
  itemId: string | null;
  shares: Share[];
}

/** What is posted of each kind already. */
export type Posted = ReadonlyMap<EntryKind, bigint>;

/**
 * What is owed for each of them, the first coming after `from` of those that were ordered: each amount grows with the units, rounded
 * down, so that whatever comes in whatever portions adds up to the line, to the last cent.
 * @param posted where that is not what has grown so far, since receipts in between were taken back
 */
export function portionsOf(line: OrderedAmounts, from: number, some: readonly Some[], posted?: Posted): Portion[] {
  const owed = new Map(kinds.map(([kind, name]) => [kind, posted ? (posted.get(kind) ?? 0n) : grown(line, name, from)]));
  let came = from;
  return some.map(({ itemId, quantity }) => {
    came += quantity;
    const shares = kinds.map(([kind, name]) => {
      const before = owed.get(kind) ?? 0n;
      const due = grown(line, name, came);
      if (due > before) owed.set(kind, due);
      return { kind, minor: due - before };
    });
    return { itemId, shares: shares.filter(({ minor }) => minor > 0n) };
  });
}

/** The first so many of them, and what comes beyond those; one record may have of both. */
export function splitAt(some: readonly Some[], room: number): { within: Some[]; beyond: Some[] } {
  const [within, beyond]: [Some[], Some[]] = [[], []];
  let left = room;
  for (const { itemId, quantity } of some) {
    const fits = Math.min(left, quantity);
    if (fits > 0) within.push({ itemId, quantity: fits });
    if (quantity > fits) beyond.push({ itemId, quantity: quantity - fits });
    left -= fits;
  }
  return { within, beyond };
}

/** By how much what stands of a line differs from what so many units of it come to: receipts in between were taken back. */
export function unevenOf(line: OrderedAmounts, units: number, posted: Posted): Share[] {
  return kinds
    .map(([kind, name]) => ({ kind, minor: grown(line, name, units) - (posted.get(kind) ?? 0n) }))
    .filter(({ minor }) => minor !== 0n);
}

function grown(line: OrderedAmounts, name: 'netMinor' | 'taxMinor' | 'shippingMinor', units: number): bigint {
  return (BigInt(line[name]) * BigInt(units)) / BigInt(line.quantity);
}
