import { ActionIcon, Group, NumberInput, Select, Text, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { actionsBeside } from '../changes/things.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import type { LineEditorProps } from './LineEditor.js';
import { Price } from './LinePrice.js';
import type { ChangeFields } from './line-fields.rules.js';
import classes from './procurement.module.css';

const conditions = ['as_new', 'good', 'worn', 'damaged'] as const;

/** Something in use that is to be otherwise: what is to be done with it, and what that costs where a vendor does it. */
export function ChangeLineEditor({ line, place, change, refused, remove }: LineEditorProps) {
  const { t } = useTranslation(['procurement', 'changes']);
  const name = t('lines.nameOf', { number: String(place + 1) });
  const wish = line.change;
  if (!wish) return null;
  const { action } = wish;
  const tell = (more: Partial<ChangeFields>): void => change({ change: { ...wish, ...more } });
  const actions = actionsBeside(action);
  const bought = action !== 'repair' && action !== 'return';
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="xs" align="flex-start">
        <div>
          <Text size="sm" fw={600} aria-hidden>
            {name}
          </Text>
          <Text size="sm">{wish.name}</Text>
        </div>
        {remove ? (
          <ActionIcon variant="subtle" color="slate" aria-label={t('lines.remove', { name })} onClick={remove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      {refused('itemId') ? (
        <Text size="sm" c="var(--qm-critical)" role="alert" mb="xs">
          {refused('itemId')}
        </Text>
      ) : null}
      <div className={classes['lineFields']}>
        <div data-half>
          <Select
            label={t('changes:fields.action')}
            required
            allowDeselect={false}
            data={actions.map((value) => ({ value, label: t(`changes:actions.${value}`) }))}
            value={action}
            onChange={(next) => tell({ action: oneOf(actions, next ?? '') ?? action })}
            error={refused('action')}
          />
        </div>
        {action === 'change' ? (
          <div data-half>
            <RecordPicker
              kind="product"
              label={t('changes:fields.plan')}
              required
              value={line.productId}
              change={(id) => change({ productId: id ?? '' })}
              error={refused('productId')}
            />
          </div>
        ) : null}
        {action === 'move' ? (
          <div data-half>
            <RecordPicker
              kind="site"
              label={t('changes:fields.place')}
              required
              value={wish.toLocationId}
              change={(id) => tell({ toLocationId: id ?? '' })}
              error={refused('toLocationId')}
            />
          </div>
        ) : null}
        {action === 'add_seats' ? (
          <NumberInput
            label={t('changes:fields.seats')}
            required
            min={1}
            max={100_000}
            allowDecimal={false}
            value={line.quantity}
            onChange={(quantity) => change({ quantity })}
            error={refused('quantity')}
          />
        ) : null}
        {action === 'return' ? (
          <div data-half>
            <Select
              label={t('changes:fields.condition')}
              required
              allowDeselect={false}
              data={conditions.map((value) => ({ value, label: say(value) }))}
              value={wish.condition}
              onChange={(condition) => tell({ condition: condition ?? wish.condition })}
              error={refused('answers/condition')}
            />
          </div>
        ) : null}
        {action === 'repair' ? (
          <div data-full>
            <Textarea
              label={t('changes:fields.fault')}
              required
              autosize
              minRows={2}
              maxLength={500}
              value={line.description}
              onChange={(event) => change({ description: event.currentTarget.value })}
              error={refused('description')}
            />
          </div>
        ) : null}
        {bought ? <Price line={line} change={change} refused={refused} /> : null}
      </div>
    </fieldset>
  );
}
