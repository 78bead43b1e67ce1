import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pageOf, type ThingKind } from './things.js';

interface ThingLinkProps {
  kind: ThingKind;
  id: string;
  children: ReactNode;
  /** In tables a link is as quiet as the text around it until one points at it. */
  quiet?: boolean;
}

/** The name of a thing, leading to its page; pointing at it or focusing it shows its card (`HoverCards` in the frame draws it). */
export function ThingLink({ kind, id, children, quiet = false }: ThingLinkProps) {
  return (
    <Link to={pageOf(kind, id)} className={quiet ? 'quiet-link' : 'link'} data-card={`${kind}/${id}`} data-explains>
      {children}
    </Link>
  );
}

/** An item by its tag, with its name where there is room. */
export function ItemLink({ item, quiet = false }: { item: { id: string; tag: string; name?: string | null }; quiet?: boolean }) {
  return (
    <>
      <ThingLink kind="item" id={item.id} quiet={quiet}>
        {item.tag}
      </ThingLink>
      {item.name ? ` ${item.name}` : ''}
    </>
  );
}

/** Somebody by name. */
export function PersonLink({ person, quiet = false }: { person: { id: string; name: string }; quiet?: boolean }) {
  return (
    <ThingLink kind="person" id={person.id} quiet={quiet}>
      {person.name}
    </ThingLink>
  );
}

/** Whoever or whatever holds an item. */
export function HolderLink({ holder, quiet = false }: { holder: { kind: string; id: string; name: string }; quiet?: boolean }) {
  const kind = holder.kind === 'item' || holder.kind === 'location' ? holder.kind : 'person';
  return (
    <ThingLink kind={kind} id={holder.id} quiet={quiet}>
      {holder.name}
    </ThingLink>
  );
}
