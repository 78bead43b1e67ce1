import { dateFormat } from './locale.js';

const day = 86_400;
/** From how many seconds on a unit is used, and its length. Two months are told in days, since "last month" may be nine days or fifty. */
const steps: Array<[unit: Intl.RelativeTimeFormatUnit, from: number, length: number]> = [
  ['year', 730 * day, 365.25 * day],
  ['month', 62 * day, 30.4375 * day],
  ['day', day, day],
  ['hour', 3_600, 3_600],
  ['minute', 60, 60],
];

// Words follow the language of the page; only figures and dates follow the person.
const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far a moment is away, in the largest unit that still says something; negative in the past. */
function distance(at: Date): [count: number, unit: Intl.RelativeTimeFormatUnit] | undefined {
  const seconds = (at.getTime() - Date.now()) / 1_000;
  const step = steps.find(([, from]) => Math.abs(seconds) >= from);
  return step && [Math.trunc(seconds / step[2]), step[0]];
}

function relative(at: Date): string {
  const far = distance(at);
  return far ? format.format(...far) : 'just now';
}

/** With its zone, since people work in several. */
function exact(date: Date): string {
  return dateFormat({ dateStyle: 'medium', timeStyle: 'long' }).format(date);
}

/** A moment as people say it, with the exact one and its zone on hover. */
export function When({ at }: { at: string }) {
  const date = new Date(at);
  return (
    <time dateTime={at} title={exact(date)}>
      {relative(date)}
    </time>
  );
}

/** How long something has stood as it stands. */
export function Lasting({ since }: { since: string }) {
  const date = new Date(since);
  const [count, unit] = distance(date) ?? [0, 'minute'];
  const many = Math.abs(count);
  return (
    <time dateTime={since} title={`since ${exact(date)}`}>
      {many === 0 ? 'since just now' : `for ${many} ${unit}${many === 1 ? '' : 's'}`}
    </time>
  );
}

/** By how much something is late, or when it is due. */
export function Due({ at, overdue }: { at: string; overdue: boolean }) {
  const date = new Date(at);
  const days = Math.floor((Date.now() - date.getTime()) / 86_400_000);
  return (
    <time dateTime={at} title={exact(date)}>
      {overdue ? `overdue by ${days < 1 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}` : `due ${relative(date)}`}
    </time>
  );
}
