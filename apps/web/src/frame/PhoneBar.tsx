import { Drawer, Stack } from '@mantine/core';
import { IconMenu2, IconScan } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session.js';
import type { Place } from './places.js';
import classes from './Rail.module.css';
import { useAllPlaces, usePlaceGroups, useStanding } from './use-places.js';
import { WaitingCount } from './WaitingCount.js';

/** On a phone: the daily places, the scanner in the middle under the thumb, and the way to everything else. */
export function PhoneBar() {
  const { t } = useTranslation('frame');
  const [open, setOpen] = useState(false);
  const { href } = useLocation();
  const mayScan = useMay('items.read');
  const places = useAllPlaces();
  const find = (name: Place['name']): Place | undefined => places.find((place) => place.name === name);
  const [overview, items, work] = [find('overview'), find('items'), find('work')];
  // Whoever has gone somewhere does not want to see the way any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address closes it
  useEffect(() => setOpen(false), [href]);
  return (
    <>
      <ul className={classes['bar']}>
        {overview ? <BarLine place={overview} /> : null}
        {items ? <BarLine place={items} /> : null}
        {mayScan ? (
          <li>
            <Link to="/scan" className={`${classes['barPlace']} ${classes['barScan']}`} aria-label={t('places.scan')}>
              <IconScan size={24} aria-hidden />
            </Link>
          </li>
        ) : null}
        {work ? <BarLine place={work} /> : null}
        <li>
          <button type="button" className={classes['barPlace']} onClick={() => setOpen(true)} aria-expanded={open}>
            <IconMenu2 size={20} stroke={1.6} aria-hidden />
            {t('more')}
          </button>
        </li>
      </ul>
      <Drawer opened={open} onClose={() => setOpen(false)} position="bottom" size="85%" title={t('more')}>
        <AllPlaces />
      </Drawer>
    </>
  );
}

function BarLine({ place }: { place: Place }) {
  const { t } = useTranslation('frame');
  const standing = useStanding();
  const { name, to, icon: Icon } = place;
  return (
    <li>
      <Link to={to} className={classes['barPlace']} activeOptions={{ exact: true }} aria-current={standing(place)}>
        <Icon size={20} stroke={1.6} aria-hidden />
        {t(`places.${name}`)}
      </Link>
    </li>
  );
}

function AllPlaces() {
  const { t } = useTranslation('frame');
  const standing = useStanding();
  return (
    <Stack gap="xs">
      {usePlaceGroups().map(({ name, places }) => (
        <ul key={name ?? 'daily'} className={classes['rail']} aria-label={name ? t(`places.${name}`) : undefined}>
          {places.map((place) => (
            <li key={place.name}>
              <Link
                to={place.to}
                search={place.search ?? {}}
                className={classes['place']}
                data-inner={place.inner}
                activeOptions={{ exact: true }}
                aria-current={standing(place)}
              >
                <place.icon size={20} stroke={1.6} aria-hidden />
                {t(`places.${place.name}`)}
                {place.waiting ? <WaitingCount /> : null}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </Stack>
  );
}
