import type { Step } from '../item/item-queries.js';
import { ThingLink } from '../parts/ThingLink.js';
import { useMay } from '../session/session.js';
import { thingOf } from './subject.js';

interface SubjectLinkProps {
  about: Pick<Step, 'subjectKind' | 'subjectId' | 'subjectLabel'>;
  quiet?: boolean;
}

/** What work is about, leading there for those who may see it. */
export function SubjectLink({ about: { subjectKind, subjectId, subjectLabel }, quiet = false }: SubjectLinkProps) {
  const maySeeItems = useMay('items.read');
  const thing = thingOf(subjectKind);
  if (!thing || (thing === 'item' && !maySeeItems)) return subjectLabel;
  return (
    <ThingLink kind={thing} id={subjectId} quiet={quiet}>
      {subjectLabel}
    </ThingLink>
  );
}
