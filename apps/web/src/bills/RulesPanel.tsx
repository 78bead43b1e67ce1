import { ActionIcon, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellFailed } from '../parts/toasts.js';
import { AddButton } from '../related/FormButtons.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { forgetBills, type ProviderRule, providerRulesQuery } from './bills.js';
import { RuleForm } from './RuleForm.js';

/** The rules in the order in which they are tried. */
export function RulesPanel() {
  const { t } = useTranslation('bills');
  const { data, error, refetch } = useQuery(providerRulesQuery);
  const add = (
    <AddButton label={t('rules.add')} needs="spend.post" quiet>
      {(close) => <RuleForm close={close} />}
    </AddButton>
  );
  return (
    <Panel title={t('rules.title')} aside={add}>
      <Text size="sm" c="dimmed" maw={760}>
        {t('rules.help')}
      </Text>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={40} /> : null}
      {data?.rules.length === 0 ? <EmptyNotice title={t('rules.none')}>{t('rules.noneText')}</EmptyNotice> : null}
      {data && data.rules.length > 0 ? <Rules rules={data.rules} /> : null}
    </Panel>
  );
}

function Rules({ rules }: { rules: readonly ProviderRule[] }) {
  const { t } = useTranslation('bills');
  const may = useMay('spend.post');
  const [edited, setEdited] = useState<ProviderRule>();
  return (
    <>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>#</Table.Th>
            <Table.Th>{t('rules.when')}</Table.Th>
            <Table.Th>{t('rules.for')}</Table.Th>
            <Table.Th w={150}>{t('rules.acts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule, place) => (
            <Table.Tr key={rule.id}>
              <Table.Td className="tabular">{place + 1}</Table.Td>
              <Table.Td>
                <Looks rule={rule} />
              </Table.Td>
              <Table.Td>
                <Says rule={rule} />
              </Table.Td>
              <Table.Td>{may ? <RuleActs rules={rules} place={place} edit={() => setEdited(rule)} /> : null}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <RecordDrawer opened={edited !== undefined} close={() => setEdited(undefined)} title={t('rules.edit')}>
        {() => (edited ? <RuleForm rule={edited} close={() => setEdited(undefined)} /> : null)}
      </RecordDrawer>
    </>
  );
}

function Looks({ rule }: { rule: ProviderRule }) {
  const { t } = useTranslation('bills');
  const { provider, service, subAccount, resource, tagName, tagValue } = rule;
  const told = [
    [t('fields.provider'), provider],
    [t('fields.service'), service],
    [t('fields.subAccount'), subAccount],
    [t('fields.resource'), resource],
    [tagName ?? '', tagValue],
  ].filter((each): each is [string, string] => typeof each[1] === 'string');
  if (told.length === 0) return <Text size="sm">{t('rules.always')}</Text>;
  return (
    <Stack gap={2}>
      {told.map(([name, value]) => (
        <Text key={name} size="sm">
          {name}: <code>{value}</code>
        </Text>
      ))}
    </Stack>
  );
}

function Says({ rule: { costCenterCode, costCenterTag, itemTag, vendorName } }: { rule: ProviderRule }) {
  const { t } = useTranslation('bills');
  const told = [
    itemTag ? `${t('fields.itemId')} ${itemTag}` : '',
    costCenterCode ? `${t('fields.costCenterId')} ${costCenterCode}` : '',
    costCenterTag ? t('rules.byTag', { tag: costCenterTag }) : '',
    vendorName ? `${t('fields.vendorId')} ${vendorName}` : '',
  ].filter(Boolean);
  return <Text size="sm">{told.join(', ')}</Text>;
}

function RuleActs({ rules, place, edit }: { rules: readonly ProviderRule[]; place: number; edit: () => void }) {
  const { t } = useTranslation('bills');
  const rule = rules[place];
  const id = rule?.id ?? '';
  const params = { path: { id } };
  const acting = useMutation({ mutationFn: (act: () => Promise<unknown>) => act(), onError: tellFailed, onSuccess: forgetBills });
  const move = (before: string | null) => () =>
    acting.mutate(() => answer(api.POST('/api/v1/provider-rules/{id}/place', { params, body: { before } })));
  const remove = () => acting.mutate(() => answer(api.DELETE('/api/v1/provider-rules/{id}', { params })));
  const name = String(place + 1);
  const button = (label: string, Icon: typeof IconPencil, act: () => void, disabled = false) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled || acting.isPending}
      onClick={act}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
  return (
    <Group gap={2} wrap="nowrap">
      {button(t('rules.up', { name }), IconArrowUp, move(rules[place - 1]?.id ?? null), place === 0)}
      {button(t('rules.down', { name }), IconArrowDown, move(rules[place + 2]?.id ?? null), place === rules.length - 1)}
      {button(t('rules.change', { name }), IconPencil, edit)}
      {button(t('rules.remove', { name }), IconTrash, remove)}
    </Group>
  );
}
