/** The English texts of this folder. */
export const words = {
  titles: {
    admin: 'Administration',
    settings: 'Organisation settings',
    users: 'Users',
    user: 'User',
    roles: 'Roles',
    tokens: 'Access tokens',
    customFields: 'Custom fields',
    audit: 'Audit trail',
    queues: 'Queues and schedules',
    jobs: 'Background jobs',
    failures: 'Failed work',
    system: 'System health',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    admin: typeof words;
  }
}
