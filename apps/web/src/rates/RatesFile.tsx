import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { forgetRates } from './rates.js';

/** Takes in a file of the European Central Bank, as CSV, XML or the ZIP that its history comes in. */
export function RatesFile() {
  const { t } = useTranslation('rates');
  const input = useRef<HTMLInputElement>(null);
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
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.xml,.zip"
        hidden
        aria-label={t('choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) sending.mutate(file);
        }}
      />
      <Button
        variant="default"
        leftSection={<IconFileUpload size={16} aria-hidden />}
        loading={sending.isPending}
        onClick={() => input.current?.click()}
      >
        {t('upload')}
      </Button>
    </>
  );
}

function typeOf(name: string): string {
  if (/\.zip$/i.test(name)) return 'application/zip';
  return /\.xml$/i.test(name) ? 'application/xml' : 'text/csv';
}
