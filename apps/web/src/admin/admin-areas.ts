import {
  IconActivityHeartbeat,
  IconAlertTriangle,
  IconBuilding,
  IconCalendarTime,
  IconChecklist,
  IconForms,
  IconKey,
  IconMail,
  IconPlayerPlay,
  IconRoute,
  IconShieldCheck,
  IconStack2,
  IconUserCog,
  IconUsersGroup,
  IconWebhook,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '../session/session.js';
import type { words } from './words.en.js';

export type AreaName = keyof (typeof words)['areas'];

/** One page of the administration, with what it needs. */
interface Area {
  name: AreaName;
  to: string;
  icon: TablerIcon;
  may: Permission;
}

export const areas: readonly Area[] = [
  { name: 'settings', to: '/admin/organization', icon: IconBuilding, may: 'organization.read' },
  { name: 'users', to: '/admin/users', icon: IconUserCog, may: 'users.read' },
  { name: 'teams', to: '/admin/teams', icon: IconUsersGroup, may: 'organization.read' },
  { name: 'calendars', to: '/admin/calendars', icon: IconCalendarTime, may: 'organization.read' },
  { name: 'roles', to: '/admin/roles', icon: IconShieldCheck, may: 'users.read' },
  { name: 'tokens', to: '/admin/tokens', icon: IconKey, may: 'users.read' },
  { name: 'customFields', to: '/admin/custom-fields', icon: IconForms, may: 'items.read' },
  { name: 'lifecycles', to: '/admin/lifecycles', icon: IconRoute, may: 'items.read' },
  { name: 'webhooks', to: '/admin/webhooks', icon: IconWebhook, may: 'lifecycles.define' },
  { name: 'audit', to: '/admin/audit', icon: IconStack2, may: 'audit.read' },
  { name: 'queues', to: '/admin/queues', icon: IconPlayerPlay, may: 'queues.read' },
  { name: 'jobs', to: '/admin/jobs', icon: IconChecklist, may: 'jobs.read' },
  { name: 'mails', to: '/admin/mails', icon: IconMail, may: 'queues.read' },
  { name: 'failures', to: '/admin/failures', icon: IconAlertTriangle, may: 'queues.read' },
  { name: 'system', to: '/admin/system', icon: IconActivityHeartbeat, may: 'system.read' },
];
