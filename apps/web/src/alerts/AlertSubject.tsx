import { ThingLink } from '../parts/ThingLink.js';
import type { SpendAlert } from './alerts.js';

/** What an alert is about, leading to its page. */
export function AlertSubject({
  alert: { subjectKind, subject, subjectName },
  quiet = false,
}: {
  alert: SpendAlert;
  quiet?: boolean;
}) {
  if (subjectKind === 'currency') return <span>{subject}</span>;
  return (
    <ThingLink kind={subjectKind} id={subject.split(':')[0] ?? subject} quiet={quiet}>
      {subjectName ?? subject}
    </ThingLink>
  );
}
