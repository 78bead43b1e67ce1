import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { MonthInput } from '../parts/MonthInput.js';
import { fromDecimals } from '../parts/money.js';
import { Panel } from '../parts/Panel.js';
import type { Budget } from './budgets.js';
import { type Assumed, isAssumed, NOTHING_ASSUMED } from './forecast.js';

const LATER_MS = 350;

interface WhatIfProps {
  budget: Budget;
  assumed: Assumed;
  assume: (assumed: Assumed) => void;
}

/** Thinks aloud: prices rise, something lasts longer, something comes on top. Nothing of it is kept. */
export function WhatIf({ budget, assumed, assume }: WhatIfProps) {
  const { t } = useTranslation(['budgets', 'forms']);
  const { currency } = budget.amount;
  const [typed, setTyped] = useState(assumed);
  const [extra, setExtra] = useState('');
  const assumeLater = useDebouncedCallback(assume, LATER_MS);
  const change = (part: Partial<Assumed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    assumeLater(next);
  };
  const unreadable = extra.trim() !== '' && fromDecimals(extra, currency) === undefined;
  const begin = (): void => {
    setTyped(NOTHING_ASSUMED);
    setExtra('');
    assumeLater.cancel();
    assume(NOTHING_ASSUMED);
  };
  const percent = (name: 'chargesPercent' | 'runRatePercent') => (
    <NumberInput
      label={t(`whatIf.${name}`)}
      suffix=" %"
      min={0}
      max={1000}
      allowDecimal={false}
      value={typed[name]}
      onChange={(value) => change({ [name]: value === '' ? 100 : Number(value) })}
    />
  );
  return (
    <Panel
      title={t('whatIf.ask')}
      aside={
        isAssumed(typed) ? (
          <Button variant="subtle" size="compact-sm" onClick={begin}>
            {t('whatIf.begin')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          {percent('chargesPercent')}
          {percent('runRatePercent')}
          <NumberInput
            label={t('whatIf.refreshDelayMonths')}
            min={0}
            max={60}
            allowDecimal={false}
            value={typed.refreshDelayMonths}
            onChange={(value) => change({ refreshDelayMonths: value === '' ? 0 : Number(value) })}
          />
        </SimpleGrid>
        <Group gap="sm" align="flex-end">
          <AmountInput
            currency={currency}
            label={t('whatIf.extraMinor', { currency })}
            value={extra}
            error={unreadable ? t('forms:money.unreadable', { currency }) : undefined}
            onChange={(text) => {
              setExtra(text);
              change({ extraMinor: fromDecimals(text, currency) ?? '' });
            }}
          />
          <MonthInput
            label={t('whatIf.extraMonth')}
            value={typed.extraMonth}
            onChange={(month) => change({ extraMonth: month ? `${month}-01` : '' })}
            clearable
          />
          <Checkbox
            pb={8}
            label={t('whatIf.extraEveryMonth')}
            checked={typed.extraEveryMonth}
            onChange={(event) => change({ extraEveryMonth: event.currentTarget.checked })}
          />
        </Group>
      </Stack>
    </Panel>
  );
}
