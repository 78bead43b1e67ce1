import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import type { ContractDetail } from './catalog.js';
import classes from './catalog.module.css';
import { placeOf, today } from './time-scale.js';

/** Where today lies between the beginning and the end of a contract, and when notice has to be given at the latest. */
export function TermLine({ contract: { startsOn, endsOn, noticeBy, state } }: { contract: ContractDetail }) {
  const { t } = useTranslation('catalog');
  if (endsOn === null) return null;
  const now = today();
  const scale = { from: startsOn, to: endsOn };
  const holds = state === 'active' || state === 'in_notice' || state === 'approved';
  const noticeOpen = holds && noticeBy !== undefined && noticeBy >= now && state !== 'in_notice';
  return (
    <div>
      <div className={classes['term']} aria-hidden>
        <span className={classes['past']} style={{ width: `${placeOf(now, scale)}%` }} />
        {noticeBy !== undefined && noticeBy > startsOn ? (
          <span className={classes['notice']} style={{ left: `${placeOf(noticeBy, scale)}%` }} />
        ) : null}
      </div>
      <div className={classes['termWords']}>
        <span>{showDay(startsOn)}</span>
        <span>{showDay(endsOn)}</span>
      </div>
      {noticeOpen ? <p className={classes['hint']}>{t('contracts.noticeBy', { day: showDay(noticeBy) })}</p> : null}
      {holds && noticeBy !== undefined && noticeBy < now && state !== 'in_notice' ? (
        <p className={classes['hint']}>{t('contracts.noticeOver', { day: showDay(noticeBy) })}</p>
      ) : null}
    </div>
  );
}
