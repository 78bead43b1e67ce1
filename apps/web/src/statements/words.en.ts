/** The English texts of statements. */
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
  line: {
    unknown: 'Nothing is behind this line any more.',
    methods: {
      direct: 'All of it goes to one unit',
      percent: 'Divided by percentages',
      fixed: 'Fixed amounts',
      driver: 'Divided by figures',
    },
    drivers: {
      people: 'Divided by the people of each unit',
      seats: 'Divided by the seats that each unit has',
      usage: 'Divided by uploaded figures: {{name}}',
    },
    since: 'holds from {{month}}',
    taken: 'Moved in the month',
    from: 'Taken from',
    to: 'Put to',
    others_one: 'One share is of another unit.',
    others_other: '{{count}} shares are of other units.',
  },
  rated: {
    title: 'By rate: {{card}}',
    byRate: 'by rate',
    service: 'Service',
    amount: 'By rate',
    cost: 'At cost',
    recovery: 'Recovery',
    times: '{{quantity}} × {{price}}',
    unpriced: 'Not priced by the card',
    atCost: 'What it would bear at cost:',
    total: 'Total at cost',
    ofAll: { amount: 'Units by rate bear', cost: 'What that costs', recovery: 'Recovery' },
  },
  terms: {
    title: 'Terms of units',
    unit: 'Business unit',
    choose: 'Choose the unit that is shown or charged otherwise.',
    mode: 'What the unit is told',
    modes: { showback: 'It is shown what it bears', chargeback: 'It is charged with what it bears' },
    chargedFrom: 'Charged from',
    basis: 'What the unit bears',
    bases: { cost: 'What was spent', rate: 'Quantity by a published rate' },
    card: 'Rate card',
    ratedFrom: 'By rate from',
    ratedHelp: 'Closed months stay as they are',
    save: 'Save the terms',
    saved: 'The terms hold now.',
  },
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
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    statements: typeof words;
  }
}
