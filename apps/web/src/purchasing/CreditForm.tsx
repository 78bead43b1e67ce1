import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { recordCredit, type VendorReturnDetail } from './purchasing.js';

/** What the vendor credited for a line that went back. */
export function CreditForm({ known, close }: { known: VendorReturnDetail; close: () => void }) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const { lines, currency } = known;
  const owed = (id: string | undefined): string => {
    const line = lines.find((each) => each.id === id);
    const left = line
      ? line.credits.reduce((sum, { amountMinor }) => sum - BigInt(amountMinor), BigInt(line.expectedCreditMinor))
      : 0n;
    return left > 0n ? toTyped({ amountMinor: String(left), currency }) : '';
  };
  const first = (lines.find(({ id }) => owed(id) !== '') ?? lines[0])?.id ?? '';
  const [lineId, setLine] = useState(first);
  const [facts, setFacts] = useState({ amount: owed(first), reference: '', creditedOn: new Date().toISOString().slice(0, 10) });
  const [tried, setTried] = useState(false);
  const amountMinor = fromDecimals(facts.amount, currency);
  const readable = amountMinor !== undefined && BigInt(amountMinor) > 0n;
  const sending = useMutation({
    mutationFn: () =>
      recordCredit(known.id, {
        lineId,
        amountMinor: amountMinor ?? '0',
        creditedOn: facts.creditedOn,
        reference: facts.reference.trim(),
      }),
    onSuccess: () => {
      tellDone(t('returns.posted', { number: known.rmaReference }));
      close();
    },
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (readable && facts.reference.trim()) sending.mutate();
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('returns.credit')}>
      <Stack gap="md">
        <Select
          label={t('returns.line')}
          data={lines.map((line) => ({ value: line.id, label: t(`returns.came.${line.came}`, { what: line.description }) }))}
          value={lineId}
          allowDeselect={false}
          onChange={(id) => {
            setLine(id ?? '');
            setFacts({ ...facts, amount: owed(id ?? undefined) });
          }}
        />
        <AmountInput
          currency={currency}
          label={t('returns.amountIn', { currency })}
          required
          value={facts.amount}
          error={tried && !readable ? t('lines.unreadable') : undefined}
          onChange={(typed) => setFacts({ ...facts, amount: typed })}
        />
        <TextInput
          label={t('returns.reference')}
          required
          maxLength={100}
          value={facts.reference}
          error={tried && !facts.reference.trim() ? t('forms:needed') : undefined}
          onChange={(event) => setFacts({ ...facts, reference: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('returns.creditedOn')}
          value={facts.creditedOn}
          onChange={(event) => setFacts({ ...facts, creditedOn: event.currentTarget.value })}
        />
        {sending.error ? (
          <Alert color="rose" role="alert">
            {problemText(sending.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" loading={sending.isPending}>
            {t('returns.credit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
