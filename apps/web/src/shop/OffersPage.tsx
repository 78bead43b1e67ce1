import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { offerColumns } from './offer-columns.js';
import { offerStates } from './offer-fields.rules.js';

/** All offers with their states, for those who keep the catalogue. */
export function OffersPage() {
  const { t } = useTranslation(['shop', 'offers']);
  const [question] = useQuestion();
  const list = useList({
    key: ['catalogue-offers'],
    query: {
      ...orderAndWords(question),
      ...given({ state: oneOf(offerStates, question['state']), category: question['category'] }),
      all: true,
    },
    read: (query, signal) => answer(api.GET('/api/v1/catalogue-offers', { params: { query }, signal })),
  });
  const { data: headings } = useQuery({
    queryKey: ['catalogue-offers', 'categories', 'all'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/catalogue-offers/categories', { params: { query: { all: true } }, signal })),
  });
  const columns = useMemo(() => offerColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.offers')}
        crumbs={[{ label: t('titles.catalogue'), to: '/catalogue' }]}
        actions={<NewOffer />}
      />
      <DataTable
        name="catalogue-offers"
        label={t('titles.offers')}
        columns={columns}
        list={list}
        to={({ id }) => `/catalogue/offers/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('offers:find')} />
            <FacetFilter
              name="state"
              label={t('fields.state')}
              options={offerStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            />
            <FacetFilter
              name="category"
              label={t('fields.category')}
              options={headings?.data.map((each) => ({ value: each.category, label: each.category, count: each.count }))}
            />
          </>
        }
        filterNames={['state', 'category']}
        empty={{ title: t('offers.none'), text: t('offers.firstStep'), action: <NewOffer quiet /> }}
      />
    </div>
  );
}

function NewOffer({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('shop');
  return (
    <Button
      renderRoot={(props) => <Link to="/catalogue/offers/new" {...props} />}
      variant={quiet ? 'default' : 'filled'}
      size={quiet ? 'compact-sm' : 'sm'}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('offers.new')}
    </Button>
  );
}
