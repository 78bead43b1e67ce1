import { permissionGroups } from '../../permissions/groups.js';
import type { Permission } from '../../session/session.js';

const known: readonly string[] = Object.values(permissionGroups).flat();

export function isPermission(name: string): name is Permission {
  return known.includes(name);
}
