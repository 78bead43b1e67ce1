/** The roles that can be granted, from the widest to the narrowest. */
export const roleNames = ['administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor'] as const;
export type RoleName = (typeof roleNames)[number];
