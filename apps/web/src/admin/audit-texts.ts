import { i18n } from '../i18n/i18n.js';
import { words } from '../parts/words.js';
import { say } from '../values/say.js';

/** What the trail speaks of most; others are found by a word or from their own pages. */
export const subjectKinds = [
  'item',
  'person',
  'user',
  'product',
  'vendor',
  'contract',
  'business_unit',
  'cost_center',
  'location',
  'organization',
  'import',
  'bulk_change',
  'job',
  'session',
  'custom_field',
  'sub_state',
  'saved_view',
  'ledger_entry',
] as const;

/** `user.role_granted` as people say it. */
export function actionText(action: string): string {
  const [noun = '', ...rest] = action.split('.');
  const verb = rest.join('.');
  const key = `admin:audit.did.${verb}`;
  const done = /^\w+$/.test(verb) && i18n.exists(key) ? String(i18n.t(key as 'admin:audit.did.changed')) : words(verb);
  return verb ? `${say(noun)}: ${done}` : say(noun);
}

/** The first moment of a day that was chosen, as the API asks for it. */
export function beginOf(day: string | undefined): string | undefined {
  return isDay(day) ? new Date(`${day}T00:00:00`).toISOString() : undefined;
}

/** The first moment after it. */
export function endOf(day: string | undefined): string | undefined {
  if (!isDay(day)) return undefined;
  const next = new Date(`${day}T00:00:00`);
  next.setDate(next.getDate() + 1);
  return next.toISOString();
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
