import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changed, oneOf, readQuestion } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { showNumber } from '../parts/locale.js';
import { type ImportDetail, type Verdict, verdicts } from './import-queries.js';
import classes from './imports.module.css';
import { VerdictBadge } from './VerdictBadge.js';

/** How many rows become what; each number leads to its rows. */
export function ImportCounts({ file: { counts } }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const [question] = useQuestion();
  const asked = oneOf(verdicts, question['verdict']);
  const count = (verdict: Verdict | undefined, rows: number) => (
    <Link
      key={verdict ?? 'all'}
      to="."
      search={(before: object) => changed(readQuestion(before), { verdict, tab: undefined, open: undefined })}
      resetScroll={false}
      className={classes['count']}
      // All rows would otherwise pass for shown wherever some are.
      activeOptions={{ exact: true }}
      aria-current={asked === verdict ? 'true' : undefined}
    >
      <strong>{showNumber(rows)}</strong>
      {verdict ? <VerdictBadge verdict={verdict} /> : <span className={classes['all']}>{t('allRows')}</span>}
    </Link>
  );
  return (
    <nav className={classes['counts']} aria-label={t('rowsBy')}>
      {count(undefined, counts.total)}
      {verdicts.map((verdict) => count(verdict, counts[verdict]))}
    </nav>
  );
}
