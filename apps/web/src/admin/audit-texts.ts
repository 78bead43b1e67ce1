import { i18n } from '../i18n/i18n.js';
import { showMoment } from '../parts/locale.js';
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
  'project',
  'location',
  'team',
  'purchase_request',
  'purchase_order',
  'purchase_receipt',
  'approval_policy',
  'run',
  'step',
  'webhook_endpoint',
  'lifecycle_definition',
  'working_calendar',
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

/** What a fact of the trail is called. */
export function factName(name: string): string {
  const key = `admin:facts.${name}`;
  return /^\w+$/.test(name) && i18n.exists(key) ? String(i18n.t(key as 'admin:facts.name')) : say(name);
}

/** Facts whose values are words of the product, and not of the person who wrote them. */
const toldByWord: readonly string[] = ['kind', 'type', 'state', 'domain', 'role', 'renewal'];

/** A fact of the trail as people read it. */
export function factText(name: string, value: unknown): string {
  if (toldByWord.includes(name) && typeof value === 'string') return say(value);
  const pressing = `work:priorities.${value}`;
  if (name === 'priority' && i18n.exists(pressing)) return String(i18n.t(pressing as 'work:priorities.urgent'));
  if (typeof value === 'boolean') return i18n.t(value ? 'parts:values.yes' : 'parts:values.no');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return isMoment.test(text) ? showMoment(text) : text;
}

const isMoment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

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
