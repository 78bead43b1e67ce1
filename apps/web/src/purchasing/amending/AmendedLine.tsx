import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../forms/AmountInput.js';
import { showNumber } from '../../parts/locale.js';
import type { OrderLine } from '../purchasing.js';
import type { AmendedFields } from './amendment-fields.rules.js';

interface AmendedLineProps {
  line: OrderLine;
  currency: string;
  field: (name: Exclude<keyof AmendedFields, 'id'>) => object;
  cancelled: boolean;
  setQuantity: (quantity: number) => void;
}

/** A line to be amended. Its price stays once some of it came; while nothing did, it can be cancelled. */
export function AmendedLine({ line, currency, field, cancelled, setQuantity }: AmendedLineProps) {
  const { t } = useTranslation('purchasing');
  const { position, description, received, quantity, recurringMinor } = line;
  const came = received > 0;
  return (
    <Fieldset legend={t('amending.line', { position, name: description })}>
      <Stack gap="xs">
        {came ? (
          <Text size="xs" c="dimmed">
            {t('amending.came', { many: showNumber(received) })}
          </Text>
        ) : null}
        <Group grow align="flex-start" gap="sm">
          <TextInput inputMode="numeric" label={t('fields.quantity')} {...field('quantity')} />
          <AmountInput currency={currency} disabled={came} label={t('fields.unitPrice')} {...field('unitPriceMinor')} />
        </Group>
        {cancelled ? null : (
          <>
            <Group grow align="flex-start" gap="sm">
              <AmountInput currency={currency} label={t('fields.discount')} {...field('discountMinor')} />
              <TextInput inputMode="decimal" disabled={came} label={t('fields.taxPercent')} {...field('taxBasisPoints')} />
            </Group>
            {recurringMinor === '0' ? null : (
              <AmountInput currency={currency} disabled={came} label={t('fields.monthly')} {...field('recurringMinor')} />
            )}
          </>
        )}
        {came ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setQuantity(cancelled ? quantity : 0)}
          >
            {t(cancelled ? 'amending.keepLine' : 'amending.cancelLine')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
