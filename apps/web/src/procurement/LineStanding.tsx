import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import type { RequestLine } from './procurement.js';
import classes from './procurement.module.css';

const counted = ['reserved', 'handedOver', 'ordered', 'received'] as const;

/** Where a line of a request stands: what is kept for it, was handed over, ordered and has come. */
export function LineStanding({ line, approved }: { line: RequestLine; approved: boolean }) {
  const { t } = useTranslation('procurement');
  const { standing, quantity, change } = line;
  // What is done in the house says itself how it stands.
  if (change?.action === 'repair' || change?.action === 'return') return null;
  const said = counted.filter((each) => standing[each] > 0).map((each) => t(`lines.standing.${each}`, { count: standing[each] }));
  if (standing.handedOver + standing.received >= quantity) said.unshift(t('lines.standing.all'));
  else if (standing.expectedOn !== null) said.push(t('lines.standing.expected', { day: showDay(standing.expectedOn) }));
  if (said.length === 0 && approved) said.push(t('lines.standing.waits'));
  if (said.length === 0) return null;
  return <div className={classes['standing']}>{said.join(' · ')}</div>;
}
