import type { Question } from '../../item/item-queries.js';
import { tableOf } from '../pasted-table.js';
import type { PastedTable } from './bulk-queries.js';

/** How spreadsheets call what names an item. */
const namings: ReadonlyArray<{ column: string; titles: readonly string[] }> = [
  { column: 'tag', titles: ['tag', 'asset tag', 'kennzeichen', 'inventarnummer'] },
  { column: 'serial', titles: ['serial', 'serial number', 'seriennummer', 'sn', 's/n'] },
  { column: 'itemId', titles: ['id', 'item id', 'itemid'] },
];

export const namingColumns: readonly string[] = namings.map(({ column }) => column);

/** Which column of the API a title stands for: what names the item, a question by its name or text, or nothing. */
function guess(title: string, asks: readonly Question[]): string {
  const words = title.trim().toLowerCase();
  const naming = namings.find(({ titles }) => titles.includes(words));
  if (naming) return naming.column;
  return asks.find(({ name, label }) => [name.toLowerCase(), label.toLowerCase()].includes(words))?.name ?? '';
}

/**
 * A pasted table as answers; what somebody said about a column goes before what its title makes one think.
 * @param told by the place of the column
 */
export function pastedAnswers(
  text: string,
  told: Readonly<Record<number, string>>,
  asks: readonly Question[],
): Required<PastedTable> | undefined {
  const [titles, ...lines] = tableOf(text);
  if (!titles) return undefined;
  const columns = titles.map((title, place) => told[place] ?? guess(title, asks));
  return {
    titles,
    // The first of two columns that mean the same counts.
    columns: columns.map((column, place) => (columns.indexOf(column) === place ? column : '')),
    rows: lines.map((cells) => ({ cells })),
  };
}

export function namesItems({ columns }: Pick<PastedTable, 'columns'>): boolean {
  return columns.some((column) => namingColumns.includes(column));
}
