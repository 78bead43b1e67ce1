import { type JournalLine, type JournalSource, journalOf, ratedJournalOf } from './journal.rules.js';

const balanceOf = (lines: readonly JournalLine[]): Record<string, bigint> => {
  const balances: Record<string, bigint> = {};
  for (const { place, debit, credit } of lines) balances[place] = (balances[place] ?? 0n) + debit - credit;
  return balances;
};
const moved = (side: 'from' | 'to', place: string, amount: bigint, charged = false): JournalSource => ({
  ...{ versionId: 'v1', label: 'Network', side, charged, place, amount },
});

/** What each account had before, what the journal makes of it, and what the statement of its unit says. */
const cases = [
  {
    title: 'a unit that is charged at cost bears what arrived, and where it came from is relieved of it',
    before: { IT: 100n, Sales: 30n },
    lines: journalOf([moved('to', 'Sales', 60n, true), moved('from', 'IT', -60n)]),
    after: { IT: 40n, Sales: 90n },
  },
  {
    title: 'a unit that is only shown what it costs is not charged: the costs stay where they are',
    before: { IT: 100n, Sales: 30n },
    lines: journalOf([moved('to', 'Sales', 60n, false), moved('from', 'IT', -60n)]),
    after: { IT: 100n, Sales: 30n },
  },
  {
    title: 'of a charged and a shown unit the source is relieved of the part of the charged one',
    before: { IT: 100n, Sales: 0n, Field: 0n },
    lines: journalOf([moved('to', 'Sales', 60n, true), moved('to', 'Field', 40n, false), moved('from', 'IT', -100n)]),
    after: { IT: 40n, Sales: 60n, Field: 0n },
  },
  {
    title: 'a unit that is charged by a card bears quantity by price and no more; the card takes over what it spent',
    before: { Sales: 30n },
    lines: ratedJournalOf(
      [{ place: 'Sales', card: 'Card', label: 'Laptop', amount: 80n }],
      [{ place: 'Sales', unit: 'Sales', card: 'Card', amount: 30n }],
    ),
    after: { Sales: 80n, Card: -50n },
  },
  {
    title: 'a card takes a credit over as well as a cost, also where nothing is charged by it',
    before: { Sales: -30n },
    lines: ratedJournalOf([], [{ place: 'Sales', unit: 'Sales', card: 'Card', amount: -30n }]),
    after: { Sales: 0n, Card: -30n },
  },
  {
    title: 'what rules take from a unit that is charged by a card is taken from the card, so both together come out even',
    before: { IT: 50n, Field: 0n },
    lines: [
      ...journalOf([moved('to', 'Field', 20n, true), moved('from', 'Card', -20n)]),
      ...ratedJournalOf(
        [{ place: 'IT', card: 'Card', label: 'Desk', amount: 40n }],
        [{ place: 'IT', unit: 'IT', card: 'Card', amount: 50n }],
      ),
    ],
    after: { IT: 40n, Field: 20n, Card: -10n },
  },
];

describe('The journal for the general ledger', () => {
  it.each(cases)('$title', ({ before, lines, after }) => {
    const changes = balanceOf(lines);
    const accounts = new Set([...Object.keys(before), ...Object.keys(changes)]);
    const opening: Record<string, bigint> = before;
    const closing = Object.fromEntries([...accounts].map((place) => [place, (opening[place] ?? 0n) + (changes[place] ?? 0n)]));
    expect(closing).toEqual(after);
    expect(Object.values(changes).reduce((sum, change) => sum + change, 0n)).toBe(0n);
  });
});
