import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { NotFound } from '../frame/NotFound.js';
import { PageHeader } from '../parts/PageHeader.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { DraftForm } from './DraftForm.js';
import { orderableColumns } from './orderable-columns.js';
import { QuoteDrawer } from './quotes/QuoteDrawer.js';
import { type AskedLine, askedOf } from './quotes/quote-fields.rules.js';

const MOST_LINES = 500;

/** Approved lines that nobody has ordered yet: chosen, they become drafts. */
export function OrderablePage() {
  const { t } = useTranslation('purchasing');
  return useMay('procurement.order') ? <Orderable /> : <NotFound what={t('orderable.forbidden')} />;
}

function Orderable() {
  const { t } = useTranslation('purchasing');
  const [question] = useQuestion();
  const [drafting, setDrafting] = useState<readonly string[]>();
  const [quoted, setQuoted] = useState<readonly AskedLine[]>();
  const mayFindVendors = useMay('catalog.read');
  const list = useList({
    key: ['orderable-lines'],
    query: { ...orderAndWords(question), ...given({ vendorId: question['vendorId'] }) },
    read: (query, signal) => answer(api.GET('/api/v1/orderable-lines', { params: { query }, signal })),
  });
  const columns = useMemo(() => orderableColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.orderable')} crumbs={[{ label: t('titles.orders'), to: '/orders' }]} />
      <DataTable
        name="orderable-lines"
        label={t('titles.orderable')}
        columns={columns}
        list={list}
        views={false}
        filters={
          <>
            <WordsFilter placeholder={t('orderable.find')} />
            {mayFindVendors ? <RecordFilter name="vendorId" label={t('fields.vendor')} kind="vendor" /> : null}
          </>
        }
        filterNames={['vendorId']}
        bulk={(chosen) => {
          // Of all that match, those that were read: an order has no more lines than one can look at.
          const ids = ('ids' in chosen ? chosen.ids : list.rows.map(({ id }) => id)).slice(0, MOST_LINES);
          return (
            <>
              <Button size="compact-sm" onClick={() => setDrafting(ids)}>
                {t('orderable.draft', { count: ids.length })}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setQuoted(list.rows.filter(({ id }) => ids.includes(id)).map(askedOf))}
              >
                {t('quotes.enter')}
              </Button>
            </>
          );
        }}
        empty={{ title: t('orderable.none'), text: t('orderable.noneText') }}
      />
      <RecordDrawer title={t('orderable.draftTitle')} opened={drafting !== undefined} close={() => setDrafting(undefined)}>
        {() => <DraftForm requestLineIds={drafting ?? []} close={() => setDrafting(undefined)} />}
      </RecordDrawer>
      <QuoteDrawer lines={quoted} close={() => setQuoted(undefined)} />
    </div>
  );
}
