import { Link, useLocation } from '@tanstack/react-router';
import { places } from './places.js';
import classes from './Rail.module.css';

/** Where one can go: names beside icons where there is room, icons alone where there is less, a bar below on a phone. */
export function Rail() {
  const { pathname, search } = useLocation();
  const hereKind = 'kind' in search ? search.kind : undefined;
  const standing = (to: string, kind: string | undefined): 'page' | 'true' | undefined => {
    if (pathname === to && (to === '/' || hereKind === kind)) return 'page';
    // An item's page lies below the list of all items.
    return to === '/items' && !kind && pathname.startsWith('/items/') ? 'true' : undefined;
  };
  return (
    <ul className={classes['rail']}>
      {places.map(({ label, to, kind, icon: Icon }) => (
        <li key={label}>
          <Link
            to={to}
            search={kind ? { kind } : {}}
            className={classes['place']}
            // The router's own mark knows no kinds.
            activeOptions={{ exact: true }}
            aria-current={standing(to, kind)}
            data-inner={kind !== undefined || undefined}
            title={label}
          >
            <Icon size={20} stroke={1.6} aria-hidden />
            <span className={classes['label']}>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
