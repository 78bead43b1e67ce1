import { Refusal } from '#platform';
import type { Mapping } from './columns.rules.js';

/** A mapping as it came: header → field, or null. @throws Refusal `validation_failed` where it is anything else */
export function checkedMapping(given: unknown, pointer: string): Mapping {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw noMapping(pointer);
  const entries: Array<[string, unknown]> = Object.entries(given);
  const mapping = new Map<string, string | null>();
  for (const [header, field] of entries) {
    if (typeof field !== 'string' && field !== null) throw noMapping(pointer);
    mapping.set(header, field);
  }
  return Object.fromEntries(mapping);
}

export function noMapping(pointer: string): Refusal {
  return new Refusal('validation_failed', 'The mapping must be an object: header → field or null.', { pointer });
}
