import { ActionIcon, Anchor, Badge, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { newKey } from '../api/keys.js';
import { showMoment } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { askedBy, forgetReports, type SpendReport } from './reports.js';

/** A report that is sent: when next, to whom, what became of the last, and what can be done with it. */
export function ReportLine({ report, edit }: { report: SpendReport; edit: () => void }) {
  const { t } = useTranslation('explorer');
  const { name, recipients, nextDueAt, lastSentAt, lastSentTo, lastFailure, mine, ownerName } = report;
  return (
    <section aria-label={name} style={{ borderTop: '1px solid var(--qm-hairline)', paddingTop: 12 }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={4}>
          <Anchor fw={600} renderRoot={(props) => <Link to="/spend-explorer" search={askedBy(report)} {...props} />}>
            {name}
          </Anchor>
          <Text size="sm">{recipients.map((each) => each.name).join(', ')}</Text>
          <Text size="xs" c="dimmed">
            {nextDueAt ? t('reports.next', { at: showMoment(nextDueAt, { long: false }) }) : t('reports.rests')}
            {mine || !ownerName ? null : ` · ${ownerName}`}
          </Text>
          {lastSentAt ? (
            <Text size="xs" c="dimmed">
              {t('reports.sent', { count: lastSentTo })} <When at={lastSentAt} />
            </Text>
          ) : null}
          {lastFailure ? (
            <Badge color="rose" variant="light" tt="none" style={{ height: 'auto', whiteSpace: 'normal' }}>
              {lastFailure}
            </Badge>
          ) : null}
        </Stack>
        {mine ? <Acts report={report} edit={edit} /> : null}
      </Group>
    </section>
  );
}

function Acts({ report, edit }: { report: SpendReport; edit: () => void }) {
  const { t } = useTranslation('explorer');
  const { id, name, paused, version } = report;
  const path = { params: { path: { id } } };
  const acting = useMutation({
    mutationFn: ({ act }: { act: () => Promise<unknown>; done: string }) => act(),
    onSuccess: (_answer, { done }) => tellDone(done),
    onError: tellFailed,
    onSettled: forgetReports,
  });
  const send = () =>
    answer(api.POST('/api/v1/spend-reports/{id}/sending', { ...path, headers: { 'Idempotency-Key': newKey() } }));
  const rest = () =>
    answer(
      api.PATCH('/api/v1/spend-reports/{id}', { ...path, headers: { 'If-Match': `"${version}"` }, body: { paused: !paused } }),
    );
  const remove = () => answer(api.DELETE('/api/v1/spend-reports/{id}', path));
  const item = (label: string, act: () => Promise<unknown>, done: string) => (
    <Menu.Item onClick={() => acting.mutate({ act, done })}>{label}</Menu.Item>
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="slate" aria-label={t('reports.more', { name })} loading={acting.isPending}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item(t('reports.sendNow'), send, t('reports.isSent', { name }))}
        <Menu.Item onClick={edit}>{t('reports.edit')}</Menu.Item>
        {paused
          ? item(t('reports.goOn'), rest, t('reports.goesOn', { name }))
          : item(t('reports.pause'), rest, t('reports.isPaused', { name }))}
        <Menu.Divider />
        {item(t('reports.remove'), remove, t('reports.removed', { name }))}
      </Menu.Dropdown>
    </Menu>
  );
}
