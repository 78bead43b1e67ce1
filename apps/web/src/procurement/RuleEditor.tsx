import { ActionIcon, Checkbox, Group, MultiSelect, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { usualCurrencies } from '../forms/currencies.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import { domains, isUnreadable } from './line-fields.rules.js';
import type { RuleFields } from './policy-fields.rules.js';
import classes from './procurement.module.css';
import { StepsEditor } from './StepEditor.js';

interface RuleEditorProps {
  rule: RuleFields;
  place: number;
  change: (more: Partial<RuleFields>) => void;
  remove: () => void;
  /** Why what stands there was refused: `/when/currency`. */
  refused: (pointer: string) => string | undefined;
}

/** One rule: its name, what it is about, and who has to approve that. What is left empty holds for everything. */
export function RuleEditor({ rule, place, change, remove, refused }: RuleEditorProps) {
  const { t } = useTranslation(['procurement', 'forms']);
  const name = rule.name.trim() || t('policies.rule', { number: String(place + 1) });
  const { currency, from, below } = rule;
  const unreadable = (amount: string): string | undefined =>
    currency && isUnreadable(amount, currency) ? t('forms:money.unreadable', { currency }) : undefined;
  return (
    <fieldset className={`panel ${classes['entry']}`} aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600} aria-hidden>
            {name}
          </Text>
          <ActionIcon variant="subtle" color="slate" aria-label={t('policies.remove', { name })} onClick={remove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <div className={classes['lineFields']}>
          <div data-full>
            <TextInput
              label={t('policies.ruleName')}
              required
              maxLength={200}
              value={rule.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
              error={refused('/name')}
            />
          </div>
          <Select
            label={t('lines.currency')}
            data={[...new Set([...(currency ? [currency] : []), ...usualCurrencies])]}
            clearable
            searchable
            value={currency || null}
            onChange={(next) => change(next ? { currency: next } : { currency: '', from: '', below: '' })}
            error={refused('/when/currency')}
          />
          <AmountInput
            currency={currency}
            label={t('policies.fromSum')}
            disabled={!currency}
            value={from}
            onChange={(typed) => change({ from: typed })}
            error={unreadable(from) ?? refused('/when/fromMinor')}
          />
          <AmountInput
            currency={currency}
            label={t('policies.belowSum')}
            disabled={!currency}
            value={below}
            onChange={(typed) => change({ below: typed })}
            error={unreadable(below) ?? refused('/when/belowMinor')}
          />
          {currency ? (
            <div data-full>
              <Checkbox
                label={t('policies.converted', { currency })}
                checked={rule.converted}
                onChange={(event) => change({ converted: event.currentTarget.checked })}
              />
            </div>
          ) : null}
          <MultiSelect
            label={t('policies.domains')}
            data={domains.map((value) => ({ value, label: say(value) }))}
            value={rule.domains}
            onChange={(next) => change({ domains: domains.filter((each) => next.includes(each)) })}
            error={refused('/when/domains')}
          />
          <div data-half>
            <TagsInput
              label={t('policies.categories')}
              value={rule.categories}
              onChange={(categories) => change({ categories })}
              error={refused('/when/categories')}
            />
          </div>
          <div data-half>
            <CostCenters ids={rule.costCenterIds} change={(costCenterIds) => change({ costCenterIds })} />
          </div>
        </div>
        <StepsEditor
          steps={rule.steps}
          change={(steps) => change({ steps })}
          refused={(pointer) => refused(`/steps${pointer}`)}
        />
      </Stack>
    </fieldset>
  );
}

/** Any number of them, with an empty field for one more. */
function CostCenters({ ids, change }: { ids: readonly string[]; change: (ids: string[]) => void }) {
  const { t } = useTranslation('procurement');
  return (
    <Stack gap="xs">
      {[...ids, ''].map((id) => (
        <RecordPicker
          key={id || `after ${ids.length}`}
          kind="cost_center"
          label={id ? t('fields.costCenter') : t(ids.length > 0 ? 'policies.oneMoreCenter' : 'fields.costCenter')}
          value={id}
          change={(chosen) => {
            const others = ids.filter((each) => each !== id && each !== chosen);
            change(chosen === undefined ? others : [...others, chosen]);
          }}
        />
      ))}
    </Stack>
  );
}
