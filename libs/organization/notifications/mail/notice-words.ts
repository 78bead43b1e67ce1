import type { NotificationKind } from '../notification.dto.js';

/** What the product says in mails, by language. `{name}` is a detail of the notice, else a figure that is handed in. */
interface NoticeWords {
  titles: Record<NotificationKind, string>;
  digest: { subject: string; one: string; many: string; more: string };
  greeting: string;
  open: string;
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
  openAll: 'Alle Mitteilungen',
  why: 'Quartermaster schickt Ihnen dies für {organization}.',
  settings: 'Wählen, was Sie per E-Mail bekommen',
};

/** @param locale e.g. `de-AT`; what we do not speak is told in English */
export function noticeWords(locale: string): NoticeWords {
  return /^de\b/i.test(locale) ? german : english;
}

/** The text with its gaps filled; what is not told stays empty. */
export function filled(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
  });
}
