/** The English texts of steps. */
export const words = {
  checklist: 'Checklist',
  tickFirst: 'Tick off every line first',
  evidence: 'Evidence',
  evidenceHelp: 'What shows that it is done, such as the number of a paper',
  holderHelp: 'Where you speak for the holder: the paper or message that you go by',
  sayEvidence: 'Say what shows that it is done',
  complete: 'Complete',
  whySkip: 'Why it is left out',
  sayWhy: 'Say why',
  skip: 'Skip it',
  skipMenu: 'Skip it …',
  notNow: 'Not now',
  done: 'Done',
  doneMark: 'Done:',
  doneOf: 'Done: {{step}}',
  again: 'Try again',
  moreFor: 'More for: {{step}}',
  giveBack: 'Give it back',
  take: 'Take it on',
  byItself: 'By itself',
  skipped: 'skipped: {{reason}}',
  tried_one: '(tried once)',
  tried_other: '(tried {{count}} times)',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    work: typeof words;
  }
}
