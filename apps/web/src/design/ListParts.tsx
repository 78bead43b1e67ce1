import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { Money } from '../parts/Money.js';
import { toNumber } from '../parts/money.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { phaseName, phases } from '../theme/phases.js';
import { type Sample, samples } from './samples.js';

/** A list with everything that lists have, over rows that are made up here. */
export function ListParts() {
  const { t } = useTranslation('design');
  const [question] = useQuestion();
  const { phase, stuck } = question;
  const list = useList({
    key: ['design', 'samples'],
    query: { ...orderAndWords(question), ...(phase ? { phase } : {}), ...(stuck ? { stuck } : {}) },
    read: (query) => samples(query),
  });
  const columns = useMemo(
    (): Column<Sample>[] => [
      { id: 'tag', title: t('sample.tag'), sort: 'tag', width: 110, cell: ({ tag }) => tag, text: ({ tag }) => tag },
      {
        id: 'name',
        title: t('sample.name'),
        sort: 'name',
        width: 300,
        cell: ({ name }) => name,
        text: ({ name }) => name,
        edit: { value: ({ name }) => name, save: async () => tellDone(t('sample.done')) },
      },
      {
        id: 'phase',
        title: t('sample.phase'),
        width: 150,
        card: 'badge',
        cell: (row) => <PhaseBadge phase={row.phase} />,
        text: (row) => phaseName(row.phase),
      },
      {
        id: 'price',
        title: t('sample.price'),
        width: 130,
        align: 'right',
        cell: ({ price }) => <Money amount={price} />,
        text: ({ price }) => toNumber(price),
      },
      { id: 'since', title: t('sample.since'), width: 150, cell: ({ since }) => <When at={since} />, text: ({ since }) => since },
      { id: 'place', title: t('sample.place'), optional: true, cell: ({ place }) => place, text: ({ place }) => place },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <DataTable
        name="design"
        label={t('tabs.lists')}
        columns={columns}
        list={list}
        total={10_000}
        filters={
          <>
            <WordsFilter placeholder={t('sample.find')} />
            <FacetFilter
              name="phase"
              label={t('sample.phase')}
              options={phases.map((value, place) => ({ value, label: phaseName(value), count: place * 12 }))}
            />
            <FlagFilter name="stuck" label={t('sample.stuck')} icon={IconAlertTriangle} color="amber" />
          </>
        }
        filterNames={['phase', 'stuck']}
        bulk={(chosen) => (
          <Button size="compact-sm" onClick={() => tellDone(JSON.stringify(chosen).slice(0, 80))}>
            {t('sample.beside')}
          </Button>
        )}
        panel={{ title: ({ tag }) => tag, show: ({ name }) => name }}
        empty={{ title: t('sample.emptyTitle'), text: t('sample.emptyText') }}
        views={false}
      />
    </div>
  );
}
