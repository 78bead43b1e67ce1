import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { tellFailed } from '../parts/toasts.js';

/** Recomputes the chain of seals over all entries and says whether anybody touched them. */
export function ChainState() {
  const { t } = useTranslation('admin');
  const [opened, setOpened] = useState(false);
  const checking = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/audit-entries/chain')),
    onError: tellFailed,
    onSuccess: () => setOpened(true),
  });
  const state = checking.data;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          loading={checking.isPending}
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          onClick={() => checking.mutate()}
        >
          {t('chain.check')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {state ? (
          <Stack gap="xs" align="flex-start" role="status">
            <SeverityBadge
              severity={state.intact ? 'info' : 'critical'}
              label={state.intact ? t('chain.intact') : t('chain.broken')}
            />
            <Text size="sm">
              {state.intact
                ? t('chain.intactText', { entries: showNumber(state.sealedEntries ?? 0), seals: showNumber(state.seals ?? 0) })
                : t('chain.brokenText', { sequence: state.sequence ?? '?', reason: state.reason ?? '' })}
            </Text>
            {state.intact && state.unsealedEntries ? (
              <Text size="sm" c="dimmed">
                {t('chain.unsealed', { count: state.unsealedEntries, many: showNumber(state.unsealedEntries) })}
              </Text>
            ) : null}
          </Stack>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
