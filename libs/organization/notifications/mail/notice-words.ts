import type { NotificationKind } from '../notification.dto.js';

/** What the product says in mails, by language. `{name}` is a detail of the notice, else a figure that is handed in. */
interface NoticeWords {
  titles: Record<NotificationKind, string>;
  digest: { subject: string; one: string; many: string; more: string };
  greeting: string;
  open: string;
  decide: string;
  openAll: string;
  why: string;
  settings: string;
}

const english: NoticeWords = {
  titles: {
    mention: '{by} mentioned you at {subject}',
    task_assigned: '{task}: {subject}',
    task_due_soon: 'Due soon: {task}: {subject}',
    task_overdue: 'Overdue: {task}: {subject}',
    task_escalated: 'Overdue, and now yours to decide: {task}: {subject}',
    item_handed_over: '{by} handed {subject} over to you',
    approval_asked: 'Waits for your approval: {subject}',
    approval_answered: 'Answered, and waits for your approval again: {subject}',
    approval_reminded: 'Still waits for your approval: {subject}',
    approval_escalated: 'Nobody has decided, and now waits for your approval: {subject}',
    request_approved: 'Approved: {subject}',
    request_rejected: 'Rejected: {subject}',
    request_questioned: 'There is a question for you: {subject}',
    request_sent_back: 'Sent back for changes: {subject}',
    request_expired: 'Expired, since nobody decided in time: {subject}',
    spend_alert: 'Spend to look at: {subject}',
    job_succeeded: '{label} is done',
    job_failed: '{label} failed',
  },
  digest: {
    subject: '{count} new for you in {organization}',
    one: 'One thing is new for you since the last summary.',
    many: '{count} things are new for you since the last summary.',
    more: 'and {count} more',
  },
  greeting: 'Hello {name},',
  open: 'Open it',
  decide: 'Look at it and decide without signing in, once',
  openAll: 'All notifications',
  why: 'Quartermaster sends you this for {organization}.',
  settings: 'Choose what you get by e-mail',
};

const german: NoticeWords = {
  titles: {
    mention: '{by} hat Sie bei {subject} erwähnt',
    task_assigned: '{task}: {subject}',
    task_due_soon: 'Bald fällig: {task}: {subject}',
    task_overdue: 'Überfällig: {task}: {subject}',
    task_escalated: 'Überfällig und nun bei Ihnen: {task}: {subject}',
    item_handed_over: '{by} hat Ihnen {subject} übergeben',
    approval_asked: 'Wartet auf Ihre Genehmigung: {subject}',
    approval_answered: 'Beantwortet, und wartet wieder auf Ihre Genehmigung: {subject}',
    approval_reminded: 'Wartet noch immer auf Ihre Genehmigung: {subject}',
    approval_escalated: 'Niemand hat entschieden, nun wartet es auf Ihre Genehmigung: {subject}',
    request_approved: 'Genehmigt: {subject}',
    request_rejected: 'Abgelehnt: {subject}',
    request_questioned: 'Es gibt eine Frage an Sie: {subject}',
    request_sent_back: 'Zur Änderung zurückgegeben: {subject}',
    request_expired: 'Verfallen, weil niemand rechtzeitig entschied: {subject}',
    spend_alert: 'Auffällige Ausgaben: {subject}',
    job_succeeded: '{label} ist fertig',
    job_failed: '{label} ist fehlgeschlagen',
  },
  digest: {
    subject: '{count} neu für Sie in {organization}',
    one: 'Seit der letzten Zusammenfassung gibt es eine Neuigkeit für Sie.',
    many: 'Seit der letzten Zusammenfassung gibt es {count} Neuigkeiten für Sie.',
    more: 'und {count} weitere',
  },
  greeting: 'Guten Tag {name},',
  open: 'Öffnen',
  decide: 'Ansehen und ohne Anmeldung entscheiden, einmal',
  openAll: 'Alle Mitteilungen',
  why: 'Quartermaster schickt Ihnen dies für {organization}.',
  settings: 'Wählen, was Sie per E-Mail bekommen',
};

/** @param locale e.g. `de-AT`; what we do not speak is told in English */
export function noticeWords(locale: string): NoticeWords {
  return /^de\b/i.test(locale) ? german : english;
}

/** What a notice is called, in the language of a locale. */
export function noticeTitle(locale: string, kind: NotificationKind, details: Readonly<Record<string, unknown>>): string {
  return filled(noticeWords(locale).titles[kind], details);
}

/** The text with its gaps filled; what is not told stays empty. */
export function filled(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
  });
}
