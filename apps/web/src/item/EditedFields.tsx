import { useTranslation } from 'react-i18next';
import { i18n } from '../i18n/i18n.js';
import { showNumber } from '../parts/locale.js';
import { BeforeAfter } from '../parts/Timeline.js';
import { words } from '../parts/words.js';
import type { FieldName, ItemKind } from './item-fields.js';
import { ShownValue } from './ShownValue.js';
import { useFieldLabels } from './use-custom-fields.js';

interface Change {
  field: string;
  before?: unknown;
  after?: unknown;
  beforeName: string | null;
  afterName: string | null;
}

/** What was changed, field by field, before and after. */
export function EditedFields({ kind, changes }: { kind: ItemKind; changes: readonly Change[] }) {
  const labels = useFieldLabels(kind);
  return changes
    .flatMap(flatten)
    .map(({ field, before, after, beforeName, afterName }) => (
      <BeforeAfter
        key={field}
        label={
          field.startsWith('customFields.') ? (labels.get(ending(field)) ?? words(ending(field))) : fieldLabel(ending(field))
        }
        before={<Value field={field} value={before} name={beforeName} />}
        after={<Value field={field} value={after} name={afterName} />}
      />
    ));
}

/** The organisation's own fields are one value in the record, and several to a person. */
function flatten(change: Change): Change[] {
  if (change.field !== 'customFields') return [change];
  const [before, after] = [asRecord(change.before), asRecord(change.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
  return names.map((name) => ({
    ...{ field: `customFields.${name}`, beforeName: null, afterName: null },
    ...{ before: before[name], after: after[name] },
  }));
}

function Value({ field, value, name }: { field: string; value: unknown; name: string | null }) {
  const { t } = useTranslation('parts');
  if (value === null || value === undefined || value === '') return <em>{t('timeline.nothing')}</em>;
  if (name !== null) return name;
  if (typeof value === 'number') return showNumber(value);
  const date = field.endsWith('On') && typeof value === 'string';
  const chosen = ['condition', 'domain', 'metric', 'billingState'].includes(ending(field));
  return (
    <ShownValue field={date ? { type: 'date' } : chosen ? { type: 'choice', choices: [] } : { type: 'text' }} value={value} />
  );
}

/** `asset.serial` is called what the form calls `serial`. */
function fieldLabel(name: string): string {
  const key = `item:fields.${name === 'purchasePriceMinor' ? 'purchasePrice' : name}`;
  return i18n.exists(key) ? i18n.t(key as `item:fields.${FieldName}`) : words(name);
}

function ending(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
