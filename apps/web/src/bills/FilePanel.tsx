import { Alert, Anchor, Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showMonth } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { LineList } from '../related/LineList.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { forgetBills, type ProviderFileDetail, providerFileQuery, showCost, type Unmatched } from './bills.js';
import { RuleForm } from './RuleForm.js';

/** One file: what it bills, what nobody is named for, and how it is posted. */
export function FilePanel({ id }: { id: string }) {
  const { data: file, error, refetch } = useQuery(providerFileQuery(id));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!file) return <LineSkeletons count={5} height={40} />;
  return (
    <Stack gap="md">
      <Refused file={file} />
      <Bills file={file} />
      <UnmatchedCharges unmatched={file.unmatched} />
      <Outdated file={file} />
      <Acts key={file.ready} file={file} />
    </Stack>
  );
}

function Refused({ file: { id, refused } }: { file: ProviderFileDetail }) {
  const { t } = useTranslation('bills');
  if (refused === 0) return null;
  return (
    <Alert color="amber" variant="light" title={t('refusedRows', { count: refused })}>
      <Anchor href={`/api/v1/provider-files/${id}/refused.csv`} download>
        {t('refusedDownload')}
      </Anchor>
    </Alert>
  );
}

function Bills({ file: { statements } }: { file: ProviderFileDetail }) {
  const { t } = useTranslation('bills');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('account')}</Table.Th>
          <Table.Th>{t('month')}</Table.Th>
          <Table.Th ta="right">{t('billed')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {statements.map(({ id, provider, account, accountName, period, currency, billed, state, posted }) => (
          <Table.Tr key={id}>
            <Table.Td>
              {provider}
              <Text size="xs" c="dimmed">
                {accountName ?? account}
              </Text>
            </Table.Td>
            <Table.Td>{showMonth(period)}</Table.Td>
            <Table.Td ta="right" className="tabular" title={`${billed} ${currency}`}>
              {showCost(billed, currency)}
            </Table.Td>
            <Table.Td>
              {t(`states.${state}`)}
              {posted ? (
                <Text size="xs" c="dimmed" className="tabular">
                  {showMoney(posted)}
                </Text>
              ) : null}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Charges that go to nobody; a rule for them is a click away. */
function UnmatchedCharges({ unmatched }: { unmatched: readonly Unmatched[] }) {
  const { t } = useTranslation('bills');
  const may = useMay('spend.post');
  const [chosen, setChosen] = useState<Unmatched>();
  if (unmatched.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('unmatched')}</Title>
      <Text size="sm" c="dimmed">
        {t('unmatchedHelp')}
      </Text>
      <LineList
        lines={unmatched.slice(0, 12).map((charges) => ({
          id: `${charges.provider} ${charges.service} ${charges.subAccount} ${charges.currency}`,
          what: (
            <>
              {charges.service}
              <Text size="xs" c="dimmed">
                {[charges.provider, charges.subAccountName ?? charges.subAccount].filter(Boolean).join(' · ')}
              </Text>
            </>
          ),
          side: (
            <Group gap="xs" wrap="nowrap">
              <span className="tabular" title={`${charges.billed} ${charges.currency}`}>
                {showCost(charges.billed, charges.currency)}
              </span>
              {may ? (
                <Button size="compact-xs" variant="default" onClick={() => setChosen(charges)}>
                  {t('makeRule')}
                </Button>
              ) : null}
            </Group>
          ),
        }))}
      />
      <RecordDrawer opened={chosen !== undefined} close={() => setChosen(undefined)} title={t('rules.add')}>
        {() => (
          <RuleForm
            close={() => setChosen(undefined)}
            about={{
              provider: chosen?.provider ?? '',
              service: chosen?.service ?? '',
              subAccount: chosen?.subAccount ?? '',
            }}
          />
        )}
      </RecordDrawer>
    </Stack>
  );
}

/** Posted bills that the rules of now would send elsewhere. */
function Outdated({ file: { id, statements } }: { file: ProviderFileDetail }) {
  const { t } = useTranslation('bills');
  const may = useMay('spend.post');
  const { data } = useQuery({
    queryKey: ['provider-files', 'outdated', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/provider-files/{id}/reposting', { params: { path: { id } }, signal })),
    enabled: may && statements.some(({ state }) => state === 'posted'),
  });
  const reposting = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/provider-files/{id}/reposting', { params: { path: { id } } })),
    onSuccess: async ({ changed }) => {
      tellDone(t('reposted', { count: changed }));
      await forgetBills();
    },
  });
  if (reposting.error) return <ErrorNotice error={reposting.error} retry={() => reposting.mutate()} />;
  if (!data?.changed) return null;
  return (
    <Alert color="blue" variant="light" title={t('outdated', { count: data.changed })}>
      <Stack gap="xs" align="start">
        <Text size="sm">{t('outdatedHelp')}</Text>
        <Button size="xs" loading={reposting.isPending} onClick={() => reposting.mutate()}>
          {t('repost')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Acts({ file: { id, fileName, ready, bills, refused, statements } }: { file: ProviderFileDetail }) {
  const { t } = useTranslation('bills');
  const may = useMay('spend.post');
  const [leaveRefused, setLeaveRefused] = useState(false);
  const posting = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/provider-files/{id}/posting', { params: { path: { id } }, body: { leaveRefused } })),
    onSuccess: async ({ posted, replaced, unchanged }) => {
      tellDone(t('posted', { posted, replaced, unchanged }));
      await forgetBills();
    },
  });
  const removing = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/provider-files/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      tellDone(t('removed', { name: fileName }));
      await forgetBills();
    },
  });
  if (!may) return null;
  const isRemovable = statements.every(({ state }) => state === 'ready' || state === 'unchanged') && bills > 0;
  const failure = posting.error ?? removing.error;
  return (
    <Stack gap="sm">
      {failure ? <ErrorNotice error={failure} /> : null}
      {ready > 0 && refused > 0 ? (
        <Checkbox
          label={t('leaveRefused', { count: refused })}
          checked={leaveRefused}
          onChange={(event) => setLeaveRefused(event.currentTarget.checked)}
        />
      ) : null}
      <Group gap="xs">
        {ready > 0 ? (
          <Button loading={posting.isPending} disabled={refused > 0 && !leaveRefused} onClick={() => posting.mutate()}>
            {t('post', { count: ready })}
          </Button>
        ) : null}
        {isRemovable ? (
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            loading={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t('remove')}
          </Button>
        ) : null}
      </Group>
      {ready > 0 ? (
        <Text size="xs" c="dimmed">
          {t('postHelp')}
        </Text>
      ) : null}
    </Stack>
  );
}
