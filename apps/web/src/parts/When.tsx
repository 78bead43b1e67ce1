import { Tooltip } from '@mantine/core';

const steps: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function relative(at: Date): string {
  const seconds = (at.getTime() - Date.now()) / 1_000;
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  for (const [unit, length] of steps) if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  return format.format(0, 'minute');
}

/** A moment as people say it, with the exact one and its zone on hover. */
export function When({ at }: { at: string }) {
  const date = new Date(at);
  const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' }).format(date);
  return (
    <Tooltip label={exact}>
      <time dateTime={at}>{relative(date)}</time>
    </Tooltip>
  );
}
