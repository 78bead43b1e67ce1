import { Tooltip } from '@mantine/core';
import { dateFormat } from './locale.js';

const steps: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

// Words follow the language of the page; only figures and dates follow the person.
const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

function relative(at: Date): string {
  const seconds = (at.getTime() - Date.now()) / 1_000;
  for (const [unit, length] of steps) if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  return 'just now';
}

/** A moment as people say it, with the exact one and its zone on hover. */
export function When({ at }: { at: string }) {
  const date = new Date(at);
  const exact = dateFormat({ dateStyle: 'medium', timeStyle: 'long' }).format(date);
  return (
    <Tooltip label={exact}>
      <time dateTime={at}>{relative(date)}</time>
    </Tooltip>
  );
}

/** By how much something is late, or when it is due. */
export function Due({ at, overdue }: { at: string; overdue: boolean }) {
  const date = new Date(at);
  const days = Math.floor((Date.now() - date.getTime()) / 86_400_000);
  return (
    <Tooltip label={dateFormat({ dateStyle: 'medium', timeStyle: 'long' }).format(date)}>
      <time dateTime={at}>
        {overdue ? `overdue by ${days < 1 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}` : `due ${relative(date)}`}
      </time>
    </Tooltip>
  );
}
