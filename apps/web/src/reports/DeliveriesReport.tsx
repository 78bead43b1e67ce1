import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { showNumber } from '../parts/locale.js';
import { Share } from '../parts/Share.js';
import { ThingLink } from '../parts/ThingLink.js';
import type { Column } from '../table/column.js';
import { DayRange } from './DayRange.js';
import { ReportTable } from './ReportTable.js';
import { type Deliveries, deliveredBy, deliveriesQuery } from './reports.js';

const GOOD = 0.9;
const FAIR = 0.7;

/** How long what was ordered takes to come, and whether it comes when it was promised. */
export function DeliveriesReport() {
  const { t } = useTranslation('reports');
  const [question, ask] = useQuestion();
  const by = oneOf(deliveredBy, question['by']) ?? 'vendor';
  const { from, until } = question;
  const { data, error, refetch } = useQuery(deliveriesQuery({ by, ...given({ from, until }) }));
  const columns = useMemo<Column<Deliveries>[]>(
    () => [
      {
        id: 'name',
        title: t(`fields.${by}`),
        cell: ({ id, name }) => (
          <ThingLink kind={by} id={id}>
            {name}
          </ThingLink>
        ),
        text: ({ name }) => name,
      },
      figure(t('fields.deliveries'), 'deliveries'),
      figure(t('fields.received'), 'quantity'),
      figure(t('fields.medianDays'), 'medianDays'),
      figure(t('fields.ninetiethDays'), 'ninetiethDays'),
      {
        id: 'onTime',
        title: t('fields.onTime'),
        align: 'right',
        cell: ({ onTime, dated }) => <Share part={onTime} of={dated} tone={toneOf(onTime / dated)} />,
        text: ({ onTime, dated }) => (dated > 0 ? onTime / dated : null),
      },
      figure(t('fields.faulty'), 'faulty'),
    ],
    [t, by],
  );
  return (
    <ReportTable
      title={t('tabs.deliveries')}
      file={`deliveries-by-${by}`}
      columns={columns}
      query={{ data: data?.data, error, refetch }}
      empty={{ title: t('deliveries.none'), text: t('deliveries.noneText') }}
      choices={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('deliveries.by')}
            value={by}
            onChange={(chosen) => ask({ by: chosen === 'vendor' ? undefined : chosen })}
            data={deliveredBy.map((value) => ({ value, label: t(`fields.${value}`) }))}
          />
          <DayRange from={from ?? data?.from} until={until ?? data?.until} change={ask} />
        </>
      }
    />
  );
}

function toneOf(share: number): 'good' | 'warning' | 'critical' {
  if (share >= GOOD) return 'good';
  return share >= FAIR ? 'warning' : 'critical';
}

function figure(title: string, name: 'deliveries' | 'quantity' | 'medianDays' | 'ninetiethDays' | 'faulty'): Column<Deliveries> {
  return { id: name, title, align: 'right', cell: (row) => showNumber(row[name]), text: (row) => row[name] };
}
