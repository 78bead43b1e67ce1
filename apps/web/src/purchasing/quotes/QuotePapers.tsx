import { Button, FileButton, Stack } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../parts/Nothing.js';
import { ErrorNotice } from '../../parts/Notice.js';
import { tellFailed } from '../../parts/toasts.js';
import { useMay } from '../../session/session.js';
import { addPaper, papersQuery } from './quotes.js';
import classes from './quotes.module.css';

/** What the vendor sent with a quote; more can be added while it is open. */
export function QuotePapers({ quoteId, open }: { quoteId: string; open: boolean }) {
  const { t } = useTranslation('purchasing');
  const mayAdd = useMay('procurement.order') && open;
  const { data, error, refetch } = useQuery(papersQuery(quoteId));
  const adding = useMutation({ mutationFn: (file: File) => addPaper(quoteId, file), onError: (failed) => tellFailed(failed) });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  return (
    <Stack gap={4} align="flex-start">
      {data?.map(({ id, name }) => (
        <a key={id} className={`link ${classes['said']}`} href={`/api/v1/documents/${id}/content`} download={name}>
          {name}
        </a>
      ))}
      {data?.length === 0 && !mayAdd ? <Nothing /> : null}
      {mayAdd ? (
        <FileButton
          onChange={(file) => {
            if (file) adding.mutate(file);
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="subtle"
              size="compact-sm"
              loading={adding.isPending}
              leftSection={<IconPaperclip size={14} aria-hidden />}
            >
              {t('quotes.addPaper')}
            </Button>
          )}
        </FileButton>
      ) : null}
    </Stack>
  );
}
