import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FileButton } from '../parts/FileButton.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { forgetRates } from './rates.js';

/** Takes in a file of the European Central Bank, as CSV, XML or the ZIP that its history comes in. */
export function RatesFile() {
  const { t } = useTranslation('rates');
  const sending = useMutation({
    mutationFn: (file: File) =>
      answer(
        api.POST('/api/v1/exchange-rates/file', {
          headers: { 'Content-Type': typeOf(file.name) },
          body: file.name,
          // The body of this request is the file itself, not JSON.
          bodySerializer: () => file,
        }),
      ),
    onSuccess: async ({ changed }) => {
      tellDone(t('changed', { count: changed }));
      await forgetRates();
    },
    onError: tellFailed,
  });
  return (
    <FileButton accept=".csv,.xml,.zip" label={t('choose')} sending={sending.isPending} send={sending.mutate}>
      {t('upload')}
    </FileButton>
  );
}

function typeOf(name: string): string {
  if (/\.zip$/i.test(name)) return 'application/zip';
  return /\.xml$/i.test(name) ? 'application/xml' : 'text/csv';
}
