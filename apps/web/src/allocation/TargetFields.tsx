import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { type DefinitionFields, givenOf, newTarget, type TargetFields as Target } from './definition-fields.rules.js';
import { showPercentage } from './percentage.js';

interface TargetFieldsProps {
  fields: DefinitionFields;
  currency: string;
  change: (changes: Partial<DefinitionFields>) => void;
  /** Why what stands at a place was refused. */
  refused: (place: number) => string | undefined;
}

/** To whom it goes, with its share where the method asks for one; what percentages come to is told while they are typed. */
export function TargetFields({ fields, currency, change, refused }: TargetFieldsProps) {
  const { t } = useTranslation('allocation');
  const { method, targets } = fields;
  const set = (at: number, changes: Partial<Target>): void =>
    change({ targets: targets.map((each, place) => (place === at ? { ...each, ...changes } : each)) });
  const given = Number(givenOf(fields)) / 1_000_000;
  return (
    <Fieldset legend={t('targets.title')}>
      <Stack gap="md">
        {method === 'driver' ? (
          <Text size="sm" c="dimmed">
            {t('targets.everyUnit')}
          </Text>
        ) : null}
        {targets.map((target, at) => (
          <Stack key={target.key} gap="xs" role="group" aria-label={t('targets.nth', { place: at + 1 })}>
            <Group align="flex-end" wrap="nowrap" gap="xs">
              <div style={{ flex: 1 }}>
                <RecordPicker
                  kind="business_unit"
                  label={t('targets.unit')}
                  value={target.businessUnitId}
                  change={(id) => set(at, { businessUnitId: id ?? '' })}
                  error={refused(at)}
                />
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('targets.remove', { place: at + 1 })}
                onClick={() => change({ targets: targets.filter((_, place) => place !== at) })}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
            <Group align="flex-start" grow gap="xs">
              <RecordPicker
                kind="cost_center"
                label={t('targets.center')}
                value={target.costCenterId}
                change={(id) => set(at, { costCenterId: id ?? '' })}
              />
              {method === 'fixed' ? (
                <AmountInput
                  currency={currency}
                  label={t('targets.amount', { currency })}
                  value={target.share}
                  onChange={(share) => set(at, { share })}
                />
              ) : null}
              {method === 'percent' ? (
                <TextInput
                  label={t('targets.percent')}
                  inputMode="decimal"
                  value={target.share}
                  onChange={(event) => set(at, { share: event.currentTarget.value })}
                />
              ) : null}
            </Group>
          </Stack>
        ))}
        {method === 'percent' ? (
          <Text size="sm" c={given > 100 ? 'var(--qm-critical)' : 'dimmed'} aria-live="polite">
            {t(given < 100 ? 'targets.partly' : given > 100 ? 'targets.tooMuch' : 'targets.wholly', {
              given: showPercentage(given),
              left: showPercentage(100 - given),
            })}
          </Text>
        ) : null}
        {method === 'direct' && targets.length > 0 ? null : (
          <Group>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => change({ targets: [...targets, newTarget()] })}
            >
              {t('targets.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
