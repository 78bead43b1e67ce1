/** The English texts of what belongs to a record. */
export const words = {
  edit: 'Edit',
  more: 'Show all',
  archive: {
    verb: 'Archive',
    restore: 'Restore',
    done: '{{name}} is archived.',
    restored: '{{name}} can be chosen again.',
    badge: 'Archived',
    means: 'It stays wherever it is used, but can no longer be chosen.',
    filter: 'Archived',
  },
  items: {
    all_one: '{{many}} item',
    all_other: 'All {{many}} items',
  },
  spend: {
    title: 'Spend',
    none: 'Nothing spent in the last 12 months',
    whatFor: 'Purchases, recurring charges and repairs are added up here.',
    inYear: 'in the last 12 months',
    behind: 'the last minute is still being added up',
    about: 'spend by month, {{name}}',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    related: typeof words;
  }
}
