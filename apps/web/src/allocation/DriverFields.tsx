import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../api/keys.js';
import { type DefinitionFields, drivers } from './definition-fields.rules.js';

interface DriverFieldsProps {
  fields: DefinitionFields;
  change: (changes: Partial<DefinitionFields>) => void;
}

/** What is divided by, and whether the first pieces weigh otherwise than later ones. */
export function DriverFields({ fields: { driver, figure, tiers }, change }: DriverFieldsProps) {
  const { t } = useTranslation('allocation');
  const set = (at: number, changes: Partial<(typeof tiers)[number]>): void =>
    change({ tiers: tiers.map((each, place) => (place === at ? { ...each, ...changes } : each)) });
  return (
    <Stack gap="sm">
      <Select
        label={t('driver.title')}
        data={drivers.map((value) => ({ value, label: t(`driver.${value}`) }))}
        value={driver}
        allowDeselect={false}
        onChange={(chosen) => change({ driver: drivers.find((each) => each === chosen) ?? driver })}
      />
      {driver === 'usage' ? (
        <TextInput
          label={t('driver.figure')}
          description={t('driver.figureHelp')}
          maxLength={100}
          required
          value={figure}
          onChange={(event) => change({ figure: event.currentTarget.value })}
        />
      ) : null}
      {tiers.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('driver.tiersHelp')}
        </Text>
      ) : null}
      {tiers.map((tier, at) => (
        <Group key={tier.key} align="flex-end" wrap="nowrap" gap="xs">
          <TextInput
            flex={1}
            label={t('driver.from')}
            inputMode="decimal"
            value={tier.from}
            onChange={(event) => set(at, { from: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            label={t('driver.weight')}
            inputMode="decimal"
            value={tier.weight}
            onChange={(event) => set(at, { weight: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('driver.removeTier', { place: at + 1 })}
            onClick={() => change({ tiers: tiers.filter((_, place) => place !== at) })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            change({
              tiers: [...tiers, { key: newKey(), from: tiers.length === 0 ? '0' : '', weight: tiers.length === 0 ? '1' : '' }],
            })
          }
        >
          {t('driver.addTier')}
        </Button>
      </Group>
    </Stack>
  );
}
