import { ActionIcon, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { usualCurrencies } from '../forms/currencies.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { toTyped } from '../parts/money.js';
import { tellFailed } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { isUnreadable, type PartFields } from './offer-fields.rules.js';
import classes from './shop.module.css';

/** What a plan is usually agreed for. */
const USUAL_TERM = 24;

const productQuery = (id: string) => ({
  queryKey: ['products', id],
  queryFn: () => answer(api.GET('/api/v1/products/{id}', { params: { path: { id } } })),
});

interface PartEditorProps {
  part: PartFields;
  place: number;
  change: (more: Partial<PartFields>) => void;
  /** Why a field of it was refused. */
  refused: (field: string) => string | undefined;
  /** Absent for the only one. */
  remove: (() => void) | undefined;
}

/** One product or plan of an offer, how many, and what each costs once and every month. */
export function PartEditor({ part, place, change, refused, remove }: PartEditorProps) {
  const { t } = useTranslation(['shop', 'forms']);
  const { productId, quantity, currency, unitPrice, monthly, termMonths, vendorId } = part;
  const { data: product } = useQuery({ ...productQuery(productId), enabled: productId !== '' });
  const name = t('parts.nameOf', { number: String(place + 1) });
  const unreadable = (amount: string): string | undefined =>
    isUnreadable(amount, currency) ? t('forms:money.unreadable', { currency }) : undefined;
  const choose = async (id: string): Promise<void> => {
    change({ productId: id });
    if (id === '' || unitPrice !== '' || monthly !== '') return;
    try {
      const { kind, listPrice } = await queries.fetchQuery(productQuery(id));
      if (!listPrice) return;
      const price = toTyped(listPrice);
      // The list price of a plan is what it costs each month.
      change({
        productId: id,
        currency: listPrice.currency,
        ...(kind === 'service' ? { unitPrice: '0', monthly: price, termMonths: USUAL_TERM } : { unitPrice: price }),
      });
    } catch (error) {
      tellFailed(error);
    }
  };
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Text size="sm" fw={600} aria-hidden>
          {name}
        </Text>
        {remove ? (
          <ActionIcon variant="subtle" color="slate" aria-label={t('remove', { name })} onClick={remove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      <div className={classes['fields']}>
        <div data-wide>
          <RecordPicker
            kind="product"
            label={t(product?.kind === 'service' ? 'catalogue.plan' : 'parts.product')}
            required
            value={productId}
            change={(id) => void choose(id ?? '')}
            error={refused('productId')}
          />
        </div>
        <NumberInput
          label={t('parts.quantity')}
          required
          min={1}
          max={1_000}
          allowDecimal={false}
          value={quantity}
          onChange={(next) => change({ quantity: next })}
          error={refused('quantity')}
        />
        <AmountInput
          currency={currency}
          label={t('parts.unitPrice')}
          value={unitPrice}
          onChange={(typed) => change({ unitPrice: typed })}
          error={unreadable(unitPrice) ?? refused('unitPriceMinor')}
        />
        <AmountInput
          currency={currency}
          label={t('parts.monthly')}
          value={monthly}
          onChange={(typed) => change({ monthly: typed })}
          error={unreadable(monthly) ?? refused('recurringMinor')}
        />
        <NumberInput
          label={t('parts.term')}
          min={1}
          max={240}
          allowDecimal={false}
          value={termMonths}
          onChange={(next) => change({ termMonths: next })}
          error={refused('termMonths')}
        />
        <Select
          label={t('parts.currency')}
          data={[...new Set([currency, ...usualCurrencies])]}
          value={currency}
          onChange={(next) => change({ currency: next ?? currency })}
          allowDeselect={false}
          searchable
          error={refused('currency')}
        />
        <div data-wide>
          <RecordPicker
            kind="vendor"
            label={t('parts.vendor')}
            description={t('parts.vendorHelp')}
            value={vendorId}
            change={(id) => change({ vendorId: id ?? '' })}
            error={refused('vendorId')}
          />
        </div>
      </div>
    </fieldset>
  );
}
