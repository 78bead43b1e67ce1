import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { say } from '../values/say.js';
import type { Rate } from './catalog.js';
import classes from './catalog.module.css';
import { holdsOn, type RateLine, scaleOf, showRate } from './rates.js';
import { placeOf, today, yearsOn } from './time-scale.js';

/** Prices over the years, a line for each product; for those who cannot see it, the same stands in the table below. */
export function RateTimeline({ rates, lines }: { rates: readonly Rate[]; lines: readonly RateLine[] }) {
  const { t } = useTranslation('catalog');
  const scale = scaleOf(rates);
  const now = today();
  return (
    <div className={classes['timeline']} role="img" aria-label={t('rates.timeline')}>
      {lines.map((line) => (
        <div key={line.key} className={classes['line']}>
          <div className={classes['lineName']} title={line.productName}>
            {line.productName} <span className="dimmed">{say(line.chargeKind)}</span>
          </div>
          <div className={classes['track']}>
            {line.rates.map((rate) => {
              const left = placeOf(rate.validFrom, scale);
              const right = rate.validUntil ? placeOf(rate.validUntil, scale) : 100;
              return (
                <span
                  key={rate.id}
                  className={classes['price']}
                  data-holds={holdsOn(rate, now) || undefined}
                  data-open={rate.validUntil === null || undefined}
                  style={{ left: `${left}%`, width: `${Math.max(right - left, 1)}%` }}
                  title={`${showRate(rate)} · ${showDay(rate.validFrom)} – ${rate.validUntil ? showDay(rate.validUntil) : ''}`}
                >
                  {showRate(rate)}
                </span>
              );
            })}
            <span className={classes['now']} style={{ left: `${placeOf(now, scale)}%` }} />
          </div>
        </div>
      ))}
      <div className={classes['line']}>
        <div />
        <div className={classes['years']}>
          {yearsOn(scale).map((day) => (
            <span key={day} style={{ left: `${placeOf(day, scale)}%` }}>
              {day.slice(0, 4)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
