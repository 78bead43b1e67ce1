import { Checkbox, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tell } from '../../lifecycle/tell.js';
import type { Vocabulary } from '../definition-queries.js';
import { type Path, problemsIn, put, textOf, valueAt } from '../draft.js';
import { reasonsOf } from '../problem-text.js';
import { DraftSelect } from './DraftFields.js';
import { useEditing } from './editing.js';
import { chosenSource, type SourceGroup, sourceOf } from './sources.js';

type Parameter = Vocabulary['automations'][number]['parameters'][number];

interface AutomationFieldsProps {
  /** Where `automation` and `with` stand. */
  at: Path;
  label: string;
  sources: readonly SourceGroup[];
  needed?: boolean;
}

/** What the product does by itself, and what it is told for it. */
export function AutomationFields({ at, label, sources, needed = false }: AutomationFieldsProps) {
  const { draft, vocabulary, set } = useEditing();
  const part = valueAt(draft, at) ?? {};
  const automations = vocabulary?.automations ?? [];
  const chosen = automations.find(({ name }) => name === valueAt(draft, [...at, 'automation']));
  return (
    <>
      <DraftSelect
        at={[...at, 'automation']}
        label={label}
        options={automations.map(({ name, meaning }) => ({ value: name, label: tell(meaning) }))}
        needed={needed}
        // Another automation is told other things; without one there is nothing to be told.
        choose={(name) => set(at, name ? put(put(part, ['automation'], name), ['with'], undefined) : undefined)}
      />
      {chosen?.parameters.map((parameter) => (
        <SettingField key={parameter.name} at={[...at, 'with', parameter.name]} parameter={parameter} sources={sources} />
      ))}
    </>
  );
}

const PLAIN = 'plain';

function SettingField({ at, parameter, sources }: { at: Path; parameter: Parameter; sources: readonly SourceGroup[] }) {
  const { t } = useTranslation('lifecycles');
  const { draft, problems, readOnly, set } = useEditing();
  const value = valueAt(draft, at);
  const source = chosenSource(value);
  const wrong = problemsIn(problems, at);
  const error = wrong.length > 0 ? reasonsOf(wrong) : undefined;
  const groups = sources
    .filter(({ options }) => options.length > 0)
    .map(({ sort, options }) => ({ group: t(`condition.${sort}`), items: options }));
  const label = tell(parameter.meaning);
  const { type } = parameter;
  return (
    <SimpleGrid cols={type === 'any' || source ? 1 : 2} spacing="xs">
      <Select
        label={label}
        data={[
          ...(type === 'any' ? [] : [{ group: t('step.value'), items: [{ value: PLAIN, label: t('step.plain') }] }]),
          ...groups,
        ]}
        value={source || (type === 'any' ? null : PLAIN)}
        {...{ readOnly }}
        searchable
        clearable={parameter.optional && source !== '' && !readOnly}
        allowDeselect={false}
        error={type === 'any' || source ? error : undefined}
        onChange={(chosen) => set(at, chosen && chosen !== PLAIN ? sourceOf(chosen) : undefined)}
      />
      {type === 'any' || source ? null : type === 'flag' ? (
        <Checkbox
          mt={28}
          label={t('condition.yes')}
          aria-label={label}
          checked={value === true}
          disabled={readOnly}
          error={error}
          onChange={(event) => set(at, event.currentTarget.checked)}
        />
      ) : type === 'number' ? (
        <NumberInput
          label={t('step.valueOf', { what: label })}
          {...{ readOnly, error }}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => set(at, typeof next === 'number' ? next : undefined)}
        />
      ) : (
        <TextInput
          label={t('step.valueOf', { what: label })}
          {...{ readOnly, error }}
          value={textOf(value)}
          maxLength={2_000}
          onChange={(event) => set(at, event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      )}
    </SimpleGrid>
  );
}
