import { Alert, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { LineSkeletons } from '../parts/Notice.js';
import { problemText } from '../parts/problem-text.js';
import { useMonth } from '../statements/MonthField.js';
import { type AllocationRule, triedQuery } from './allocation.js';
import { type DefinitionFields, definitionOf, flawOf } from './definition-fields.rules.js';
import { OutcomeLines } from './OutcomeLines.js';

interface TriedProps {
  rule: AllocationRule | undefined;
  name: string;
  position: number;
  fields: DefinitionFields;
  currency: string;
}

/** What the rule as it stands in the form would do to the month, told while it is written. */
export function Tried({ rule, name, position, fields, currency }: TriedProps) {
  const { t } = useTranslation('allocation');
  const month = useMonth();
  const flaw = flawOf(fields, currency);
  const body = JSON.stringify({
    ...(rule ? { ruleId: rule.id } : {}),
    name: name.trim() || t('tried.unnamed'),
    position,
    definition: definitionOf(fields, currency),
  });
  const [asked] = useDebouncedValue(body, 400);
  const { data, error } = useQuery({
    // What was typed a moment ago is not asked about any more.
    ...triedQuery(month, flaw || asked !== body ? undefined : JSON.parse(asked)),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="xs" role="region" aria-label={t('tried.title', { month: showMonth(month, { long: true }) })}>
      <Text fw={600}>{t('tried.title', { month: showMonth(month, { long: true }) })}</Text>
      {flaw ? (
        <Text size="sm" c="dimmed" aria-live="polite">
          {t(`flaws.${flaw}`)}
        </Text>
      ) : error ? (
        <Alert color="rose">{problemText(error)}</Alert>
      ) : data ? (
        <>
          <Group justify="space-between">
            <Text size="sm">{t('tried.taken')}</Text>
            <Text size="sm">
              <Money amount={data.taken} /> {t('of')} <Money amount={data.pool} />
            </Text>
          </Group>
          <OutcomeLines outcome={data} narrow />
        </>
      ) : (
        <LineSkeletons count={3} />
      )}
    </Stack>
  );
}
