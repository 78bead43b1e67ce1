import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DayRangeProps {
  from: string | undefined;
  until: string | undefined;
  change: (days: { from?: string | undefined; until?: string | undefined }) => void;
}

/** The days that a report is about. */
export function DayRange({ from, until, change }: DayRangeProps) {
  const { t } = useTranslation('reports');
  return (
    <Group gap={6} wrap="nowrap">
      <TextInput
        type="date"
        size="xs"
        aria-label={t('from')}
        value={from ?? ''}
        max={until}
        onChange={({ currentTarget }) => change({ from: currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        size="xs"
        aria-label={t('until')}
        value={until ?? ''}
        min={from}
        onChange={({ currentTarget }) => change({ until: currentTarget.value || undefined })}
      />
    </Group>
  );
}
