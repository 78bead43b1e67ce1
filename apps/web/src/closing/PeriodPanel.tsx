import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { CheckLine } from './CheckLine.js';
import { checklistQuery, type Finding, type PeriodChecklist } from './closing.js';
import classes from './closing.module.css';
import { PeriodActs } from './PeriodActs.js';

/** One month with its checklist, and the verbs that it allows. */
export function PeriodPanel({ month }: { month: string }) {
  const { data, error, refetch } = useQuery(checklistQuery(month));
  return (
    <Panel title={showMonth(month, { long: true })}>
      {data ? (
        <Checklist period={data} />
      ) : error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : (
        <LineSkeletons />
      )}
    </Panel>
  );
}

function Checklist({ period }: { period: PeriodChecklist }) {
  const { t } = useTranslation('closing');
  const may = useMay('periods.close');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { month, state, findings, begunAt, begunBy, closedAt, closedBy } = period;
  const isOpen = state !== 'closed';
  return (
    <Stack gap="sm">
      {closedAt && closedBy ? (
        <Text size="sm" c="dimmed">
          {t('closedBy', { name: closedBy })} · <When at={closedAt} />
        </Text>
      ) : null}
      {isOpen && begunAt && begunBy ? (
        <Text size="sm" c="dimmed">
          {t('begunBy', { name: begunBy })} · <When at={begunAt} />
        </Text>
      ) : null}
      {findings.length === 0 ? <Text size="sm">{t('closedBefore')}</Text> : null}
      <ul className={classes['checks']}>
        {findings.map((finding) => (
          <CheckLine
            key={finding.check}
            finding={finding}
            month={month}
            {...(isOpen && may && isWarning(finding)
              ? {
                  reason: reasons[finding.check] ?? '',
                  say: (reason: string) => setReasons((before) => ({ ...before, [finding.check]: reason })),
                }
              : {})}
          />
        ))}
      </ul>
      {isOpen && may ? (
        <PeriodActs
          period={period}
          accepted={findings.filter(isWarning).flatMap(({ check }) => {
            const reason = (reasons[check] ?? '').trim();
            return reason ? [{ check, reason }] : [];
          })}
        />
      ) : null}
    </Stack>
  );
}

function isWarning({ severity, count }: Finding): boolean {
  return severity === 'warning' && count > 0;
}
