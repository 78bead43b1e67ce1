import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { itemKinds } from '../item/item-fields.js';
import { itemQuery } from '../item/item-queries.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { NewItemForm } from './NewItemForm.js';

/** Begins the record of an item; `from` in the address names the one whose facts are taken over. */
export function NewItemPage() {
  const { t } = useTranslation('items');
  const [{ kind, from }] = useQuestion();
  const { data: like, error, refetch } = useQuery({ ...itemQuery(from ?? ''), enabled: from !== undefined });
  const title = from ? t('titles.duplicate', { tag: like?.tag ?? '…' }) : t('titles.newItem');
  const waiting = from !== undefined && !like;
  const of = like?.kind ?? oneOf(itemKinds, kind) ?? 'asset';
  return (
    <Stack gap="md" maw={880}>
      <PageHeader title={title} crumbs={[{ label: t('titles.items'), to: '/items' }]} />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {waiting ? error ? null : <LineSkeletons count={8} /> : <NewItemForm key={`${of} ${like?.id}`} kind={of} like={like} />}
    </Stack>
  );
}
