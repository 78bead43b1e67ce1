import {
  IconActivityHeartbeat,
  IconAlertTriangle,
  IconArrowsShuffle,
  IconBasket,
  IconBellRinging,
  IconBook2,
  IconBriefcase,
  IconBuilding,
  IconBuildingStore,
  IconCalendarTime,
  IconChartBar,
  IconChartTreemap,
  IconChecklist,
  IconCloudDollar,
  IconCoins,
  IconCurrencyEuro,
  IconDeviceLaptop,
  IconFileCertificate,
  IconFileImport,
  IconFileInvoice,
  IconForms,
  IconGavel,
  IconHierarchy2,
  IconKey,
  IconLayoutDashboard,
  IconLayoutKanban,
  IconLicense,
  IconListDetails,
  IconLock,
  IconMail,
  IconMap2,
  IconMapPin,
  IconPackageImport,
  IconPackages,
  IconPhone,
  IconPigMoney,
  IconPlayerPlay,
  IconReceipt2,
  IconRoute,
  IconScale,
  IconSettings,
  IconShieldCheck,
  IconShoppingCart,
  IconShoppingCartPlus,
  IconStack2,
  IconStack3,
  IconSubtask,
  IconTags,
  IconTrendingDown,
  IconTruckReturn,
  IconUser,
  IconUserCog,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '../session/session.js';
import type { words } from './words.en.js';

export type PlaceName = keyof (typeof words)['places'];

/** Somewhere one can go. */
export interface Place {
  name: PlaceName;
  to: string;
  /** What tells it from another place at the same address. */
  search?: Record<string, string>;
  icon: TablerIcon;
  /** Without it the place is not offered. */
  may?: Permission;
  /** The key after `g` that leads there. */
  go?: string;
  /** What of it waits for this person is counted beside its name. */
  waiting?: 'approvals';
  /** It stands below the place before it. */
  inner?: boolean;
}

export interface PlaceGroup {
  /** Its heading; the first needs none. */
  name?: PlaceName;
  places: readonly Place[];
}

const daily: PlaceGroup = {
  places: [
    { name: 'overview', to: '/', icon: IconLayoutDashboard, go: 'o' },
    { name: 'work', to: '/work', icon: IconChecklist, may: 'tasks.read', go: 'w' },
    { name: 'runs', to: '/runs', icon: IconSubtask, may: 'tasks.read', go: 'r', inner: true },
    { name: 'stages', to: '/stages', icon: IconStack3, may: 'items.read', go: 'q', inner: true },
    { name: 'items', to: '/items', icon: IconListDetails, may: 'items.read', go: 'i' },
    { name: 'assets', to: '/items', search: { kind: 'asset' }, icon: IconDeviceLaptop, may: 'items.read', go: 'a', inner: true },
    { name: 'services', to: '/items', search: { kind: 'service' }, icon: IconPhone, may: 'items.read', go: 's', inner: true },
    { name: 'licenses', to: '/items', search: { kind: 'license' }, icon: IconLicense, may: 'items.read', go: 'n', inner: true },
    { name: 'board', to: '/board', icon: IconLayoutKanban, may: 'items.read', go: 'b', inner: true },
    { name: 'places', to: '/places', icon: IconMap2, may: 'items.read', inner: true },
    { name: 'imports', to: '/imports', icon: IconFileImport, may: 'exchange.import', go: 'm' },
    { name: 'bulkChanges', to: '/bulk-changes', icon: IconArrowsShuffle, may: 'items.edit' },
  ],
};

const procurement: PlaceGroup = {
  name: 'procurement',
  places: [
    { name: 'serviceCatalogue', to: '/catalogue', icon: IconBasket, may: 'procurement.request' },
    { name: 'catalogueOffers', to: '/catalogue/offers', icon: IconTags, may: 'procurement.catalogue', inner: true },
    { name: 'requests', to: '/requests', icon: IconShoppingCart, may: 'procurement.read', go: 't' },
    { name: 'approvals', to: '/approvals', icon: IconGavel, may: 'procurement.decide', go: 'y', waiting: 'approvals' },
    { name: 'approvalPolicy', to: '/approval-policy', icon: IconBook2, may: 'procurement.read_all', inner: true },
    { name: 'orders', to: '/orders', icon: IconFileInvoice, may: 'procurement.read_orders', go: 'x' },
    { name: 'orderable', to: '/orders/new', icon: IconShoppingCartPlus, may: 'procurement.order', inner: true },
    { name: 'quotes', to: '/quotes', icon: IconScale, may: 'procurement.read_orders', inner: true },
    { name: 'receiving', to: '/receiving', icon: IconPackageImport, may: 'procurement.receive', go: 'h' },
    { name: 'returns', to: '/returns', icon: IconTruckReturn, may: 'procurement.read_orders', inner: true },
    { name: 'procurementReports', to: '/procurement-reports', icon: IconChartBar, may: 'procurement.read_orders' },
  ],
};

const spend: PlaceGroup = {
  name: 'spend',
  places: [
    { name: 'explorer', to: '/spend-explorer', icon: IconChartTreemap, may: 'spend.read' },
    { name: 'spendAlerts', to: '/spend-alerts', icon: IconBellRinging, may: 'spend.read', inner: true },
    { name: 'providerBills', to: '/provider-bills', icon: IconCloudDollar, may: 'spend.read' },
    { name: 'budgets', to: '/budgets', icon: IconPigMoney, may: 'spend.read' },
    { name: 'statements', to: '/statements', icon: IconFileInvoice, may: 'statements.read' },
    { name: 'rateCards', to: '/rate-cards', icon: IconReceipt2, may: 'allocations.read', inner: true },
    { name: 'allocation', to: '/allocation', icon: IconArrowsShuffle, may: 'allocations.read', inner: true },
    { name: 'depreciation', to: '/depreciation', icon: IconTrendingDown, may: 'depreciation.read' },
    { name: 'exchangeRates', to: '/exchange-rates', icon: IconCurrencyEuro, may: 'spend.read' },
    { name: 'periodClose', to: '/period-close', icon: IconLock, may: 'spend.read' },
  ],
};

const catalogue: PlaceGroup = {
  name: 'catalogue',
  places: [
    { name: 'products', to: '/products', icon: IconPackages, may: 'catalog.read', go: 'p' },
    { name: 'vendors', to: '/vendors', icon: IconBuildingStore, may: 'catalog.read', go: 'v' },
    { name: 'contracts', to: '/contracts', icon: IconFileCertificate, may: 'contracts.read', go: 'c' },
  ],
};

const organization: PlaceGroup = {
  name: 'organization',
  places: [
    { name: 'people', to: '/people', icon: IconUsers, may: 'people.read', go: 'e' },
    { name: 'units', to: '/units', icon: IconHierarchy2, may: 'organization.read', go: 'u' },
    { name: 'costCenters', to: '/cost-centers', icon: IconCoins, may: 'organization.read' },
    { name: 'projects', to: '/projects', icon: IconBriefcase, may: 'organization.read' },
    { name: 'locations', to: '/locations', icon: IconMapPin, may: 'organization.read', go: 'l' },
  ],
};

const administration: PlaceGroup = {
  name: 'administration',
  places: [
    { name: 'administration', to: '/admin', icon: IconSettings, may: 'audit.read', go: 'd' },
    { name: 'settings', to: '/admin/organization', icon: IconBuilding, may: 'organization.edit', inner: true },
    { name: 'users', to: '/admin/users', icon: IconUserCog, may: 'users.read', inner: true },
    { name: 'teams', to: '/admin/teams', icon: IconUsersGroup, may: 'organization.read', inner: true },
    { name: 'calendars', to: '/admin/calendars', icon: IconCalendarTime, may: 'organization.read', inner: true },
    { name: 'roles', to: '/admin/roles', icon: IconShieldCheck, may: 'users.read', inner: true },
    { name: 'tokens', to: '/admin/tokens', icon: IconKey, may: 'users.read', inner: true },
    { name: 'customFields', to: '/admin/custom-fields', icon: IconForms, may: 'organization.edit', inner: true },
    { name: 'lifecycles', to: '/admin/lifecycles', icon: IconRoute, may: 'lifecycles.define', inner: true },
    { name: 'webhooks', to: '/admin/webhooks', icon: IconWebhook, may: 'lifecycles.define', inner: true },
    { name: 'audit', to: '/admin/audit', icon: IconStack2, may: 'audit.read', inner: true },
    { name: 'queues', to: '/admin/queues', icon: IconPlayerPlay, may: 'queues.read', inner: true },
    { name: 'jobs', to: '/admin/jobs', icon: IconChecklist, may: 'jobs.read', inner: true },
    { name: 'mails', to: '/admin/mails', icon: IconMail, may: 'queues.read', inner: true },
    { name: 'failures', to: '/admin/failures', icon: IconAlertTriangle, may: 'queues.read', inner: true },
    { name: 'system', to: '/admin/system', icon: IconActivityHeartbeat, may: 'system.read', inner: true },
  ],
};

/** Where one can go, in the order of the rail. */
export const placeGroups: readonly PlaceGroup[] = [daily, procurement, spend, catalogue, organization, administration];

/** Where one can go that the rail does not name. */
export const otherPlaces: readonly Place[] = [{ name: 'profile', to: '/profile', icon: IconUser }];
