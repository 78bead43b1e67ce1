import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from './places.js';
import classes from './Rail.module.css';
import { usePlaceGroups, useStanding } from './use-places.js';
import { WaitingCount } from './WaitingCount.js';

/** Where one can go: names beside icons, or icons alone with their names as tooltips. */
export function Rail({ narrow, setNarrow }: { narrow: boolean; setNarrow: (narrow: boolean) => void }) {
  const { t } = useTranslation('frame');
  const { pathname } = useLocation();
  const groups = usePlaceGroups();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another line to bring into sight
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up by.
    void list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const label = narrow ? t('expand') : t('collapse');
  return (
    <div className={classes['frame']} data-narrow={narrow || undefined}>
      <div className={classes['groups']} ref={list}>
        {groups.map(({ name, places }) => {
          // Administration is one place until one is there.
          const inside = name !== 'administration' || pathname.startsWith('/admin');
          const shown = inside ? places : places.slice(0, 1);
          return (
            <Fragment key={name ?? 'daily'}>
              {name && name !== 'administration' ? (
                <div className={classes['heading']} aria-hidden>
                  {t(`places.${name}`)}
                </div>
              ) : null}
              <ul className={classes['rail']} aria-label={name ? t(`places.${name}`) : undefined}>
                {shown.map((place) => (
                  <RailLine key={place.name} place={place} />
                ))}
              </ul>
            </Fragment>
          );
        })}
      </div>
      <ActionIcon
        variant="subtle"
        color="slate"
        size={32}
        className={classes['fold'] ?? ''}
        aria-label={label}
        title={label}
        onClick={() => setNarrow(!narrow)}
      >
        <Fold size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function RailLine({ place }: { place: Place }) {
  const { t } = useTranslation('frame');
  const standing = useStanding();
  const { name, to, search, icon: Icon, inner } = place;
  const label = t(`places.${name}`);
  return (
    <li>
      <Link
        to={to}
        search={search ?? {}}
        className={classes['place']}
        // The router's own mark knows no kinds.
        activeOptions={{ exact: true }}
        aria-current={standing(place)}
        data-inner={inner}
        title={label}
      >
        <Icon size={18} stroke={1.6} aria-hidden />
        <span className={classes['label']}>{label}</span>
        {place.waiting ? <WaitingCount /> : null}
      </Link>
    </li>
  );
}
