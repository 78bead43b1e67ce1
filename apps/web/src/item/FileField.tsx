import { FileInput, Input, Select, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../parts/problem-text.js';
import { documentsQuery, uploadDocument } from './documents.js';
import { itemKey } from './item-queries.js';

interface FileFieldProps {
  label: string;
  description: string | undefined;
  required: boolean;
  error: ReactNode;
  itemId: string | undefined;
  /** The id of a document of the item. */
  value: string;
  change: (id: string | undefined) => void;
}

/** Answers with a document of the item: one that it has, or a new one, which it keeps in any case. */
export function FileField({ itemId, ...shared }: FileFieldProps) {
  const { t } = useTranslation('item');
  if (itemId !== undefined) return <ItemFileField itemId={itemId} {...shared} />;
  return (
    <Input.Wrapper label={shared.label} description={t('file.eachItsOwn')} required={shared.required} error={shared.error} />
  );
}

function ItemFileField({ label, description, required, error, itemId, value, change }: FileFieldProps & { itemId: string }) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const { data: documents = [] } = useQuery(documentsQuery({ kind: 'item', id: itemId }));
  const uploading = useMutation({
    mutationFn: (file: File) => uploadDocument({ kind: 'item', id: itemId }, file),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: itemKey(itemId) });
      change(id);
    },
  });
  return (
    <Stack gap={6}>
      <FileInput
        {...{ label, description, required }}
        placeholder={uploading.isPending ? t('file.sending') : t('file.choose')}
        disabled={uploading.isPending}
        error={uploading.error ? problemText(uploading.error) : error}
        value={null}
        onChange={(file) => {
          if (file) uploading.mutate(file);
        }}
      />
      {documents.length > 0 ? (
        <Select
          aria-label={t('file.oneOf', { label })}
          placeholder={t('file.oneOf', { label })}
          data={documents.map(({ id, name }) => ({ value: id, label: name }))}
          value={value || null}
          clearable
          onChange={(id) => change(id ?? undefined)}
        />
      ) : null}
    </Stack>
  );
}
