import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../session/session.js';
import { grouped } from './groups.js';
import { permissionText } from './permission-text.js';

interface ScopeChoiceProps {
  label: string;
  /** What there is to choose from. */
  offered: readonly Permission[];
  value: readonly Permission[];
  change: (value: Permission[]) => void;
  error?: React.ReactNode;
}

/** Some of the permissions that somebody has, chosen one by one in their groups. */
export function ScopeChoice({ label, offered, value, change, error }: ScopeChoiceProps) {
  const { t } = useTranslation('permissions');
  return (
    <Checkbox.Group
      label={label}
      error={error}
      value={[...value]}
      onChange={(chosen) => change(offered.filter((each) => chosen.includes(each)))}
    >
      <SimpleGrid cols={1} spacing="sm" mt={6}>
        {grouped(offered).map(({ group, permissions }) => (
          <Stack key={group} gap={14}>
            <Text size="xs" c="dimmed" fw={600}>
              {t(`groups.${group}`)}
            </Text>
            {permissions.map((permission) => (
              <Checkbox key={permission} value={permission} label={permissionText(permission)} size="sm" />
            ))}
          </Stack>
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
