import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.gen.js';
import type { Amount } from '../parts/money.js';
import type { ItemField } from './item-fields.js';
import type { ItemView } from './item-queries.js';

export type ItemChanges = components['schemas']['ItemChangesDto'];

export type FieldValue = string | boolean | Amount | null;
/** The fields of a form over an item, by their names. */
export type FieldValues = Record<string, FieldValue>;

export function emptyValue({ type }: ItemField): FieldValue {
  return type === 'flag' ? false : type === 'money' ? null : '';
}

const references: Record<string, 'product' | 'vendor' | 'contract' | 'businessUnit' | 'costCenter' | 'location'> = {
  productId: 'product',
  vendorId: 'vendor',
  contractId: 'contract',
  businessUnitId: 'businessUnit',
  costCenterId: 'costCenter',
  locationId: 'location',
};

/** An item as a form shows it. */
export function valuesOf(item: ItemView, fields: readonly ItemField[]): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.name, valueAt(item, field)]));
}

function valueAt(item: ItemView, field: ItemField): FieldValue {
  const referred = references[field.name];
  if (field.at.length === 1 && referred) return item[referred]?.id ?? '';
  if (field.type === 'money') return item.purchasePrice;
  const value = field.at.reduce<unknown>((inside, name) => asRecord(inside)[name], item);
  if (field.type === 'flag') return value === true;
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

/** What the API takes for these fields: `{ asset: { serial: 'X' } }`; an emptied one is `null`. */
export function bodyOf(values: Readonly<Record<string, FieldValue | undefined>>, fields: readonly ItemField[]): ItemChanges {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    const [first = '', second] = field.at;
    const told = toldOf(value, field);
    body[first] = second === undefined ? told : { ...asRecord(body[first]), [second]: told };
  }
  // Each value is what its field says; that they fit together is what the API judges.
  return body as ItemChanges;
}

function toldOf(value: FieldValue, { type }: ItemField): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return null;
  return type === 'number' ? Number(text.replace(',', '.')) : text;
}

/** Refusals at `/asset/serial` belong to the field `serial` of the form. */
export async function atFields<Saved>(saving: Promise<Saved>, fields: readonly ItemField[]): Promise<Saved> {
  try {
    return await saving;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, status, message, problems, facts } = error;
    const moved = problems.map((problem) => {
      const field = fields.find(({ at }) => `/${at.join('/')}` === problem.pointer);
      return field ? { ...problem, pointer: `/${field.name}` } : problem;
    });
    throw new Problem(code, status, message, moved, facts);
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
