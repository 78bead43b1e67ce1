/** The English texts of statements and of allocating a month. */
export const words = {
  month: 'Month',
  noMonth: 'There is no such month.',
  noCenter: 'No cost centre',
  noUnit: 'No business unit',
  entries_one: 'one entry',
  entries_other: '{{count}} entries',
  figure: 'divided by {{figure}}',
  total: 'Total',
  remarks: 'What was said to it',
  write: 'Write something',
  modes: { showback: 'Shown', chargeback: 'Charged' },
  sides: { spend: 'Spend of the unit', from: 'Allocated to others', to: 'Allocated to the unit' },
  kinds: { comment: 'Comment', dispute: 'Dispute', answer: 'Answer' },
  verbs: { comment: 'Comment', dispute: 'Dispute', answer: 'Answer the dispute' },
  statements: {
    title: 'Statements',
    units: 'Business units',
    journal: 'Journal for the ledger',
    pdf: 'PDF',
    csv: 'CSV',
    frozen: 'The month is closed: nothing of it changes.',
    open: 'The month is open: what is posted and allocated still changes it.',
    disputed: 'disputed',
    none: 'Nothing is borne in this month',
    noneText:
      'Business units stand here with what was spent for them and what rules put to them. Whoever leads a unit sees the own one.',
  },
  allocation: {
    title: 'Allocation',
    run: 'Allocate the month',
    done: 'The month is allocated.',
    none: 'No rule holds in this month',
    noneText: 'Rules divide what is shared among those who use it. They are set through the API, each from a month on.',
    settled: 'It has run; nothing has changed since.',
    pending_one: 'One amount would change.',
    pending_other: '{{count}} amounts would change.',
    of: 'of',
    from: 'Taken from',
    to: 'Put to',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    statements: typeof words;
  }
}
