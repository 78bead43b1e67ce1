import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { showMonth } from '../parts/locale.js';
import { MonthInput } from '../parts/MonthInput.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { AddButton } from '../related/FormButtons.js';
import { LineList } from '../related/LineList.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { type AllocationRule, type AllocationVersion, allocationRulesQuery, forgetAllocation } from './allocation.js';
import { showPercentage } from './percentage.js';
import { RecordName } from './RecordName.js';
import { RuleForm } from './RuleForm.js';

/** The rules in the order in which they run, each with all it has said. */
export function RulesPanel() {
  const { t } = useTranslation('allocation');
  const { data, error, refetch } = useQuery(allocationRulesQuery);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={4} height={96} />;
  const last = data.data.reduce((most, { position }) => Math.max(most, position), 0);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw={680}>
          {t('rules.help')}
        </Text>
        <AddButton label={t('rules.add')} needs="allocations.edit">
          {(close) => <RuleForm position={Math.min(last + 10, 10_000)} close={close} />}
        </AddButton>
      </Group>
      {data.data.length === 0 ? (
        <div className="panel">
          <EmptyNotice title={t('rules.none')}>{t('rules.noneText')}</EmptyNotice>
        </div>
      ) : null}
      {data.data.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </Stack>
  );
}

function Rule({ rule }: { rule: AllocationRule }) {
  const { t } = useTranslation('allocation');
  const may = useMay('allocations.edit');
  const [opened, setOpened] = useState<'change' | 'end'>();
  const { name, position, versions } = rule;
  const close = (): void => setOpened(undefined);
  const now = monthsAgo(0);
  // The newest word on a month is the one that holds.
  const holding = versions.find(({ validFrom }) => validFrom <= now);
  const rests = !holding?.definition;
  return (
    <Panel
      title={`${position} · ${name}`}
      aside={
        may ? (
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('rules.changeOf', { name })}
              onClick={() => setOpened('change')}
            >
              {t('rules.change')}
            </Button>
            {versions[0]?.definition ? (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('rules.endOf', { name })}
                onClick={() => setOpened('end')}
              >
                {t('rules.end')}
              </Button>
            ) : null}
          </Group>
        ) : undefined
      }
    >
      {rests ? (
        <Text size="sm" c="dimmed">
          {t('rules.rests')}
        </Text>
      ) : null}
      <LineList
        lines={versions.map((version) => ({
          id: String(version.number),
          what: <Version version={version} holds={version === holding} />,
          side: (
            <Text size="xs" c="dimmed">
              {version.createdBy} · <When at={version.createdAt} />
            </Text>
          ),
        }))}
      />
      <RecordDrawer opened={opened === 'change'} close={close} title={t('rules.changeOf', { name })}>
        {() => <RuleForm rule={rule} position={position} close={close} />}
      </RecordDrawer>
      <EndDialog rule={rule} opened={opened === 'end'} close={close} />
    </Panel>
  );
}

function Version({ version: { validFrom, definition }, holds }: { version: AllocationVersion; holds: boolean }) {
  const { t } = useTranslation('allocation');
  return (
    <>
      <Group gap="xs">
        {t('rules.from', { month: showMonth(validFrom, { long: true }) })}
        {holds && definition ? (
          <Badge size="sm" variant="light">
            {t('rules.holds')}
          </Badge>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed">
        {definition === null ? t('rules.ended') : <Said definition={definition} />}
      </Text>
    </>
  );
}

function Said({ definition: { method, driver, targets } }: { definition: NonNullable<AllocationVersion['definition']> }) {
  const { t } = useTranslation('allocation');
  const by = driver?.kind === 'usage' ? driver.figure : driver ? t(`driver.${driver.kind}`) : undefined;
  return (
    <>
      {[t(`methods.${method}`), by].filter(Boolean).join(': ')}
      {targets.length === 0 ? ` → ${t('targets.all')}` : ' → '}
      {targets.slice(0, 6).map(({ businessUnitId, costCenterId, percent }, place) => (
        <span key={`${businessUnitId} ${costCenterId}`}>
          {place > 0 ? ', ' : ''}
          {costCenterId ? (
            <RecordName kind="cost_center" id={costCenterId} />
          ) : (
            <RecordName kind="business_unit" id={businessUnitId} />
          )}
          {percent ? ` ${showPercentage(Number(percent))} %` : ''}
        </span>
      ))}
      {targets.length > 6 ? ' …' : ''}
    </>
  );
}

function EndDialog({ rule: { id, name }, opened, close }: { rule: AllocationRule; opened: boolean; close: () => void }) {
  const { t } = useTranslation('allocation');
  const [month, setMonth] = useState(monthsAgo(0).slice(0, 7));
  return (
    <DangerDialog
      opened={opened}
      close={close}
      title={t('rules.endOf', { name })}
      name={name}
      verb={t('rules.end')}
      act={async () => {
        const body = { validFrom: `${month}-01`, definition: null };
        await answer(api.POST('/api/v1/allocation-rules/{id}/versions', { params: { path: { id } }, body }));
        await forgetAllocation();
      }}
      done={() => tellDone(t('rules.endDone', { name }))}
    >
      <Stack gap="sm">
        <Text size="sm">{t('rules.endHelp')}</Text>
        <MonthInput label={t('rules.endFrom')} value={month} onChange={setMonth} />
      </Stack>
    </DangerDialog>
  );
}
