import { useTranslation } from 'react-i18next';
import { EmptyNotice } from '../../parts/Notice.js';
import { RecordDrawer } from '../../related/RecordDrawer.js';
import { QuoteForm } from './QuoteForm.js';
import type { AskedLine } from './quote-fields.rules.js';

interface QuoteDrawerProps {
  /** The lines that are quoted; none while it is closed. */
  lines: readonly AskedLine[] | undefined;
  close: () => void;
}

/** Takes down a quote for the lines that were chosen; a quote has one currency. */
export function QuoteDrawer({ lines, close }: QuoteDrawerProps) {
  const { t } = useTranslation('purchasing');
  const currencies = new Set(lines?.map(({ currency }) => currency));
  return (
    <RecordDrawer title={t('quotes.enterTitle')} opened={lines !== undefined} close={close}>
      {() =>
        currencies.size === 1 ? (
          <QuoteForm lines={lines ?? []} close={close} />
        ) : (
          <EmptyNotice title={t('quotes.oneCurrency')}>{t('quotes.oneCurrencyText')}</EmptyNotice>
        )
      }
    </RecordDrawer>
  );
}
