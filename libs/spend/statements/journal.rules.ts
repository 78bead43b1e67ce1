import { partsOf } from '../allocation/allocation.rules.js';

export interface JournalSource {
  versionId: string;
  label: string;
  side: 'from' | 'to';
  charged: boolean;
  place: string;
  /** Below zero where it leaves. */
  amount: bigint;
}

/** What a unit is charged with by a line of a card. */
export interface RatedCharge {
  place: string;
  card: string;
  label: string;
  amount: bigint;
}

/** What a unit that is charged by a card spent itself, by where it was booked. */
export interface RatedSpend {
  place: string;
  unit: string;
  card: string;
  amount: bigint;
}

export interface JournalLine {
  place: string;
  label: string;
  debit: bigint;
  credit: bigint;
}

/**
 * What the general ledger is told of a month: of each rule, units that are charged are debited with what arrived at them, and where it
 * came from is credited with as much, in proportion. Debits and credits are the same for each rule, to the minor unit. Pure.
 */
export function journalOf(rows: readonly JournalSource[]): JournalLine[] {
  const rules = new Map<string, JournalSource[]>();
  for (const row of rows) rules.set(row.versionId, [...(rules.get(row.versionId) ?? []), row]);
  return [...rules.values()].flatMap((lines) => {
    const to = lines.filter(({ side, charged }) => side === 'to' && charged);
    const from = lines.filter(({ side }) => side === 'from').map((row) => ({ ...row, amount: -row.amount }));
    const charged = to.reduce((sum, { amount }) => sum + amount, 0n);
    const cells = from.map(({ amount }) => ({ businessUnitId: null, costCenterId: null, amount }));
    const credits = partsOf(charged, cells);
    return [
      ...to.map(({ place, label, amount }) => booked(place, label, amount)),
      ...from.map(({ place, label }, at) => booked(place, label, -(credits[at] ?? 0n))),
    ].filter(({ debit, credit }) => debit !== credit);
  });
}

/**
 * By rate: units are debited with their lines, and the card, which stands for who renders the service, is credited with as much. What
 * these units spent themselves the card takes over, so that they bear what their statement says, and the card what is not recovered. Pure.
 */
export function ratedJournalOf(charges: readonly RatedCharge[], spent: readonly RatedSpend[]): JournalLine[] {
  const cards = new Map<string, Map<string, bigint>>();
  for (const { card, label, amount } of charges) {
    const lines = cards.get(card) ?? new Map<string, bigint>();
    cards.set(card, lines.set(label, (lines.get(label) ?? 0n) + amount));
  }
  return [
    ...charges.map(({ place, label, amount }) => booked(place, label, amount)),
    ...[...cards].flatMap(([card, lines]) => [...lines].map(([label, amount]) => booked(card, label, -amount))),
    ...spent.flatMap(({ place, card, unit, amount }) => [booked(card, unit, amount), booked(place, card, -amount)]),
  ].filter(({ debit, credit }) => debit !== credit);
}

/** A debit below zero is a credit. */
function booked(place: string, label: string, amount: bigint): JournalLine {
  return { place, label, debit: amount > 0n ? amount : 0n, credit: amount < 0n ? -amount : 0n };
}
