import { stringify } from 'csv-stringify/sync';
import { Money } from '#platform';
import type { JournalLine } from './journal.rules.js';
import type { StatementDto, StatementRateDto } from './statement.dto.js';

export function statementCsv({ businessUnit, month, mode, lines, rates }: StatementDto): string {
  const decimal = (amount: StatementRateDto['amount']): string => Money.fromJson(amount).toDecimal();
  const rated = rates.map(({ label, quantity, price, amount, cost, recovery }) => [
    ...[month, businessUnit, mode, 'rate', label ?? '', '', decimal(amount), amount.currency, '', quantity ?? ''],
    ...[price ? decimal(price) : '', decimal(cost), decimal(recovery)],
  ]);
  const spent = lines.map(({ side, label, costCenter, amount, entries, figure }) => [
    month,
    businessUnit,
    mode,
    side,
    label,
    costCenter ?? '',
    decimal(amount),
    amount.currency,
    entries,
    figure ?? '',
    ...['', '', ''],
  ]);
  const head = ['month', 'business_unit', 'mode', 'side', 'label', 'cost_center', 'amount', 'currency', 'entries', 'figure'];
  return csv([...head, 'price', 'cost', 'recovery'], rated.length > 0 ? rated : spent);
}

export function journalCsv(month: string, currency: string, lines: readonly JournalLine[]): string {
  const shown = (minor: bigint): string => (minor === 0n ? '' : Money.of(minor, currency).toDecimal());
  const rows = lines.map(({ place, label, debit, credit }, at) => [
    month,
    at + 1,
    place,
    label,
    shown(debit),
    shown(credit),
    currency,
  ]);
  return csv(['month', 'line', 'account', 'text', 'debit', 'credit', 'currency'], rows);
}

/** What begins like a formula is told as a text, since spreadsheets would reckon it; amounts below zero are numbers. */
function csv(head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const safe = (cell: string | number): string | number =>
    typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return stringify([[...head], ...rows.map((row) => row.map(safe))], { bom: true });
}
