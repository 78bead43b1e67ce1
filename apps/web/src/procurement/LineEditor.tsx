import { ActionIcon, Group, NumberInput, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { toTyped } from '../parts/money.js';
import { tellFailed } from '../parts/toasts.js';
import { say } from '../values/say.js';
import { Price } from './LinePrice.js';
import { domains, type LineFields } from './line-fields.rules.js';
import classes from './procurement.module.css';

export interface LineEditorProps {
  line: LineFields;
  place: number;
  change: (more: Partial<LineFields>) => void;
  /** Why a field of it was refused. */
  refused: (field: string) => string | undefined;
  /** Absent for the only one. */
  remove: (() => void) | undefined;
}

/** One thing that is asked for: what it is, how many, what each costs, who pays and where it is bought. */
export function LineEditor({ line, place, change, refused, remove }: LineEditorProps) {
  const { t } = useTranslation('procurement');
  const name = t('lines.nameOf', { number: String(place + 1) });
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Text size="sm" fw={600} aria-hidden>
          {name}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={t('lines.how')}
            value={line.inWords ? 'words' : 'product'}
            onChange={(how) => change({ inWords: how === 'words', productId: '' })}
            data={[
              { value: 'product', label: t('lines.product') },
              { value: 'words', label: t('lines.inWords') },
            ]}
          />
          {remove ? (
            <ActionIcon variant="subtle" color="slate" aria-label={t('lines.remove', { name })} onClick={remove}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          ) : null}
        </Group>
      </Group>
      <div className={classes['lineFields']}>
        <What line={line} change={change} refused={refused} />
        <NumberInput
          label={t('lines.quantity')}
          required
          min={1}
          max={100_000}
          allowDecimal={false}
          value={line.quantity}
          onChange={(quantity) => change({ quantity })}
          error={refused('quantity')}
        />
        <Price line={line} change={change} refused={refused} />
        <div data-half>
          <RecordPicker
            kind="payer"
            label={t('fields.costCenter')}
            description={t('lines.costCenterHelp')}
            value={line.costCenterId}
            change={(id) => change({ costCenterId: id ?? '' })}
            error={refused('costCenterId')}
          />
        </div>
        <div data-half>
          <RecordPicker
            kind="vendor"
            label={t('fields.vendor')}
            description={t('lines.vendorHelp')}
            value={line.vendorId}
            change={(id) => change({ vendorId: id ?? '' })}
            error={refused('vendorId')}
          />
        </div>
      </div>
    </fieldset>
  );
}

export type PartProps = Pick<LineEditorProps, 'line' | 'change' | 'refused'>;

function What({ line, change, refused }: PartProps) {
  const { t } = useTranslation('procurement');
  if (line.inWords) {
    return (
      <>
        <div data-full>
          <TextInput
            label={t('lines.description')}
            required
            maxLength={500}
            value={line.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
            error={refused('description')}
          />
        </div>
        <Select
          label={t('lines.domain')}
          data={domains.map((domain) => ({ value: domain, label: say(domain) }))}
          allowDeselect={false}
          value={line.domain}
          onChange={(domain) => change({ domain: oneOf(domains, domain ?? '') ?? 'it' })}
          error={refused('domain')}
        />
        <div data-half>
          <TextInput
            label={t('lines.category')}
            required
            maxLength={200}
            value={line.category}
            onChange={(event) => change({ category: event.currentTarget.value })}
            error={refused('category')}
          />
        </div>
      </>
    );
  }
  const choose = async (productId: string): Promise<void> => {
    change({ productId });
    if (productId === '') return;
    try {
      const product = await answer(api.GET('/api/v1/products/{id}', { params: { path: { id: productId } } }));
      const { vendorId, listPrice } = product;
      change({
        productId,
        description: product.name,
        ...(listPrice && line.unitPrice === '' ? { unitPrice: toTyped(listPrice), currency: listPrice.currency } : {}),
        ...(vendorId && line.vendorId === '' ? { vendorId } : {}),
      });
    } catch (error) {
      tellFailed(error);
    }
  };
  return (
    <div data-wide>
      <RecordPicker
        kind="product"
        label={t('lines.product')}
        required
        value={line.productId}
        change={(id) => void choose(id ?? '')}
        error={refused('productId') ?? refused('description')}
      />
    </div>
  );
}
