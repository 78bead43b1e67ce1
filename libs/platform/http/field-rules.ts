import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isCurrencyCode } from '../money/index.js';

function rule(name: string, says: string, holds: (value: unknown) => boolean, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name, validator: { validate: holds, defaultMessage: buildMessage((each) => `${each}$property ${says}`, options) } },
    options,
  );
}

/**
 * A date of the calendar in the form YYYY-MM-DD; the 30th of February is none. The years are those in which things are
 * owned, from 1900 to 2999: the months and terms reckoned on from any of them are dates that PostgreSQL reads.
 */
export function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export function IsCalendarDate(options?: ValidationOptions): PropertyDecorator {
  return rule('isCalendarDate', 'must be a date of the years 1900 to 2999 that exists, as YYYY-MM-DD', isCalendarDate, options);
}

export function IsCurrencyCode(options?: ValidationOptions): PropertyDecorator {
  return rule(
    'isCurrencyCode',
    'must be an ISO 4217 currency',
    (value) => typeof value === 'string' && isCurrencyCode(value),
    options,
  );
}

/** Text that PostgreSQL can keep and people can read: no NUL, no lone surrogate, no control character but tab and line ends. */
export function IsPlainText(options?: ValidationOptions): PropertyDecorator {
  return rule('isPlainText', 'must not hold control characters', isPlainText, options);
}

/** JSON of any shape that PostgreSQL can keep. */
export function IsKeepable(options?: ValidationOptions): PropertyDecorator {
  return rule('isKeepable', 'must not hold NUL or halves of characters', isKeepable, options);
}

/** Whether no text in it, be it a name or a value, holds what `jsonb` refuses: NUL, or a surrogate alone. */
export function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => isKeepable(name) && isKeepable(each));
}

function isPlainText(value: unknown): boolean {
  if (typeof value !== 'string' || !value.isWellFormed()) return false;
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127) return false;
  }
  return true;
}
