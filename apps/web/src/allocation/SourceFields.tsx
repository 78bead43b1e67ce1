import { Checkbox, Fieldset, MultiSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../values/say.js';
import { type DefinitionFields, domains, kinds } from './definition-fields.rules.js';
import { PickedRecords } from './PickedRecords.js';

interface PartProps {
  fields: DefinitionFields;
  change: (changes: Partial<DefinitionFields>) => void;
}

/** What a rule takes: entries that meet all that is named. */
export function SourceFields({ fields, change }: PartProps) {
  const { t } = useTranslation('allocation');
  const picked = (name: 'costCenterIds' | 'businessUnitIds' | 'vendorIds' | 'productIds', kind: SourceKind) => (
    <PickedRecords
      kind={kind}
      label={t(`source.${name}`)}
      more={t('source.more', { what: t(`source.${name}`) })}
      ids={fields[name]}
      change={(ids) => change({ [name]: ids })}
    />
  );
  return (
    <Fieldset legend={t('source.title')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('source.help')}
        </Text>
        {picked('costCenterIds', 'cost_center')}
        {picked('businessUnitIds', 'business_unit')}
        {picked('vendorIds', 'vendor')}
        {picked('productIds', 'product')}
        <MultiSelect
          label={t('source.domains')}
          data={domains.map((value) => ({ value, label: say(value) }))}
          value={fields.domains}
          onChange={(chosen) => change({ domains: domains.filter((each) => chosen.includes(each)) })}
        />
        <MultiSelect
          label={t('source.kinds')}
          data={kinds.map((value) => ({ value, label: say(value) }))}
          value={fields.kinds}
          onChange={(chosen) => change({ kinds: kinds.filter((each) => chosen.includes(each)) })}
        />
        <Checkbox
          label={t('source.withAllocated')}
          description={t('source.withAllocatedHelp')}
          checked={fields.withAllocated}
          onChange={(event) => change({ withAllocated: event.currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}

type SourceKind = 'cost_center' | 'business_unit' | 'vendor' | 'product';
