/** The English texts of this folder. */
export const words = {
  titles: {
    overview: 'Overview',
  },
  waiting: {
    title: 'Waits for me',
    all: 'All my work',
    none: 'Nothing waits for you',
    noneText: 'Tasks for your role, or for things that you hold, are listed here.',
    more: 'Show more',
  },
  approvals: {
    title: 'Waits for my approval',
    decide: 'Decide',
    all: 'All that waits',
  },
  failed: {
    title: 'Some work has failed',
    steps_one: '{{many}} step that failed',
    steps_other: '{{many}} steps that failed',
    deadLetters_one: '{{many}} event that could not be followed',
    deadLetters_other: '{{many}} events that could not be followed',
    jobs_one: '{{many}} background job that failed',
    jobs_other: '{{many}} background jobs that failed',
  },
  alerts: {
    open_one: '{{many}} spend alert is open',
    open_other: '{{many}} spend alerts are open',
    look: 'Look at them',
  },
  phases: {
    title: 'Items by phase',
    stuck_one: '{{many}} stuck',
    stuck_other: '{{many}} stuck',
    share: '{{share}} of all',
    none: 'none',
  },
  first: {
    title: 'There are no items yet',
    text: 'Bring over what you have: a file from another system or a table, with people and locations, or one thing by hand.',
    import: 'Import a file',
    add: 'Add an item',
  },
  spend: {
    title: 'Spend',
    lately: 'in the last 12 months',
    by: 'Spend by',
    along: {
      kind: 'by kind',
      domain: 'by domain',
      cost_center: 'by cost centre',
      business_unit: 'by business unit',
      vendor: 'by vendor',
    },
    about: 'spend by month, {{along}}',
    nobody: 'None',
    none: 'Nothing spent yet',
    noneText: 'What is posted to the ledger is added up here within a minute.',
  },
  stuck: {
    title: 'Stuck',
    all: 'All that are stuck',
    none: 'Nothing is stuck',
    noneText: 'Everything moves on in time.',
  },
  ends: {
    title: 'Ends ahead',
    count_one: '{{many}} in {{days}} days',
    count_other: '{{many}} in {{days}} days',
    none: 'Nothing ends within {{days}} days',
    noneText: 'Warranties, support, licenses and contracts are listed here before they end.',
    all: 'Show all',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    overview: typeof words;
  }
}
