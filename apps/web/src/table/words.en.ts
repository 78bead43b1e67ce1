/** The English texts of lists. */
export const words = {
  choose: {
    all: 'Choose all rows shown',
    one: 'Choose {{name}}',
    bar: 'What is chosen',
    chosen_one: '{{many}} chosen',
    chosen_other: '{{many}} chosen',
    everything: 'All that match',
    allChosen_one: 'The {{many}} that matches',
    allChosen_other: 'All {{many}} that match',
    chooseAll_one: 'Choose the {{many}} that matches',
    chooseAll_other: 'Choose all {{many}} that match',
    chooseEverything: 'Choose all that match',
    clear: 'Choose none',
  },
  columns: {
    button: 'Columns',
    density: 'Rows',
    normal: 'Roomy',
    compact: 'Close',
    reset: 'As it was',
    left: 'Move {{title}} to the left',
    right: 'Move {{title}} to the right',
    narrower: 'Make {{title}} narrower',
    wider: 'Make {{title}} wider',
    pin: 'Keep {{title}} at the left',
    unpin: 'Let {{title}} scroll',
    hidden: 'hidden',
  },
  filter: {
    words: 'Filter by words',
    find: 'Find',
    findIn: 'Find in {{label}}',
    reading: 'Looking …',
    nothing: 'Nothing found',
    remove: 'Remove the filter {{text}}',
  },
  empty: { noMatch: 'Nothing matches', clear: 'Clear the filters' },
  foot: {
    more: 'Show more',
    all_one: '{{many}} shown',
    all_other: '{{many}} shown',
    some: '{{many}} shown, and more',
    of: '{{many}} of {{total}} shown',
  },
  export: { button: 'Export', done_one: 'One row exported.', done_other: '{{many}} rows exported.' },
  panel: { close: 'Close the panel' },
  edit: 'Change {{label}}',
  views: {
    all: 'All',
    bar: 'Views',
    save: 'Save view',
    title: 'Save this view',
    name: 'Name',
    namePlaceholder: 'Stuck in Lisbon',
    shared: 'For everybody',
    sharedHelp: 'Everybody in the organisation sees it; only you and administrators change it.',
    saved: 'The view {{name}} is saved.',
    removed: 'The view {{name}} is gone.',
    remove: 'Remove',
    update: 'Save the list as it stands now',
    updated: 'The view {{name}} shows this list from now on.',
    more: 'More for the view {{name}}',
    by: 'by {{name}}',
    needsName: 'Give it a name',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    table: typeof words;
  }
}
