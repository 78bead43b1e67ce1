import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  bell: {
    none: 'Keine ungelesenen Mitteilungen',
    unread_one: '{{many}} ungelesene Mitteilung',
    unread_other: '{{many}} ungelesene Mitteilungen',
  },
  titles: {
    notifications: 'Mitteilungen',
  },
  which: 'Welche gezeigt werden',
  all: 'Alle',
  unreadOnly: 'Ungelesene',
  none: 'Noch hat Ihnen niemand etwas mitgeteilt',
  noneUnread: 'Sie haben alles gelesen',
  noneText: 'Hier stehen Ihre Aufgaben, was Ihnen übergeben wurde, Kommentare, die Sie rufen, und das Ende Ihrer Importe.',
  read: 'Ich habe es gelesen',
  readOf: 'Ich habe gelesen: {{text}}',
  readAll: 'Ich habe alle gelesen',
  showAll: 'Alle Mitteilungen',
  more: 'Ältere zeigen',
  kinds: {
    mention: '{{by}} hat Sie bei {{subject}} erwähnt',
    task: '{{task}}: {{subject}}',
    dueSoon: 'Bald fällig: {{task}}: {{subject}}',
    overdue: 'Überfällig: {{task}}: {{subject}}',
    escalated: 'Überfällig und nun bei Ihnen: {{task}}: {{subject}}',
    done: '{{job}} ist fertig',
    failed: '{{job}} ist fehlgeschlagen',
    approval_asked: 'Wartet auf Ihre Genehmigung: {{subject}}',
    approval_answered: 'Beantwortet, und wartet wieder auf Ihre Genehmigung: {{subject}}',
    approval_reminded: 'Wartet noch immer auf Ihre Genehmigung: {{subject}}',
    approval_escalated: 'Niemand hat entschieden, nun wartet es auf Ihre Genehmigung: {{subject}}',
    request_approved: 'Genehmigt: {{subject}}',
    request_rejected: 'Abgelehnt: {{subject}}',
    request_questioned: 'Es gibt eine Frage an Sie: {{subject}}',
    request_sent_back: 'Zur Änderung zurückgegeben: {{subject}}',
    spend_alert: 'Auffällige Ausgaben: {{subject}}',
    request_expired: 'Verfallen, weil niemand rechtzeitig entschied: {{subject}}',
    handedOver: '{{by}} hat Ihnen {{subject}} übergeben',
  },
};
