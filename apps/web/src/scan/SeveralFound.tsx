import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { ItemLink } from '../parts/ThingLink.js';
import type { FoundItem } from './find-by-code.js';

/** Items that a code may mean. */
export function SeveralFound({ code, items }: { code: string; items: readonly FoundItem[] }) {
  const { t } = useTranslation('scan');
  const { stateLabel } = useLifecycles();
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('several', { count: items.length, code })}</Text>
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <Group
            component="li"
            key={item.id}
            justify="space-between"
            py={8}
            style={{ borderTop: '1px solid var(--qm-hairline)' }}
          >
            <Text size="sm">
              <ItemLink item={item} />
            </Text>
            <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
