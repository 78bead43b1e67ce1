/** Every permission there is. A route names exactly one; a role is a set of them. */
export const permissions = [
  'items.read',
  'items.create',
  'items.edit',
  'items.move',
  'tasks.read',
  'tasks.complete',
  'tasks.override',
  'catalog.read',
  'catalog.edit',
  'contracts.read',
  'contracts.edit',
  'organization.read',
  'organization.edit',
  'people.read',
  'people.edit',
  'users.read',
  'users.manage',
  'roles.grant',
  'spend.read',
  'spend.post',
  'rates.edit',
  'procurement.approve_orders',
  'exchange.import',
  'exchange.export',
  'jobs.read',
  'jobs.manage',
  'queues.read',
  'queues.manage',
  'audit.read',
  'own.session',
] as const;

export type Permission = (typeof permissions)[number];

export const roleNames = ['administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor'] as const;
export type RoleName = (typeof roleNames)[number];

const reading: Permission[] = [
  'items.read',
  'tasks.read',
  'catalog.read',
  'contracts.read',
  'organization.read',
  'people.read',
  'own.session',
];

/** What each role may do. Granted per organisation, or narrowed to a business unit or location with all below it. */
export const rolePermissions: Record<RoleName, readonly Permission[]> = {
  administrator: permissions,
  it_operations: [
    ...reading,
    'items.create',
    'items.edit',
    'items.move',
    'tasks.complete',
    'tasks.override',
    'catalog.edit',
    'people.edit',
    'spend.read',
    'exchange.import',
    'exchange.export',
    'jobs.read',
    'jobs.manage',
    'queues.read',
  ],
  procurement: [
    ...reading,
    'items.create',
    'items.edit',
    'items.move',
    'tasks.complete',
    'catalog.edit',
    'contracts.edit',
    'procurement.approve_orders',
    'spend.read',
    'exchange.export',
    'jobs.read',
  ],
  finance: [
    ...reading,
    'tasks.complete',
    'contracts.edit',
    'spend.read',
    'spend.post',
    'rates.edit',
    'exchange.export',
    'jobs.read',
  ],
  requester: ['own.session', 'catalog.read', 'tasks.read', 'tasks.complete'],
  auditor: [...reading, 'spend.read', 'users.read', 'audit.read', 'jobs.read', 'queues.read', 'exchange.export'],
};
