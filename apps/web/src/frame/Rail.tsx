import { Link, useLocation } from '@tanstack/react-router';
import { places } from './places.js';
import classes from './Rail.module.css';

/** Where one can go: names beside icons where there is room, icons alone where there is less, a bar below on a phone. */
export function Rail() {
  const { pathname, search } = useLocation();
  const here = 'kind' in search ? search.kind : undefined;
  return (
    <ul className={classes['rail']}>
      {places.map(({ label, to, kind, icon: Icon }) => (
        <li key={label}>
          <Link
            to={to}
            search={kind ? { kind } : {}}
            className={classes['place']}
            data-inner={kind !== undefined || undefined}
            aria-current={pathname === to && (to === '/' || here === kind) ? 'page' : undefined}
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
