import { Alert, Button, Fieldset, Group, MultiSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { fromDecimals } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { beginReturn, type ReceiptDetail } from './purchasing.js';
import { countOf, type ReturnRow, returnedOf, rowsOf } from './return-fields.rules.js';

/** Sends back what came damaged or wrong, or is not wanted after all, with the credit that is expected. */
export function ReturnForm({ receipt, close }: { receipt: ReceiptDetail; close: () => void }) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const router = useRouter();
  const { currency, orderId } = receipt;
  const [rows, setRows] = useState(() => rowsOf(receipt));
  const [facts, setFacts] = useState({
    rmaReference: '',
    reason: '',
    tracking: '',
    returnedOn: new Date().toISOString().slice(0, 10),
  });
  const [tried, setTried] = useState(false);
  const lines = returnedOf(rows, currency);
  const sending = useMutation({
    mutationFn: () => {
      const { tracking, ...said } = facts;
      return beginReturn(orderId, { ...said, ...(tracking.trim() ? { tracking: tracking.trim() } : {}), lines });
    },
    onSuccess: ({ id, rmaReference }) => {
      tellDone(t('returns.begun', { number: rmaReference }));
      router.history.push(`/returns/${id}`);
    },
  });
  const unreadable = rows.some((row) => countOf(row) > 0 && fromDecimals(row.credit, currency) === undefined);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (facts.rmaReference.trim() && facts.reason.trim() && lines.length > 0 && !unreadable) sending.mutate();
  };
  const text = (name: 'rmaReference' | 'tracking') => ({
    label: t(`returns.${name}`),
    maxLength: 100,
    value: facts[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setFacts({ ...facts, [name]: event.currentTarget.value }),
  });
  const change = (at: number, more: Partial<ReturnRow>): void =>
    setRows(rows.map((row, place) => (place === at ? { ...row, ...more } : row)));
  const needed = (value: string): string | undefined => (tried && !value.trim() ? t('forms:needed') : undefined);
  return (
    <form onSubmit={submit} noValidate aria-label={t('returns.begin')}>
      <Stack gap="md">
        {rows.map((row, at) => (
          <Fieldset key={`${row.lineId} ${row.came}`} legend={t(`returns.came.${row.came}`, { what: row.description })}>
            <Stack gap="sm">
              {row.items.length > 0 ? (
                <MultiSelect
                  label={t('returns.items')}
                  searchable
                  data={row.items.map(({ id, label }) => ({ value: id, label }))}
                  value={[...row.chosen]}
                  onChange={(chosen) => change(at, { chosen })}
                />
              ) : (
                <NumberInput
                  label={t('returns.quantity')}
                  min={0}
                  max={row.most}
                  allowDecimal={false}
                  value={row.quantity}
                  onChange={(value) => change(at, { quantity: Number(value) || 0 })}
                />
              )}
              <AmountInput
                currency={currency}
                label={t('returns.creditIn', { currency })}
                value={row.credit}
                error={fromDecimals(row.credit, currency) === undefined ? t('lines.unreadable') : undefined}
                onChange={(typed) => change(at, { credit: typed })}
              />
            </Stack>
          </Fieldset>
        ))}
        {rows.length === 0 ? <Alert color="order">{t('returns.nothing')}</Alert> : null}
        <TextInput {...text('rmaReference')} required error={needed(facts.rmaReference)} />
        <Textarea
          label={t('returns.reason')}
          required
          autosize
          minRows={2}
          maxLength={2_000}
          error={needed(facts.reason)}
          value={facts.reason}
          onChange={(event) => setFacts({ ...facts, reason: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('returns.returnedOn')}
            value={facts.returnedOn}
            onChange={(event) => setFacts({ ...facts, returnedOn: event.currentTarget.value })}
          />
          <TextInput {...text('tracking')} />
        </Group>
        {tried && lines.length === 0 && rows.length > 0 ? <Alert color="rose">{t('returns.choose')}</Alert> : null}
        {sending.error ? (
          <Alert color="rose" role="alert">
            {problemText(sending.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" loading={sending.isPending} disabled={rows.length === 0}>
            {t('returns.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
