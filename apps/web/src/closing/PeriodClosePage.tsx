import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { showMonth } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { type FiscalYear, fiscalYearQuery, type Period } from './closing.js';
import classes from './closing.module.css';
import { PeriodPanel } from './PeriodPanel.js';
import { PeriodState } from './PeriodState.js';

/** The months of a fiscal year, and what stands in the way of closing one. */
export function PeriodClosePage() {
  const { t } = useTranslation('closing');
  const [{ year }] = useQuestion();
  const asked = Number(year);
  const query = useQuery(fiscalYearQuery(Number.isInteger(asked) && asked > 0 ? asked : undefined));
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw={760}>
        {t('help')}
      </Text>
      <Shown query={query} unknown={t('noYear')}>
        {(shown) => <Year year={shown} />}
      </Shown>
    </Stack>
  );
}

/** The first month that is not closed and not ahead, which is the one to close next; else the last that there is. */
function nextOf({ periods }: FiscalYear): Period | undefined {
  return periods.find(({ state }) => state === 'closing') ?? periods.find(({ state }) => state === 'open') ?? periods.at(-1);
}

function Year({ year }: { year: FiscalYear }) {
  const { t } = useTranslation('closing');
  const [{ month }, ask] = useQuestion();
  const chosen = year.periods.find((each) => each.month === month) ?? nextOf(year);
  const go = (fiscalYear: number) => () => ask({ year: String(fiscalYear), month: undefined });
  return (
    <TwoColumns
      left={
        <Panel
          title={t('year', { year: String(year.fiscalYear) })}
          aside={
            <span className={classes['years']}>
              <ActionIcon variant="default" aria-label={t('yearBefore')} onClick={go(year.fiscalYear - 1)}>
                <IconChevronLeft size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon variant="default" aria-label={t('yearAfter')} onClick={go(year.fiscalYear + 1)}>
                <IconChevronRight size={16} aria-hidden />
              </ActionIcon>
            </span>
          }
        >
          <ol className={classes['periods']}>
            {year.periods.map((each) => (
              <li key={each.month}>
                <button
                  type="button"
                  aria-pressed={each.month === chosen?.month}
                  onClick={() => ask({ year: String(year.fiscalYear), month: each.month })}
                >
                  <span className={classes['number']}>{each.number}</span>
                  <span>{showMonth(each.month, { long: true })}</span>
                  <PeriodState state={each.state} />
                </button>
              </li>
            ))}
          </ol>
          <Text size="sm" c="dimmed">
            {year.firstOpen ? t('firstOpen', { month: showMonth(year.firstOpen, { long: true }) }) : t('noneClosed')}
          </Text>
        </Panel>
      }
      right={chosen ? <PeriodPanel key={chosen.month} month={chosen.month} /> : null}
    />
  );
}
