import type { Question } from '#lifecycle';
import { isCalendarDate, isCurrencyCode, isId, parseMoney, Refusal } from '#platform';
import type { NamedKind } from './named-records.js';

/** What a cell says: an answer, a record by one of its names, or nothing that can be understood. */
export type CellReading =
  | { answer: unknown }
  /** The first kind that knows the words is meant; `asHolder` where the kind is a part of the answer. */
  | { find: readonly NamedKind[]; words: string; asHolder: boolean }
  | { reason: string };

const YES = new Set(['true', 'yes', 'y', 'x', '1', 'ja', 'j', 'wahr']);
const NO = new Set(['false', 'no', 'n', '0', 'nein', 'falsch']);

/** A filled cell as an answer to the question. @param currency of amounts that name none */
export function readCell(question: Question, cell: string, currency: string): CellReading {
  const text = cell.trim();
  switch (question.type) {
    case 'text':
      return { answer: text };
    case 'number':
      return readNumber(text);
    case 'date':
      return readDay(text);
    case 'money':
      return readAmount(text, currency);
    case 'flag':
      return readFlag(text);
    case 'choice': {
      const wanted = text.toLowerCase();
      const choice = question.choices.find(({ value, label }) => [value, label].some((each) => each.toLowerCase() === wanted));
      return choice
        ? { answer: choice.value }
        : { reason: `is none of ${question.choices.map(({ label }) => label).join(', ')}` };
    }
    case 'holder':
      return { find: ['person', 'item', 'location'], words: text.toLowerCase(), asHolder: true };
    case 'file':
      return isId(text) ? { answer: text } : { reason: 'is not the id of a document' };
    default:
      return isId(text) ? { answer: text } : { find: [question.type], words: text.toLowerCase(), asHolder: false };
  }
}

/** With a point or a comma before the decimals; what could be thousands or decimals is refused rather than guessed. */
function readNumber(text: string): CellReading {
  if (/^-?\d+[.,]\d{3}$/.test(text) && !/^-?0[.,]/.test(text)) return { reason: 'can be read in two ways' };
  return /^-?\d{1,15}([.,]\d{1,9})?$/.test(text) ? { answer: Number(text.replace(',', '.')) } : { reason: 'is not a number' };
}

/** `2026-01-31` or `31.1.2026`; with slashes it cannot be known whether the day or the month is first. */
function readDay(text: string): CellReading {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = dotted ?? [];
  const answer = dotted ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isCalendarDate(answer) ? { answer } : { reason: 'is not a date as 2026-01-31 or 31.01.2026' };
}

function readAmount(text: string, usual: string): CellReading {
  const named = /^[A-Z]{3}\b|\b[A-Z]{3}$/i.exec(text)?.[0].toUpperCase();
  if (named !== undefined && !isCurrencyCode(named)) return { reason: 'names no currency of ISO 4217' };
  try {
    const money = parseMoney(text, named ?? usual);
    return money.isNegative ? { reason: 'is a negative amount' } : { answer: money.toJSON() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: `is not an amount of ${named ?? usual} that can be read in one way only` };
  }
}

function readFlag(text: string): CellReading {
  const word = text.toLowerCase();
  if (YES.has(word)) return { answer: true };
  return NO.has(word) ? { answer: false } : { reason: 'is neither yes nor no' };
}
