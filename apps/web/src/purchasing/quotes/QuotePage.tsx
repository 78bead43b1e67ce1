import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/PageHeader.js';
import { Panel } from '../../parts/Panel.js';
import { Shown } from '../../related/Shown.js';
import { useMay } from '../../session/session.js';
import { Comparison } from './Comparison.js';
import { QuoteDrawer } from './QuoteDrawer.js';
import { QuoteState } from './QuoteState.js';
import { askedAgain } from './quote-fields.rules.js';
import { type ComparedQuote, comparisonQuery } from './quotes.js';

/** A quote beside all that are for the same lines, to choose one. */
export function QuotePage() {
  const { t } = useTranslation('purchasing');
  const { quoteId } = useParams({ from: '/frame/quotes/$quoteId' });
  const query = useQuery(comparisonQuery(quoteId));
  return (
    <Shown query={query} unknown={t('quotes.unknown')}>
      {({ data, baseCurrency }) => {
        const quote = data.find(({ id }) => id === quoteId);
        return quote ? <Page quote={quote} quotes={data} baseCurrency={baseCurrency} /> : null;
      }}
    </Shown>
  );
}

interface PageProps {
  quote: ComparedQuote;
  quotes: readonly ComparedQuote[];
  baseCurrency: string;
}

function Page({ quote, quotes, baseCurrency }: PageProps) {
  const { t } = useTranslation('purchasing');
  const mayOrder = useMay('procurement.order');
  const [asking, setAsking] = useState(false);
  const decided = quotes.some(({ state }) => state === 'chosen');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={t('quotes.title', { vendor: quote.vendorName })}
        crumbs={[{ label: t('titles.quotes'), to: '/quotes' }]}
        meta={<QuoteState quote={quote} />}
        actions={
          mayOrder && !decided ? (
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>
              {t('quotes.another')}
            </Button>
          ) : undefined
        }
      />
      <Panel title={quotes.length > 1 ? t('quotes.compared') : t('quotes.only')}>
        <Comparison quote={quote} quotes={quotes} baseCurrency={baseCurrency} />
      </Panel>
      <QuoteDrawer lines={asking ? askedAgain(quote) : undefined} close={() => setAsking(false)} />
    </Stack>
  );
}
