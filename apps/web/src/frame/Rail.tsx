import { NavLink, Stack } from '@mantine/core';
import {
  IconDeviceLaptop,
  IconLayoutDashboard,
  IconLicense,
  IconListDetails,
  IconPhone,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';

interface Place {
  label: string;
  to: string;
  search?: Record<string, string>;
  icon: TablerIcon;
  inner?: boolean;
}

const places: Place[] = [
  { label: 'Overview', to: '/', icon: IconLayoutDashboard },
  { label: 'Items', to: '/items', icon: IconListDetails },
  { label: 'Assets', to: '/items', search: { kind: 'asset' }, icon: IconDeviceLaptop, inner: true },
  { label: 'Services', to: '/items', search: { kind: 'service' }, icon: IconPhone, inner: true },
  { label: 'Licenses', to: '/items', search: { kind: 'license' }, icon: IconLicense, inner: true },
];

/** Where one can go. */
export function Rail({ onGo }: { onGo: () => void }) {
  const { pathname, search } = useLocation();
  const { kind } = search as { kind?: string };
  return (
    <Stack gap={2}>
      {places.map(({ label, to, search: wanted, icon: Icon, inner }) => {
        const active = pathname === to && (to === '/' || kind === wanted?.['kind']);
        return (
          <NavLink
            key={label}
            component={Link}
            to={to}
            {...(wanted ? { search: wanted } : { search: {} })}
            label={label}
            active={active}
            aria-current={active ? 'page' : undefined}
            onClick={onGo}
            pl={inner ? 'lg' : 'xs'}
            leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
            styles={{ root: { borderRadius: 6 } }}
          />
        );
      })}
    </Stack>
  );
}
