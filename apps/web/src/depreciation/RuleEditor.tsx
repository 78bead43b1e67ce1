import { ActionIcon, Autocomplete, Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { useSession } from '../session/session.js';
import { say } from '../values/say.js';
import { domains, rulePreviewQuery, today } from './depreciation.js';
import { ForeseenSchedule } from './ForeseenSchedule.js';
import { type RuleFields, ruleOf } from './rule-fields.rules.js';
import { TermsFields } from './TermsFields.js';
import { missingOf } from './terms-typed.rules.js';

interface RuleEditorProps {
  rule: RuleFields;
  name: string;
  /** Categories of the catalogue, to choose from. */
  categories: readonly string[];
  change: (more: Partial<RuleFields>) => void;
  remove: () => void;
  /** Why what stands there was refused: `/lifeMonths`. */
  refused: (pointer: string) => string | undefined;
}

/** One rule of a book: for which things it holds, and how they depreciate, with the schedule of one of them. */
export function RuleEditor({ rule, name, categories, change, remove, refused }: RuleEditorProps) {
  const { t } = useTranslation('depreciation');
  const [shows, setShows] = useState(false);
  return (
    <fieldset className="panel" aria-label={name} style={{ margin: 0, padding: 12 }}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600} aria-hidden>
            {name}
          </Text>
          <ActionIcon variant="subtle" color="slate" aria-label={t('rules.remove', { name })} onClick={remove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Autocomplete
            label={t('rules.category')}
            placeholder={t('rules.all')}
            data={[...categories]}
            value={rule.category}
            onChange={(category) => change({ category })}
            error={refused('/category')}
          />
          <Select
            label={t('rules.domain')}
            placeholder={t('rules.all')}
            clearable
            data={domains.map((value) => ({ value, label: say(value) }))}
            value={rule.domain || null}
            onChange={(chosen) => change({ domain: chosen ?? '' })}
            error={refused('/domain')}
          />
          <TextInput
            type="date"
            label={t('rules.fromOn')}
            value={rule.fromOn}
            onChange={(event) => change({ fromOn: event.currentTarget.value })}
            error={refused('/fromOn')}
          />
          {rule.method === 'macrs' ? null : (
            <NumberInput
              label={t('form.salvage')}
              min={0}
              max={100}
              decimalScale={2}
              value={rule.salvage}
              onChange={(salvage) => change({ salvage })}
              error={refused('/salvageBasisPoints')}
            />
          )}
        </SimpleGrid>
        <TermsFields terms={rule} change={change} refused={refused} />
        <Group>
          <Button variant="default" size="compact-sm" aria-expanded={shows} onClick={() => setShows(!shows)}>
            {shows ? t('preview.hide') : t('preview.show')}
          </Button>
        </Group>
        {shows ? <RulePreview rule={rule} /> : null}
      </Stack>
    </fieldset>
  );
}

function RulePreview({ rule }: { rule: RuleFields }) {
  const { t } = useTranslation('depreciation');
  const currency = useSession()?.organization.baseCurrency ?? 'EUR';
  const [cost, setCost] = useState(() => toTyped({ amountMinor: '100000', currency }));
  const [inServiceOn, setInServiceOn] = useState(today);
  const costMinor = fromDecimals(cost, currency);
  const isReady = costMinor !== undefined && inServiceOn !== '' && !missingOf(rule);
  const [body] = useDebouncedValue(isReady ? { ...ruleOf(rule), costMinor, inServiceOn } : null, 400, {
    leading: true,
  });
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <AmountInput currency={currency} label={t('preview.cost', { currency })} value={cost} onChange={setCost} />
        <TextInput
          type="date"
          label={t('fields.inService')}
          value={inServiceOn}
          onChange={(event) => setInServiceOn(event.currentTarget.value)}
        />
      </SimpleGrid>
      <ForeseenSchedule ask={rulePreviewQuery(body)} />
    </Stack>
  );
}
