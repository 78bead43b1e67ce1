import { Button, Group, NumberInput, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { type AlertRule, alertRulesQuery, forgetAlerts } from './alerts.js';

/** What is watched, and from how much on. */
export function AlertRules() {
  const { t } = useTranslation('alerts');
  const { data, error, refetch } = useQuery(alertRulesQuery);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={6} height={96} />;
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('settingsHelp')}
      </Text>
      {data.rules.map((rule) => (
        <Rule key={`${rule.rule} ${rule.version}`} rule={rule} />
      ))}
    </Stack>
  );
}

function Rule({ rule: { rule, enabled, percent, leastMinor, itemLeastMinor, currency, open, version } }: { rule: AlertRule }) {
  const { t } = useTranslation(['alerts', 'forms']);
  const may = useMay('alerts.edit');
  const [on, setOn] = useState(enabled);
  const [by, setBy] = useState(percent);
  const [least, setLeast] = useState(toTyped({ amountMinor: leastMinor, currency }));
  const hasItems = typeof itemLeastMinor === 'string';
  const [leastOfItem, setLeastOfItem] = useState(hasItems ? toTyped({ amountMinor: itemLeastMinor, currency }) : '');
  const minor = minorOf(least, currency);
  const itemMinor = hasItems ? minorOf(leastOfItem, currency) : itemLeastMinor;
  const hasAmounts = rule !== 'over_minimum' && rule !== 'under_minimum';
  const changed = on !== enabled || by !== percent || minor !== leastMinor || itemMinor !== itemLeastMinor;
  const saving = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/v1/spend-alert-rules/{rule}', {
          params: { path: { rule } },
          headers: { 'If-Match': `"${version}"` },
          body: {
            enabled: on,
            percent: by,
            leastMinor: minor ?? '0',
            ...(hasItems && itemMinor ? { itemLeastMinor: itemMinor } : {}),
          },
        }),
      ),
    onSuccess: async () => {
      tellDone(t('alerts:ruleSaved'));
      await forgetAlerts();
    },
  });
  const name = t(`alerts:rules.${rule}`);
  const amount = (
    field: 'least' | 'itemLeast',
    value: string,
    change: (typed: string) => void,
    read: string | null | undefined,
  ): ReactNode => (
    <AmountInput
      currency={currency}
      size="xs"
      w={150}
      label={t(`alerts:${field}`, { currency })}
      aria-label={`${name}: ${t(`alerts:${field}`, { currency })}`}
      disabled={!may}
      error={read === undefined ? t('forms:money.unreadable', { currency }) : undefined}
      value={value}
      onChange={change}
    />
  );
  return (
    <Stack gap={6}>
      <Switch
        label={name}
        description={`${t(`alerts:about.${rule}`)} ${open > 0 ? t('alerts:openCount', { count: open }) : ''}`}
        disabled={!may}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      {saving.error ? <ErrorNotice error={saving.error} /> : null}
      <Group gap="xs" align="flex-end" pl={48}>
        {percent === null ? null : (
          <NumberInput
            size="xs"
            w={130}
            label={t('alerts:percent')}
            aria-label={`${name}: ${t('alerts:percent')}`}
            disabled={!may}
            min={1}
            max={1000}
            allowDecimal={false}
            suffix=" %"
            value={by ?? ''}
            onChange={(typed) => setBy(typeof typed === 'number' ? typed : null)}
          />
        )}
        {hasAmounts ? amount('least', least, setLeast, minor) : null}
        {hasItems ? amount('itemLeast', leastOfItem, setLeastOfItem, itemMinor) : null}
        {changed ? (
          <Button
            size="xs"
            disabled={minor === undefined || itemMinor === undefined || (percent !== null && by === null)}
            loading={saving.isPending}
            onClick={() => saving.mutate()}
          >
            {t('alerts:save')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

/** What is typed, in minor units; nothing typed is everything, and what cannot be read or is below zero is none. */
function minorOf(typed: string, currency: string): string | undefined {
  const minor = typed.trim() === '' ? '0' : fromDecimals(typed, currency);
  return minor?.startsWith('-') ? undefined : minor;
}
