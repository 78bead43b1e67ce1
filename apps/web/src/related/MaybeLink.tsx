import { Nothing } from '../parts/Nothing.js';
import { ThingLink } from '../parts/ThingLink.js';
import type { ThingKind } from '../parts/things.js';

interface MaybeLinkProps {
  kind: ThingKind;
  id: string | null;
  name: string | null;
  quiet?: boolean;
}

/** The thing that a record refers to, or a quiet dash. */
export function MaybeLink({ kind, id, name, quiet = false }: MaybeLinkProps) {
  if (id === null) return <Nothing />;
  return (
    <ThingLink kind={kind} id={id} quiet={quiet}>
      {name ?? id}
    </ThingLink>
  );
}
