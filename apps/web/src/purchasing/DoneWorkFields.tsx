import { Group, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import type { DoneWork } from './arrived.rules.js';
import type { OrderLine } from './purchasing.js';

interface DoneWorkFieldsProps {
  work: NonNullable<OrderLine['work']>;
  told: DoneWork;
  change: (told: DoneWork) => void;
  /** On which it was done, where nothing else is said. */
  day: string;
  error: string | undefined;
}

/** That what was there was changed, moved, disconnected or renewed: when, and under which number of the carrier. */
export function DoneWorkFields({ work, told, change, day, error }: DoneWorkFieldsProps) {
  const { t } = useTranslation('purchasing');
  const { action, wantedOn, confirmedOn, carrierReference } = work;
  const text = (name: 'carrierReference' | 'number', more: { placeholder?: string } = {}) => (
    <TextInput
      label={t(`work.${name}`)}
      maxLength={100}
      flex={1}
      miw={160}
      {...more}
      value={told[name]}
      onChange={(event) => change({ ...told, [name]: event.currentTarget.value })}
    />
  );
  const date = (name: 'doneOn' | 'finalBillOn' | 'endsOn', usual = '') => (
    <TextInput
      type="date"
      label={t(`work.${name}`)}
      w={160}
      value={told[name] || usual}
      onChange={(event) => change({ ...told, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Switch
        label={t(`work.done.${action}`)}
        checked={told.done}
        onChange={(event) => change({ ...told, done: event.currentTarget.checked })}
        error={error}
      />
      <Text size="sm" c="dimmed">
        {[
          ...(wantedOn ? [t('work.wanted', { day: showDay(wantedOn) })] : []),
          ...(confirmedOn ? [t('work.confirmed', { day: showDay(confirmedOn) })] : []),
          ...(carrierReference ? [t('work.reference', { reference: carrierReference })] : []),
        ].join(' · ')}
      </Text>
      {told.done ? (
        <Group gap="sm" align="flex-end">
          {date('doneOn', day)}
          {text('carrierReference', carrierReference ? { placeholder: carrierReference } : {})}
          {action === 'change' || action === 'move' ? text('number') : null}
          {action === 'disconnect' ? date('finalBillOn') : null}
          {action === 'renew' ? date('endsOn') : null}
        </Group>
      ) : null}
    </>
  );
}
