export const words = {
  title: 'Exchange rates',
  day: 'Day',
  help: 'A rate serves the days after it until there is a newer one, at most 35 days. Entries keep the rate that they were posted at.',
  rates: 'Rates',
  none: 'No rates are known on this day',
  noneText: 'Fetch them, or take in a file of the European Central Bank.',
  stale: 'The newest rate is old',
  staleText:
    'The European Central Bank sets rates on working days. Fetch them now, or see under System health why the feed is silent.',
  sync: 'Fetch now',
  upload: 'Take in a file',
  choose: 'A file of rates, as CSV, XML or ZIP',
  addOwn: 'Add an own rate',
  ownHelp: 'An own rate comes before the bank’s of the same day, for everything that is posted from now on.',
  unreadable: 'A number such as 1.1684',
  changed_one: 'One rate is new or changed.',
  changed_other: '{{count}} rates are new or changed.',
  inForce: 'In force',
  currency: 'Currency',
  forOneEuro: 'For one euro',
  setOn: 'Set on',
  source: 'Source',
  own: 'own, {{source}}',
  history: '{{currency}} for one euro, a year',
  historyOf: 'Line of what one euro buys in {{currency}}, day by day for a year',
  converter: 'Converter',
  amount: 'Amount',
  from: 'From',
  to: 'To',
  used: '1 {{from}} = {{rate}} {{to}}, at the rate of {{day}}',
  revaluation: {
    title: 'Revaluation',
    help: 'What is ordered and not posted yet, and a year of what recurs, in other currencies: at the rates of then and of the day. It is a report; nothing is posted.',
    none: 'Nothing is owed in other currencies',
    noneText: 'Orders and recurring charges in other currencies appear here.',
    what: 'What',
    lines: 'Lines',
    owed: 'Owed',
    before: 'At the rates of then',
    now: 'At the rate of the day',
    difference: 'Difference',
    sum: 'Sum',
    kinds: { commitment: 'Ordered in {{currency}}', charge: 'Recurring in {{currency}}' },
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    rates: typeof words;
  }
}
