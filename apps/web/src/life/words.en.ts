/** The English texts of what a thing cost over its life. */
export const words = {
  title: 'Spend',
  along: 'Spend along',
  explore: 'Explore',
  none: 'Nothing spent yet',
  noneText: 'Purchases, recurring charges and repairs are added up here.',
  about: 'spend by month and kind, {{name}}',
  table: 'Sums',
  whole: 'All spend',
  thisMonth: 'This month',
  yearToDate: 'Year to date',
  twelveMonths: '12 months',
  life: 'Over its life',
  since: 'since {{month}}',
  perMonth: 'A month of its life',
  months_one: 'the first month',
  months_other: 'over {{count}} months',
  committed: 'Ordered',
  depreciation: 'Written off',
  perPerson: 'A person, 12 months',
  people_one: 'one person',
  people_other: '{{count}} people',
  perHeld: 'A seat held, 12 months',
  held_one: 'one seat',
  held_other: '{{count}} seats',
  perUsed: 'A seat in use, 12 months',
  used_one: 'one in use',
  used_other: '{{count}} in use',
  moreParts_one: 'And one more, which costs less.',
  moreParts_other: 'And {{count}} more, which cost less.',
  linesOf: '{{amount}}: lines of {{name}}',
  asOf: 'Posted until',
  behind: 'what was posted since then is added in a few seconds',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    life: typeof words;
  }
}
