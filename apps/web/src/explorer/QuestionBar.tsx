import { Button, Group, MultiSelect, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import type { RecordKind } from '../forms/record-sources.js';
import { MonthInput } from '../parts/MonthInput.js';
import { FacetFilter, RecordFilter } from '../table/filters.js';
import { say } from '../values/say.js';
import {
  alongOf,
  chartOf,
  comparisons,
  type Dimension,
  dimensions,
  type ExploreQuery,
  filterNames,
  grains,
  measures,
  sorts,
} from './explorer.js';

const kinds = [
  'purchase',
  'recurring',
  'usage',
  'repair',
  'tax',
  'fee',
  'credit',
  'depreciation',
  'disposal_proceeds',
  'adjustment',
] as const;
const classes = ['run', 'grow', 'transform'] as const;
type FilterName = (typeof filterNames)[number];
/** The others come when they are asked for. */
const usual: readonly FilterName[] = ['costCenterId', 'underUnitId', 'vendorId', 'kind'];

/** The question in words: what, along what, when, against what, and of whom. */
export function QuestionBar({ query }: { query: ExploreQuery }) {
  const { t } = useTranslation('explorer');
  const [question, ask] = useQuestion();
  const choice = <Value extends string>(
    name: string,
    values: readonly Value[],
    usual: Value,
    label: (value: Value) => string,
  ) => (
    <Select
      label={t(`ask.${name as 'measure'}`)}
      data={values.map((value) => ({ value, label: label(value) }))}
      value={oneOf(values, question[name]) ?? usual}
      allowDeselect={false}
      onChange={(chosen) => ask({ [name]: chosen === usual ? undefined : (chosen ?? undefined) })}
      w={170}
    />
  );
  const along = alongOf(question);
  const [all, setAll] = useState(false);
  const record = (name: FilterName, kind: RecordKind, dimension: Dimension) => (
    <RecordFilter key={name} name={name} kind={kind} label={t(`along.${dimension}`)} />
  );
  const facet = (name: FilterName, dimension: Dimension, values: readonly string[], label = say) => (
    <FacetFilter
      key={name}
      name={name}
      label={t(`along.${dimension}`)}
      options={values.map((value) => ({ value, label: label(value) }))}
    />
  );
  const filters: Record<FilterName, ReactNode> = {
    costCenterId: record('costCenterId', 'cost_center', 'cost_center'),
    underUnitId: record('underUnitId', 'business_unit', 'unit_tree'),
    vendorId: record('vendorId', 'vendor', 'vendor'),
    contractId: record('contractId', 'contract', 'contract'),
    productId: record('productId', 'product', 'product'),
    personId: record('personId', 'person', 'person'),
    locationId: record('locationId', 'location', 'location'),
    itemId: record('itemId', 'item', 'item'),
    kind: facet('kind', 'kind', kinds),
    domain: facet('domain', 'domain', ['telecom', 'it', 'mobility']),
    itemKind: facet('itemKind', 'item_kind', ['asset', 'service', 'license']),
    spendClass: facet('spendClass', 'spend_class', classes, (value) => t(`classes.${value as 'run'}`)),
  };
  const shown = filterNames.filter((name) => all || usual.includes(name) || question[name] !== undefined);
  return (
    <>
      <Group align="flex-end" gap="sm">
        {choice('measure', measures, 'spend', (value) => t(`measures.${value}`))}
        <MultiSelect
          label={t('ask.by')}
          data={dimensions.map((value) => ({ value, label: t(`along.${value}`) }))}
          value={along}
          maxValues={3}
          onChange={(chosen) => ask({ by: chosen.length > 0 ? chosen.join(',') : 'total' })}
          miw={260}
          searchable
        />
        <MonthInput
          label={t('ask.from')}
          value={query.from}
          max={query.to}
          onChange={(month) => ask({ from: month || undefined })}
          w={165}
        />
        <MonthInput
          label={t('ask.to')}
          value={query.to}
          min={query.from}
          onChange={(month) => ask({ to: month || undefined })}
          w={165}
        />
        {choice('grain', grains, 'month', (value) => t(`grains.${value}`))}
        {choice('compare', comparisons, chartOf(question) === 'waterfall' ? 'previous' : 'none', (value) =>
          t(`comparisons.${value}`),
        )}
        {choice('sort', sorts, '-amount', (value) => t(value === '-amount' ? 'largest' : 'moved'))}
      </Group>
      <Group gap="xs">
        {shown.map((name) => filters[name])}
        <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'fewerFilters' : 'moreFilters')}
        </Button>
      </Group>
    </>
  );
}
