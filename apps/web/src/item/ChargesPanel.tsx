import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { ChargeActions } from './ChargeActions.js';
import { ChargeForm } from './ChargeForm.js';
import { type Charge, chargesQuery, type ItemView } from './item-queries.js';

/** What it costs again and again, and what was agreed on for it. */
export function ChargesPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const may = useMay('spend.post');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(chargesQuery(item.id));
  const add = (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      {t('charges.add')}
    </Button>
  );
  return (
    <Panel title={t('charges.title')} aside={may ? add : null}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={36} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('charges.none')}>{t('charges.noneText')}</EmptyNotice> : null}
      {data?.data.map((charge) => (
        <ChargeLine key={charge.id} charge={charge} actions={may ? <ChargeActions charge={charge} /> : null} />
      ))}
      <Drawer
        opened={adding}
        onClose={() => setAdding(false)}
        position="right"
        size="md"
        title={t('charges.addTitle', { tag: item.tag })}
      >
        {adding ? <ChargeForm item={item} close={() => setAdding(false)} /> : null}
      </Drawer>
    </Panel>
  );
}

function ChargeLine({ charge, actions }: { charge: Charge; actions: ReactNode }) {
  const { t } = useTranslation('item');
  const terms = [
    `${t(`charges.rounds.${charge.cadence}`, { count: charge.every })}, ${t(`charges.${charge.billed}`)}`,
    charge.perSeat ? t('charges.eachSeat') : '',
    charge.freeMonths > 0 ? t('charges.freeFor', { count: charge.freeMonths }) : '',
    charge.minimumMonths ? t('charges.atLeast', { count: charge.minimumMonths }) : '',
    charge.indexPercent && charge.indexOn
      ? t('charges.risesBy', { percent: charge.indexPercent, day: showDay(charge.indexOn) })
      : '',
    charge.ratedByContract ? t('charges.byContract') : '',
    charge.endsOn ? t('charges.until', { day: showDay(charge.endsOn) }) : '',
  ].filter((term) => term !== '');
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Stack gap={0} miw={0}>
        <Text size="sm">{charge.description}</Text>
        <Text size="xs" c="dimmed">
          {terms.join(' · ')}
        </Text>
        {charge.blockedBy ? (
          <Text size="xs" c="rose">
            {t('charges.blocked', { why: say(charge.blockedBy) })}
          </Text>
        ) : null}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <Money amount={charge.amount} />
        {actions}
      </Group>
    </Group>
  );
}
