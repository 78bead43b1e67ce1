import { i18n } from '../../i18n/i18n.js';
import type { FieldName } from '../../item/item-fields.js';
import type { Lifecycles } from '../../lifecycle/lifecycles.js';
import { words } from '../../parts/words.js';
import type { BulkChange } from './bulk-queries.js';

/** What a bulk change does, in a few words: "Deliver", "Change of Location, Cost centre", "Taking back: Deliver". */
export function describeChange({ change }: Pick<BulkChange, 'change'>, lifecycles: Lifecycles): string {
  const told = asRecord(change);
  if ('undo' in told) return i18n.t('items:bulk.undoOf', { what: actText(asRecord(told['undo']), lifecycles) });
  return actText(told, lifecycles);
}

function actText(act: Record<string, unknown>, { all, verbLabel }: Lifecycles): string {
  if (typeof act['verb'] === 'string') {
    const verb = act['verb'];
    const kind = all.find(({ verbs }) => verbs.some(({ name }) => name === verb))?.name ?? 'asset';
    return verbLabel(kind, verb);
  }
  if ('redefine' in act) {
    const name = String(asRecord(act['redefine'])['definition']);
    return i18n.t('items:bulk.redefinitionOf', { lifecycle: words(name) });
  }
  const fields = fieldNames(asRecord(act['edit'])).map(fieldText);
  return i18n.t('items:bulk.editOf', { fields: [...new Set(fields)].join(', ') });
}

/** `{ asset: { condition } }` names the field `condition`. */
function fieldNames(edit: Record<string, unknown>): string[] {
  const inside = ['asset', 'service', 'license', 'customFields'];
  return Object.entries(edit).flatMap(([name, value]) => (inside.includes(name) ? Object.keys(asRecord(value)) : [name]));
}

function fieldText(name: string): string {
  const known = name === 'purchasePriceMinor' || name === 'currency' ? 'purchasePrice' : name;
  const key = `item:fields.${known}`;
  return i18n.exists(key) ? i18n.t(key as `item:fields.${FieldName}`) : words(name);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
