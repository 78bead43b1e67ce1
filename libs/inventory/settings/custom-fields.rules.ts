import { type FieldProblem, isCalendarDate } from '#platform';
import type { CustomFieldType } from './settings.entities.js';

export interface CustomField {
  name: string;
  label: string;
  type: CustomFieldType;
  choices: readonly string[] | null;
  required: boolean;
  active: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Custom fields as they are stored. What is left out stays as it was `before`, `null` clears, an inactive field keeps what it
 * has. Pure.
 */
export function readCustomFields(
  fields: readonly CustomField[],
  given: Values,
  before: Values = {},
): { values: Values; problems: FieldProblem[] } {
  const values: Record<string, unknown> = { ...before };
  const problems: FieldProblem[] = [];
  const say = (name: string, code: string, reason: string): void =>
    void problems.push({ pointer: `/customFields/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code, reason });
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) say(name, 'unknown_field', 'There is no such custom field.');
    else if (JSON.stringify(value) === JSON.stringify(before[name])) continue;
    else if (!field.active) say(name, 'not_editable', `${field.label} is no longer filled in.`);
    else if (value === null || value === '') delete values[name];
    else {
      const fault = faultOf(field, value);
      if (fault) say(name, fault.code, `${field.label} ${fault.reason}.`);
      else values[name] = value;
    }
  }
  for (const { name, label, required, active } of fields) {
    if (required && active && values[name] === undefined) say(name, 'required', `${label} is required.`);
  }
  return { values, problems };
}

function faultOf({ type, choices }: CustomField, value: unknown): { code: string; reason: string } | undefined {
  switch (type) {
    case 'text':
      if (typeof value !== 'string') return { code: 'wrong_type', reason: 'must be text' };
      if (value.length > 2_000) return { code: 'max_length', reason: 'must have at most 2,000 characters' };
      return value.includes('\0') || !value.isWellFormed()
        ? { code: 'is_plain_text', reason: 'holds a character that cannot be stored' }
        : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : { code: 'wrong_type', reason: 'must be a number' };
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
        ? undefined
        : { code: 'not_a_date', reason: 'must be a date that exists, as YYYY-MM-DD' };
    case 'flag':
      return typeof value === 'boolean' ? undefined : { code: 'wrong_type', reason: 'must be true or false' };
    case 'choice':
      return choices?.some((choice) => choice === value)
        ? undefined
        : { code: 'not_a_choice', reason: `must be one of ${(choices ?? []).join(', ')}` };
  }
}
