import type { Permission } from '../session/session.js';

/** Permissions by what they are about, in the order in which people meet them. */
export const permissionGroups = {
  items: ['items.read', 'items.create', 'items.edit', 'items.move', 'licenses.keys', 'comments.write', 'documents.edit'],
  work: ['tasks.read', 'tasks.complete', 'tasks.override', 'lifecycles.define'],
  catalogue: ['catalog.read', 'catalog.edit', 'contracts.read', 'contracts.edit'],
  organization: ['organization.read', 'organization.edit', 'people.read', 'people.edit'],
  money: [
    'spend.read',
    'spend.post',
    'rates.edit',
    'budgets.edit',
    'depreciation.read',
    'depreciation.edit',
    'depreciation.run',
    'periods.close',
    'allocations.read',
    'allocations.edit',
    'statements.read',
  ],
  procurement: [
    'procurement.read',
    'procurement.read_all',
    'procurement.request',
    'procurement.decide',
    'procurement.policies',
    'procurement.catalogue',
    'procurement.read_orders',
    'procurement.order',
    'procurement.receive',
    'procurement.undo_receipts',
    'procurement.approve_orders',
  ],
  exchange: ['exchange.import', 'exchange.export', 'views.share'],
  administration: ['users.read', 'users.manage', 'roles.grant', 'audit.read'],
  operation: ['jobs.read', 'jobs.manage', 'queues.read', 'queues.manage', 'mails.read', 'system.read'],
  own: ['own.session'],
} as const satisfies Record<string, readonly Permission[]>;

export type PermissionGroup = keyof typeof permissionGroups;
export const groupNames = Object.keys(permissionGroups) as PermissionGroup[];

/** The groups with what of these permissions lies in them; what is not known to any group stands with the operation. */
export function grouped(permissions: readonly Permission[]): Array<{ group: PermissionGroup; permissions: Permission[] }> {
  const known = new Set<Permission>(Object.values(permissionGroups).flat());
  return groupNames
    .map((group) => {
      const members: readonly Permission[] = permissionGroups[group];
      const others = group === 'operation' ? permissions.filter((each) => !known.has(each)) : [];
      return { group, permissions: [...members.filter((each) => permissions.includes(each)), ...others] };
    })
    .filter(({ permissions: within }) => within.length > 0);
}
