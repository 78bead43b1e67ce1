import { i18n } from '../i18n/i18n.js';

/** What a schedule does, in the person's language; one that the page does not know is told as the server tells it. */
export function scheduleText({ name, does }: { name: string; does: string }): string {
  const key = `admin:schedules.of.${name.replaceAll(/[.-]/g, '_')}`;
  return i18n.exists(key) ? String(i18n.t(key as 'admin:schedules.of.spend_roll_up')) : does;
}
