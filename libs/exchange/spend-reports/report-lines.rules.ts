import { decimalsOf } from '#platform';
import type { ExploredDto, ExploredValueDto } from '#spend';

/** A cell: a text, or an amount as a decimal number in text. */
export interface ReportCell {
  text: string;
  isAmount: boolean;
}

const TITLES: Record<ExploredValueDto['dimension'], string> = {
  item: 'Item',
  person: 'Person',
  cost_center: 'Cost centre',
  business_unit: 'Business unit',
  unit_tree: 'Business unit with those below',
  vendor: 'Vendor',
  contract: 'Contract',
  product: 'Product',
  category: 'Category',
  domain: 'Domain',
  item_kind: 'Kind of item',
  location: 'Location',
  kind: 'Kind of entry',
  measure: 'Actual or accrued',
  spend_class: 'Run, grow, transform',
};

/** The column titles: what the spend is told along, the periods, and the sums. */
export function titlesOf({ by, periods, currency, total }: ExploredDto): string[] {
  const sums = ['Total', ...(total.before === null ? [] : ['Before']), 'Committed'];
  return [
    ...by.map((dimension) => TITLES[dimension]),
    ...[...periods.map(({ name }) => name), ...sums].map((title) => `${title} (${currency})`),
  ];
}

/** The rows of one answer, each as long as the titles. */
export function rowsOf({ rows, currency, total }: ExploredDto): ReportCell[][] {
  return rows.map(({ values, amounts, amount, before, committed }) => [
    ...values.map(({ label, value }) => textCell(label ?? value ?? '–')),
    ...[...amounts, amount, ...(total.before === null ? [] : [before ?? '0']), committed].map((minor) =>
      amountCell(minor, currency),
    ),
  ]);
}

/** All that was spent, of which the rows are a part or all. */
export function totalOf({ by, currency, total }: ExploredDto): ReportCell[] {
  const { amounts, amount, before, committed } = total;
  return [
    ...by.map((_dimension, place) => textCell(place === 0 ? 'Total' : '')),
    ...[...amounts, amount, ...(before === null ? [] : [before]), committed].map((minor) => amountCell(minor, currency)),
  ];
}

const textCell = (text: string): ReportCell => ({ text, isAmount: false });
const amountCell = (minor: string, currency: string): ReportCell => ({ text: decimal(minor, currency), isAmount: true });

/** Minor units as a decimal number: `-1234` of EUR is `-12.34`. */
export function decimal(minor: string, currency: string): string {
  const decimals = decimalsOf(currency);
  const sign = minor.startsWith('-') ? '-' : '';
  const digits = minor.replace('-', '').padStart(decimals + 1, '0');
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
