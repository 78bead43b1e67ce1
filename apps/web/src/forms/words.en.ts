/** The English texts of forms. */
export const words = {
  refused: 'Not possible',
  needed: 'This is needed',
  notNow: 'Not now',
  picker: { searching: 'Searching …', nothing: 'Nothing found' },
  money: { unreadable: 'This is no amount in {{currency}}', currency: 'Currency', currencyOf: 'Currency of {{label}}' },
  password: {
    rule: 'At least {{count}} characters; a few words that only you would put together are best.',
    show: 'Show or hide the password',
  },
  conflict: {
    title: 'Somebody else changed this meanwhile',
    choose: 'Choose for each field that you both changed whose value stays. Nothing is saved yet.',
    fits: 'Your changes fit with theirs. Look at them, then save once more.',
    field: 'Field',
    mine: 'Mine',
    theirs: 'Theirs',
    keep: 'Stays',
    keepOf: 'Whose {{field}} stays',
    goOn: 'Go on with these',
  },
  leave: {
    title: 'Leave without saving?',
    text: 'What you typed here is not saved yet.',
    leave: 'Leave it',
    stay: 'Stay here',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    forms: typeof words;
  }
}
