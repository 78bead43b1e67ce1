/** The English texts of closing periods. */
export const words = {
  title: 'Period close',
  help: 'A closed month never changes: whatever is posted for it later counts in the first open month and keeps the day it was booked on.',
  noYear: 'There is no such fiscal year.',
  year: 'Fiscal year {{year}}',
  yearBefore: 'The year before',
  yearAfter: 'The year after',
  firstOpen: 'Closed until {{month}} begins.',
  noneClosed: 'Nothing is closed yet. The first month that you close takes all before it along.',
  states: { open: 'Open', closing: 'Being closed', closed: 'Closed' },
  looks: { clear: 'Clear', warning: 'Warning', blocking: 'In the way' },
  begunBy: 'Begun by {{name}}',
  closedBy: 'Closed by {{name}}',
  closedBefore: 'It was closed together with a later month, so there is no checklist of it.',
  said: 'Accepted: {{reason}}',
  reason: 'Why it is closed all the same',
  show: 'Show',
  more: 'There are more; these are the first.',
  begin: 'Begin to close',
  leaveOpen: 'Leave open',
  close: 'Close {{month}}',
  closeForGood: 'Close for good',
  closeText: 'Nobody can open it again. Corrections count in the month after it.',
  closed: '{{month}} is closed.',
  blocked_one: 'One thing is in the way.',
  blocked_other: '{{count}} things are in the way.',
  unsaid_one: 'One warning waits for a reason.',
  unsaid_other: '{{count}} warnings wait for a reason.',
  checks: {
    not_over: { title: 'The month is over', text: 'It can be closed from the first day of the next month on.' },
    earlier_open: { title: 'Earlier months are closed', text: 'Close them first, one after the other.' },
    rollups_behind: { title: 'All entries are summed up', text: 'Some were posted just now; look again in a few seconds.' },
    charges_due: {
      title: 'Recurring charges are posted',
      text: 'Charges are due and not posted yet; they are, every ten minutes.',
    },
    rates_missing: {
      title: 'Every currency has its rate',
      text: 'Charges wait for an exchange rate. Record it, and they are posted.',
    },
    differences: {
      title: 'Sums agree with the ledger',
      text: 'Items show another sum than their entries have. Build the sums anew.',
    },
    without_cost_center: {
      title: 'Every entry has a cost centre',
      text: 'Entries are charged to nobody. Reverse and post them again, or say why they stay.',
    },
    depreciation_due: { title: 'Depreciation is posted', text: 'Depreciation of the month is not posted yet.' },
    allocations_due: { title: 'Allocations have run', text: 'Rules have not run since the last entries of the month, or never.' },
    statements_disputed: {
      title: 'No statement is disputed',
      text: 'Units have disputed what they are charged, and wait for an answer.',
    },
    rates_unpublished: {
      title: 'Rate cards hold for all that they rate',
      text: 'Units are to be rated by a card that says nothing on the month: they bear what was spent.',
    },
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    closing: typeof words;
  }
}
