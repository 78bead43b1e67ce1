import { ActionIcon, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nextSpan, type Span, spansOf, weekdays, withDay } from './hours.rules.js';
import { weekdayName } from './weekday-names.js';
import classes from './working.module.css';

interface HoursEditorProps {
  label: string;
  hours: readonly Span[];
  change: (hours: Span[]) => void;
  error?: React.ReactNode;
}

/** The hours of a week, day by day: any number of spans, or none. */
export function HoursEditor({ label, hours, change, error }: HoursEditorProps) {
  const { i18n } = useTranslation('working');
  return (
    <Input.Wrapper component="fieldset" label={label} labelElement="div" error={error} className={classes['week'] ?? ''}>
      <Stack component="ul" gap={0} className={classes['days'] ?? ''}>
        {weekdays.map((weekday) => (
          <Day
            key={weekday}
            name={weekdayName(weekday, i18n.language)}
            before={
              weekday > 1 ? { name: weekdayName(weekday - 1, i18n.language), spans: spansOf(hours, weekday - 1) } : undefined
            }
            spans={spansOf(hours, weekday)}
            change={(spans) => change(withDay(hours, weekday, spans))}
          />
        ))}
      </Stack>
    </Input.Wrapper>
  );
}

interface DayProps {
  name: string;
  before: { name: string; spans: Span[] } | undefined;
  spans: Span[];
  change: (spans: ReadonlyArray<Omit<Span, 'weekday'>>) => void;
}

function Day({ name, before, spans, change }: DayProps) {
  const { t } = useTranslation('working');
  const further = nextSpan(spans);
  // The place of a span among those of its day is what it is known by while its times are typed.
  const placed = spans.map((span, place) => ({ ...span, place }));
  const replace = (place: number, told: Partial<Span>): void =>
    change(spans.map((span, at) => (at === place ? { ...span, ...told } : span)));
  return (
    <li className={classes['day']}>
      <Text component="span" size="sm" fw={500} className={classes['dayName'] ?? ''}>
        {name}
      </Text>
      <Stack gap={6} className={classes['spans'] ?? ''}>
        {spans.length === 0 ? (
          <Text size="sm" c="dimmed" lh="30px">
            {t('week.free')}
          </Text>
        ) : null}
        {placed.map(({ from, to, place }) => (
          <Group key={place} gap={6} wrap="nowrap">
            <TextInput
              type="time"
              size="xs"
              aria-label={t('week.fromOf', { day: name })}
              value={from}
              onChange={(event) => replace(place, { from: event.currentTarget.value })}
            />
            <span aria-hidden>–</span>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('week.toOf', { day: name })}
              value={to === '24:00' ? '00:00' : to}
              onChange={(event) =>
                replace(place, { to: event.currentTarget.value === '00:00' ? '24:00' : event.currentTarget.value })
              }
            />
            <ActionIcon
              variant="subtle"
              color="slate"
              aria-label={t('week.removeSpan', { from, to, day: name })}
              onClick={() => change(spans.filter((_span, at) => at !== place))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Group gap={4} wrap="nowrap" className={classes['dayActs'] ?? ''}>
        {before && before.spans.length > 0 && spans.length === 0 ? (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('week.asBeforeOf', { day: name, before: before.name })}
            onClick={() => change(before.spans)}
          >
            {t('week.asBefore', { day: before.name })}
          </Button>
        ) : null}
        {further ? (
          <ActionIcon variant="default" aria-label={t('week.addSpan', { day: name })} onClick={() => change([...spans, further])}>
            <IconPlus size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </li>
  );
}
