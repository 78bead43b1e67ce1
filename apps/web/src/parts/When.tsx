import { useTexts } from '../i18n/use-texts.js';
import { relativeFormat, showMoment } from './locale.js';

const day = 86_400;
/** From how many seconds on a unit is used, and its length. Two months are told in days, since "last month" may be nine days or fifty. */
const steps = [
  ['year', 730 * day, 365.25 * day],
  ['month', 62 * day, 30.4375 * day],
  ['day', day, day],
  ['hour', 3_600, 3_600],
  ['minute', 60, 60],
] as const;
type Unit = (typeof steps)[number][0];

/** How far a moment is away, in the largest unit that still says something; negative in the past. */
function distance(at: Date): [count: number, unit: Unit] | undefined {
  const seconds = (at.getTime() - Date.now()) / 1_000;
  const step = steps.find(([, from]) => Math.abs(seconds) >= from);
  return step && [Math.trunc(seconds / step[2]), step[0]];
}

/** A moment as people say it, with the exact one and its zone on hover. */
export function When({ at }: { at: string }) {
  const t = useTexts();
  const date = new Date(at);
  const far = distance(date);
  return (
    <time dateTime={at} title={showMoment(date)}>
      {far ? relativeFormat().format(...far) : t('parts:when.justNow')}
    </time>
  );
}

/** How long something has stood as it stands. */
export function Lasting({ since }: { since: string }) {
  const t = useTexts();
  const date = new Date(since);
  const [count, unit] = distance(date) ?? [0, 'minute'];
  const many = Math.abs(count);
  return (
    <time dateTime={since} title={t('parts:when.since', { moment: showMoment(date) })}>
      {many === 0 ? t('parts:when.sinceJustNow') : t(`parts:when.for.${unit}`, { count: many })}
    </time>
  );
}

/** By how much something is late, or when it is due. */
export function Due({ at, overdue }: { at: string; overdue: boolean }) {
  const t = useTexts();
  const date = new Date(at);
  const days = Math.floor((Date.now() - date.getTime()) / 86_400_000);
  const far = distance(date);
  const late = days < 1 ? t('parts:when.overdueToday') : t('parts:when.overdue', { count: days });
  return (
    <time dateTime={at} title={showMoment(date)}>
      {overdue ? late : t('parts:when.due', { when: far ? relativeFormat().format(...far) : t('parts:when.justNow') })}
    </time>
  );
}
