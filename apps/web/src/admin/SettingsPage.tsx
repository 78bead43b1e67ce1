import { Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { OrderPartyPanel } from '../related/OrderPartyPanel.js';
import { useMay } from '../session/session.js';
import { OrganizationForm } from './OrganizationForm.js';

/** What holds for the whole organisation; a word finds the setting. */
export function SettingsPage() {
  const { t } = useTranslation('admin');
  const [{ q = '' }, ask] = useQuestion();
  const mayEdit = useMay('organization.edit');
  const { data, error, refetch } = useQuery({
    queryKey: ['organization'],
    queryFn: () => answer(api.GET('/api/v1/organization')),
  });
  return (
    <Stack gap="md" maw={860}>
      <PageHeader title={t('titles.settings')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <TextInput
        type="search"
        aria-label={t('settings.search')}
        placeholder={t('settings.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={q}
        onChange={(event) => ask({ q: event.currentTarget.value })}
        maw={420}
      />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={8} height={56} /> : null}
      {data && !mayEdit ? (
        <Text size="sm" c="dimmed">
          {t('settings.mayNot')}
        </Text>
      ) : null}
      {data ? <OrganizationForm organization={data} mayEdit={mayEdit} words={q} /> : null}
      {q ? null : <OrderPartyPanel of="own" />}
    </Stack>
  );
}
