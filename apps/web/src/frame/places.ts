import {
  IconDeviceLaptop,
  IconLayoutDashboard,
  IconLicense,
  IconListDetails,
  IconPhone,
  type TablerIcon,
} from '@tabler/icons-react';

import type { ItemKind } from '../items/item-search.js';

interface Place {
  label: string;
  to: '/' | '/items';
  kind?: ItemKind;
  icon: TablerIcon;
}

/** Where one can go. */
export const places: readonly Place[] = [
  { label: 'Overview', to: '/', icon: IconLayoutDashboard },
  { label: 'Items', to: '/items', icon: IconListDetails },
  { label: 'Assets', to: '/items', kind: 'asset', icon: IconDeviceLaptop },
  { label: 'Services', to: '/items', kind: 'service', icon: IconPhone },
  { label: 'Licenses', to: '/items', kind: 'license', icon: IconLicense },
];
