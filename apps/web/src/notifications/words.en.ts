/** The English texts of this folder. */
export const words = {
  bell: {
    none: 'No unread notifications',
    unread_one: '{{many}} unread notification',
    unread_other: '{{many}} unread notifications',
  },
  titles: {
    notifications: 'Notifications',
  },
  which: 'Which are shown',
  all: 'All',
  unreadOnly: 'Unread',
  none: 'Nobody has told you anything yet',
  noneUnread: 'You have read everything',
  noneText: 'Tasks of yours, things handed over to you, comments that call you and the end of your imports are told here.',
  read: 'I have read it',
  readOf: 'I have read: {{text}}',
  readAll: 'I have read all',
  showAll: 'All notifications',
  more: 'Show older ones',
  kinds: {
    mention: '{{by}} mentioned you at {{subject}}',
    task: '{{task}}: {{subject}}',
    dueSoon: 'Due soon: {{task}}: {{subject}}',
    overdue: 'Overdue: {{task}}: {{subject}}',
    escalated: 'Overdue, and now yours to decide: {{task}}: {{subject}}',
    done: '{{job}} is done',
    failed: '{{job}} failed',
    handedOver: '{{by}} handed {{subject}} over to you',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof words;
  }
}
