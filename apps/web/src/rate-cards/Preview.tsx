import { Alert, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMonth, showNumber } from '../parts/locale.js';
import { MonthInput } from '../parts/MonthInput.js';
import { LineSkeletons } from '../parts/Notice.js';
import { problemText } from '../parts/problem-text.js';
import { useMonth } from '../statements/MonthField.js';
import { RecoveryTable } from '../statements/RecoveryTable.js';
import { previewQuery, type RateLine } from './rate-cards.js';
import { flawOf, linesOf, type RateFields } from './rate-fields.rules.js';

/** What the lines as they stand in the form would bring in, and how much of the cost, told while they are written. */
export function Preview({ lines, currency }: { lines: readonly RateFields[]; currency: string }) {
  const { t } = useTranslation('rate-cards');
  const [month, setMonth] = useState(useMonth());
  const found = flawOf(lines, currency);
  const body = JSON.stringify(linesOf(lines, currency));
  const [asked] = useDebouncedValue(body, 400);
  const { data, error } = useQuery({
    // What was typed a moment ago is not asked about any more.
    ...previewQuery(month, found || asked !== body ? undefined : (JSON.parse(asked) as RateLine[])),
    placeholderData: keepPreviousData,
  });
  const title = t('preview.title', { month: showMonth(month, { long: true }) });
  return (
    <Stack gap="xs" role="region" aria-label={title}>
      <Group justify="space-between">
        <Text fw={600}>{title}</Text>
        <MonthInput aria-label={t('preview.month')} value={month} onChange={(chosen) => setMonth(`${chosen}-01`)} />
      </Group>
      {found ? (
        <Text size="sm" c="dimmed" aria-live="polite">
          {t('flawAt', { place: found.place + 1, flaw: t(`flaws.${found.flaw}`) })}
        </Text>
      ) : error ? (
        <Alert color="rose">{problemText(error)}</Alert>
      ) : data ? (
        <>
          <Text size="sm" c="dimmed">
            {t('preview.help')}
          </Text>
          <RecoveryTable
            what={t('preview.units')}
            total={data}
            rows={data.units.map((unit) => ({ ...unit, id: unit.businessUnitId, what: unit.businessUnit }))}
          />
          <RecoveryTable
            what={t('preview.lines')}
            total={data}
            rows={data.lines.map(({ name, quantity, ...sums }) => ({
              ...sums,
              id: name ?? '',
              what: name ?? t('preview.unpriced'),
              note: quantity === null ? undefined : t('preview.quantity', { quantity: showNumber(Number(quantity)) }),
            }))}
          />
        </>
      ) : (
        <LineSkeletons count={3} />
      )}
    </Stack>
  );
}
