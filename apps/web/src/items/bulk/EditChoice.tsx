import { MultiSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput, useFieldLabel } from '../../item/FieldInput.js';
import { fieldsOf, type ItemKind } from '../../item/item-fields.js';
import { bodyOf, emptyValue, type FieldValues } from '../../item/item-values.js';
import { useCustomFields } from '../../item/use-custom-fields.js';
import type { WantedChange } from './bulk-queries.js';
import { TryButtons } from './VerbChoice.js';

interface EditChoiceProps {
  /** What all of them are; `undefined` where they are of several kinds. */
  kind: ItemKind | undefined;
  attempt: (change: WantedChange) => void;
  trying: boolean;
  close: () => void;
}

/** Which facts to correct in all that is chosen, and to what. What one item alone can have is not among them. */
export function EditChoice({ kind, attempt, trying, close }: EditChoiceProps) {
  const { t } = useTranslation(['items', 'forms']);
  const own = useCustomFields(kind);
  const labelOf = useFieldLabel();
  const fields = useMemo(() => fieldsOf(kind, own).filter(({ unique }) => !unique), [kind, own]);
  const [names, setNames] = useState<string[]>([]);
  const [values, setValues] = useState<FieldValues>({});
  const [tried, setTried] = useState(false);
  const chosen = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const told = Object.fromEntries(chosen.map((field) => [field.name, values[field.name] ?? emptyValue(field)]));
  const lacking = chosen.filter(({ name, required }) => required && (told[name] === '' || told[name] === null));
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen.length > 0 && lacking.length === 0) attempt({ act: { edit: bodyOf(told, chosen) } });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('bulk.editTitle')}>
      <Stack gap="md">
        <MultiSelect
          label={t('bulk.fields')}
          data={fields.map((field) => ({ value: field.name, label: labelOf(field) }))}
          value={names}
          onChange={setNames}
          searchable
          required
          data-autofocus
          // It has the focus from the start, and must not hide what is below.
          openOnFocus={false}
          error={tried && chosen.length === 0 ? t('forms:needed') : undefined}
        />
        {chosen.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={told[field.name] ?? null}
            change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            error={tried && lacking.includes(field) ? t('forms:needed') : undefined}
          />
        ))}
        {chosen.length > 0 ? (
          <Text size="xs" c="dimmed">
            {t('bulk.emptied')}
          </Text>
        ) : null}
        <TryButtons trying={trying} close={close} />
      </Stack>
    </form>
  );
}
