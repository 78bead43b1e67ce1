import { Fieldset, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SaveForm } from '../forms/use-save-form.js';
import { FieldInput } from './FieldInput.js';
import type { FieldGroup, ItemField } from './item-fields.js';
import type { FieldValues } from './item-values.js';

const groups = ['thing', 'place', 'purchase', 'notes'] as const satisfies readonly FieldGroup[];

/** The fields of an item in the groups that people think in. */
export function FieldGroups({
  form,
  fields,
  wide = false,
}: {
  form: SaveForm<FieldValues>;
  fields: readonly ItemField[];
  wide?: boolean;
}) {
  const { t } = useTranslation('item');
  return groups.map((group) => (
    <Fieldset
      key={group}
      legend={group === 'notes' ? undefined : t(`groups.${group}`)}
      variant="unstyled"
      styles={{ legend: { fontWeight: 600, marginBottom: 4 } }}
    >
      <SimpleGrid cols={{ base: 1, sm: wide && group !== 'notes' ? 2 : 1 }} spacing="sm" verticalSpacing="sm">
        {fields
          .filter((field) => field.group === group)
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={form.fields.values[field.name] ?? null}
              error={form.fields.errors[field.name]}
              change={(value) => form.fields.setFieldValue(field.name, value)}
            />
          ))}
      </SimpleGrid>
    </Fieldset>
  ));
}
