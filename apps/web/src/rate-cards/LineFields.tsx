import { Button, Fieldset, Group, MultiSelect, Select, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allocationRulesQuery } from '../allocation/allocation.js';
import { PickedRecords } from '../allocation/PickedRecords.js';
import { AmountInput } from '../forms/AmountInput.js';
import { say } from '../values/say.js';
import { domains, kinds, measures, newLine, type RateFields } from './rate-fields.rules.js';

interface LineFieldsProps {
  lines: readonly RateFields[];
  currency: string;
  change: (lines: RateFields[]) => void;
  /** Why what stands at a place was refused. */
  refused: (place: number) => string | undefined;
}

/** The lines of a card: what each is for, how it is counted, and its price. */
export function LineFields({ lines, currency, change, refused }: LineFieldsProps) {
  const { t } = useTranslation('rate-cards');
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('linesHelp')}
      </Text>
      {lines.map((line, at) => (
        <Fieldset key={line.key} legend={t('nth', { place: at + 1 })}>
          <Line
            line={line}
            currency={currency}
            refused={refused(at)}
            set={(changes) => change(lines.map((each, place) => (place === at ? { ...each, ...changes } : each)))}
          />
          <Group justify="flex-end" mt="sm">
            <Button variant="default" size="compact-sm" onClick={() => change(lines.filter((_, place) => place !== at))}>
              {t('removeLine', { place: at + 1 })}
            </Button>
          </Group>
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...lines, newLine()])}
        >
          {t('addLine')}
        </Button>
      </Group>
    </Stack>
  );
}

interface LineProps {
  line: RateFields;
  currency: string;
  refused: string | undefined;
  set: (changes: Partial<RateFields>) => void;
}

function Line({ line, currency, refused, set }: LineProps) {
  const { t } = useTranslation('rate-cards');
  const { data: rules } = useQuery(allocationRulesQuery);
  const counted = line.measure === 'items' || line.measure === 'seats';
  return (
    <Stack gap="sm">
      <TextInput
        label={t('fields.name')}
        description={t('nameHelp')}
        required
        maxLength={120}
        error={refused}
        value={line.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        <Select
          label={t('fields.measure')}
          data={measures.map((value) => ({ value, label: t(`measures.${value}`) }))}
          value={line.measure}
          allowDeselect={false}
          onChange={(chosen) => set({ measure: measures.find((each) => each === chosen) ?? line.measure })}
        />
        <AmountInput
          currency={currency}
          label={t('fields.priceIn', { currency })}
          required
          value={line.price}
          onChange={(typed) => set({ price: typed })}
        />
      </SimpleGrid>
      {line.measure === 'usage' ? (
        <TextInput
          label={t('fields.figure')}
          required
          maxLength={100}
          value={line.figure}
          onChange={(event) => set({ figure: event.currentTarget.value })}
        />
      ) : null}
      <Text size="sm" c="dimmed">
        {t(counted ? 'thingsHelp' : 'costHelp')}
      </Text>
      <TagsInput label={t('fields.categories')} value={line.categories} onChange={(categories) => set({ categories })} />
      <PickedRecords
        kind="product"
        label={t('fields.product')}
        more={t('fields.moreProducts')}
        ids={line.productIds}
        change={(productIds) => set({ productIds })}
      />
      <Group grow align="flex-start" gap="xs">
        <MultiSelect
          label={t('fields.kinds')}
          data={kinds.map((value) => ({ value, label: say(value) }))}
          value={line.kinds}
          onChange={(chosen) => set({ kinds: kinds.filter((each) => chosen.includes(each)) })}
        />
        <MultiSelect
          label={t('fields.domains')}
          data={domains.map((value) => ({ value, label: say(value) }))}
          value={line.domains}
          onChange={(chosen) => set({ domains: domains.filter((each) => chosen.includes(each)) })}
        />
      </Group>
      <MultiSelect
        label={t('fields.rules')}
        description={t('rulesHelp')}
        data={(rules?.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={line.ruleIds}
        onChange={(ruleIds) => set({ ruleIds })}
      />
    </Stack>
  );
}
