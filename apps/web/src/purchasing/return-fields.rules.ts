import { fromDecimals } from '../parts/money.js';
import type { ReceiptDetail, ReturnedLine } from './purchasing.js';

export type Came = ReturnedLine['came'];

/** What may go back of a line in the shape in which it came, and what is typed of it. */
export interface ReturnRow {
  lineId: string;
  came: Came;
  description: string;
  /** Of what has records: each of them. */
  items: ReadonlyArray<{ id: string; label: string }>;
  most: number;
  chosen: readonly string[];
  quantity: number;
  /** As it is typed, in the order's currency. */
  credit: string;
}

/** What came with a receipt and can go back; nothing of it is chosen yet, but what came damaged or wrong. */
export function rowsOf({ lines }: ReceiptDetail): ReturnRow[] {
  return lines.flatMap(({ orderLineId: lineId, description, items, accepted, damaged, wrong, work }) => {
    const assets = items.filter(({ kind }) => kind === 'asset');
    const row = (came: Came, most: number, quantity: number): ReturnRow => ({
      ...{ lineId, came, description, most, quantity, credit: '0' },
      items:
        came === 'accepted'
          ? assets.map(({ itemId, tag, serial }) => ({ id: itemId, label: serial ? `${tag} ${serial}` : tag }))
          : [],
      chosen: [],
    });
    const isThing = assets.length > 0 || items.length === 0;
    return [
      ...(damaged > 0 ? [row('damaged', damaged, damaged)] : []),
      ...(wrong > 0 ? [row('wrong', wrong, wrong)] : []),
      ...(accepted > 0 && isThing && !work ? [row('accepted', accepted, 0)] : []),
    ];
  });
}

export const countOf = ({ items, chosen, quantity }: ReturnRow): number => (items.length > 0 ? chosen.length : quantity);

/** As the API takes it: the rows of which something goes back. */
export function returnedOf(rows: readonly ReturnRow[], currency: string): ReturnedLine[] {
  return rows.flatMap((row) => {
    if (countOf(row) === 0) return [];
    const { lineId, came, items, chosen, quantity, credit } = row;
    const expectedCreditMinor = fromDecimals(credit, currency) ?? '0';
    return [{ lineId, came, expectedCreditMinor, ...(items.length > 0 ? { itemIds: [...chosen] } : { quantity }) }];
  });
}
