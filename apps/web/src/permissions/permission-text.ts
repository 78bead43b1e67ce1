import { i18n } from '../i18n/i18n.js';
import { words } from '../parts/words.js';
import type { Permission } from '../session/session.js';

/** What somebody with this permission may do, as a few words. */
export function permissionText(permission: Permission): string {
  const key = `permissions:may.${permission.replace('.', '_')}`;
  return i18n.exists(key) ? String(i18n.t(key as 'permissions:may.items_read')) : words(permission.replace('.', ' '));
}
