import { type Field, field, type Reading } from './field.js';

type Headers = readonly [string, ...string[]];

/** As Excel writes a long number that it took for one: its digits are gone. */
const SHORTENED = /^\d(?:[.,]\d+)?E[+-]\d{2,3}$/i;
const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** A line of text; line breaks inside it become spaces. */
export function text(headers: Headers, most = 200): Field<string> {
  return field('text', headers, (raw) => plain(raw.replace(/\s+/g, ' ').trim(), most));
}

/** Text of several lines. */
export function longText(headers: Headers, most = 10_000): Field<string> {
  return field('text', headers, (raw) => plain(raw.replace(/\r\n?/g, '\n').trim(), most));
}

/** A tag, serial or other number that is a name: refused where a spreadsheet has rounded it. */
export function identifier(headers: Headers, most = 120): Field<string> {
  return field('identifier', headers, (raw) => readIdentifier(raw, most));
}

export function readIdentifier(raw: string, most: number): Reading<string> {
  const value = raw.trim();
  if (SHORTENED.test(value)) {
    return {
      code: 'shortened_number',
      reason:
        'is a number that a spreadsheet has shortened, so its digits are lost; format the column as text and export it again',
    };
  }
  return plain(value.replace(/\s+/g, ' '), most);
}

export function email(headers: Headers): Field<string> {
  return field('email', headers, (raw) => {
    const value = raw.trim();
    if (value.length > 254 || !EMAIL.test(value)) return { code: 'not_an_email', reason: 'is not an e-mail address' };
    return plain(value, 254);
  });
}

export function choice<T extends string>(headers: Headers, choices: Readonly<Record<string, T>>): Field<T> {
  return field('choice', headers, (raw) => {
    const value = new Map(Object.entries(choices)).get(raw.trim().toLowerCase());
    if (value !== undefined) return { value };
    return { code: 'not_a_choice', reason: `is none of ${[...new Set(Object.keys(choices))].join(', ')}` };
  });
}

function plain(value: string, most: number): Reading<string> {
  if (value.length > most) return { code: 'too_long', reason: `has more than ${most} characters` };
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && code !== 9 && code !== 10) || code === 127 || code === 0xfffd) {
      return { code: 'bad_character', reason: 'holds a character that cannot be shown' };
    }
  }
  return { value };
}
