import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { given } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { TemplatesPanel } from '../offers/TemplatesPanel.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { BasketButton } from './BasketButton.js';
import { OfferCard } from './OfferCard.js';
import { OfferDrawer } from './OfferDrawer.js';
import classes from './shop.module.css';

/** What one may ask for, found by words and headings, and put into the basket. */
export function CataloguePage() {
  const { t } = useTranslation(['shop', 'offers']);
  const [question] = useQuestion();
  const { q, category } = question;
  const mayKeep = useMay('procurement.catalogue');
  const list = useList({
    key: ['catalogue-offers'],
    query: given({ q, category }),
    read: (query, signal) => answer(api.GET('/api/v1/catalogue-offers', { params: { query }, signal })),
  });
  const { data: headings } = useQuery({
    queryKey: ['catalogue-offers', 'categories'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/catalogue-offers/categories', { params: {}, signal })),
  });
  return (
    <Stack gap="md">
      <PageHeader
        title={t('titles.catalogue')}
        actions={
          <>
            <BasketButton />
            {mayKeep ? (
              <Button variant="default" renderRoot={(props) => <Link to="/catalogue/offers" {...props} />}>
                {t('offers.keep')}
              </Button>
            ) : null}
          </>
        }
      />
      <Group gap="xs">
        <WordsFilter placeholder={t('offers:find')} />
        <FacetFilter
          name="category"
          label={t('fields.category')}
          options={headings?.data.map((each) => ({ value: each.category, label: each.category, count: each.count }))}
        />
      </Group>
      {list.error ? <ErrorNotice error={list.error} retry={list.readAgain} /> : null}
      {list.pending && !list.error ? <LineSkeletons count={3} height={220} /> : null}
      {!list.pending && list.rows.length === 0 ? (
        <EmptyNotice title={t(q || category ? 'catalogue.noneFound' : 'catalogue.none')}>
          {q || category ? undefined : t('catalogue.noneText')}
        </EmptyNotice>
      ) : null}
      <TemplatesPanel />
      <ul className={classes['cards']} aria-label={t('titles.catalogue')} aria-busy={list.stale}>
        {list.rows.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
      {list.hasMore ? (
        <Group justify="center">
          <Button variant="default" loading={list.readingMore} onClick={list.readMore}>
            {t('catalogue.more')}
          </Button>
        </Group>
      ) : null}
      <OfferDrawer />
    </Stack>
  );
}
