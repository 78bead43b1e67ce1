import { v7, validate } from 'uuid';

/** A new UUIDv7: unique everywhere and ordered by time, so that indexes grow at their right end. */
export function newId(): string {
  return v7();
}

export function isId(text: string): boolean {
  return validate(text);
}
