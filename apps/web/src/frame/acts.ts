import { IconFileImport, IconPlus, IconScan, IconShoppingCart, IconTablePlus, type TablerIcon } from '@tabler/icons-react';
import type { Permission } from '../session/session.js';
import type { PlaceName } from './places.js';

/** Something that can be begun from anywhere: it stands in the menu "New" and in the command palette. */
export interface Act {
  name: PlaceName;
  to: string;
  search?: Record<string, string>;
  icon: TablerIcon;
  may?: Permission;
}

export const acts: readonly Act[] = [
  { name: 'newItem', to: '/items/new', icon: IconPlus, may: 'items.create' },
  { name: 'paste', to: '/items/paste', icon: IconTablePlus, may: 'items.create' },
  { name: 'newRequest', to: '/requests/new', icon: IconShoppingCart, may: 'procurement.request' },
  { name: 'newImport', to: '/imports/new', icon: IconFileImport, may: 'exchange.import' },
  { name: 'scan', to: '/scan', icon: IconScan, may: 'items.read' },
];
