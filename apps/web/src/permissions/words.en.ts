/** The English texts of permissions and roles. */
export const words = {
  may: {
    items_read: 'See items',
    items_create: 'Add items',
    items_edit: 'Change the facts of items',
    items_move: 'Use the verbs of items: deliver, recover, repair …',
    comments_write: 'Comment and call others in',
    documents_edit: 'Add and remove documents and pictures',
    tasks_read: 'See tasks',
    tasks_complete: 'Do tasks of their own role',
    tasks_override: 'Do, skip and repeat tasks of others',
    catalog_read: 'See products and vendors',
    catalog_edit: 'Change products and vendors',
    contracts_read: 'See contracts',
    contracts_edit: 'Change contracts and their rates',
    organization_read: 'See units, cost centres and locations',
    organization_edit: 'Change units, cost centres, locations and settings',
    people_read: 'See people',
    people_edit: 'Change people',
    spend_read: 'See what things cost',
    spend_post: 'Post to the ledger',
    rates_edit: 'Set exchange rates',
    procurement_approve_orders: 'Approve orders',
    exchange_import: 'Import files',
    exchange_export: 'Export lists',
    views_share: 'Share views of lists with everybody',
    users_read: 'See users and their roles',
    users_manage: 'Add, change, lock and remove users',
    roles_grant: 'Grant and take away roles',
    audit_read: 'Read the audit trail',
    jobs_read: 'See background jobs',
    jobs_manage: 'Cancel and resume background jobs',
    queues_read: 'See queues, schedules and failed work',
    queues_manage: 'Pause schedules and queues, retry or dismiss failed work',
    system_read: 'See the health of the system',
    own_session: 'Sign in and see to their own profile',
  },
  groups: {
    items: 'Items',
    work: 'Work',
    catalogue: 'Catalogue and contracts',
    organization: 'Organisation and people',
    money: 'Money',
    exchange: 'Import, export, views',
    administration: 'Administration',
    operation: 'Operation',
    own: 'Their own account',
  },
  roles: {
    administrator: 'May do everything, and says who may do what.',
    it_operations: 'Looks after items all their life: adds them, hands them out, repairs and retires them, and imports lists.',
    procurement: 'Buys: vendors, products, contracts, orders.',
    finance: 'Watches the money: spend, rates, contracts; changes no items.',
    requester: 'Sees the catalogue and does tasks that concern them.',
    auditor: 'Sees all and changes nothing.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    permissions: typeof words;
  }
}
