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
    approval_asked: 'Waits for your approval: {{subject}}',
    approval_answered: 'Answered, and waits for your approval again: {{subject}}',
    approval_reminded: 'Still waits for your approval: {{subject}}',
    approval_escalated: 'Nobody has decided, and now waits for your approval: {{subject}}',
    request_approved: 'Approved: {{subject}}',
    request_rejected: 'Rejected: {{subject}}',
    request_questioned: 'There is a question for you: {{subject}}',
    request_sent_back: 'Sent back for changes: {{subject}}',
    spend_alert: 'Spend to look at: {{subject}}',
    request_expired: 'Expired, since nobody decided in time: {{subject}}',
    handedOver: '{{by}} handed {{subject}} over to you',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof words;
  }
}
