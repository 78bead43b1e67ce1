import { Alert, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { MonthInput } from '../parts/MonthInput.js';
import { tellDone } from '../parts/toasts.js';
import { useSession } from '../session/session.js';
import { type AllocationRule, forgetAllocation } from './allocation.js';
import { DriverFields } from './DriverFields.js';
import { type DefinitionFields, definitionOf, fieldsOf, flawOf, methods } from './definition-fields.rules.js';
import { SourceFields } from './SourceFields.js';
import { TargetFields } from './TargetFields.js';
import { Tried } from './Tried.js';

interface RuleFormProps {
  /** The rule that says something new; absent for a new rule. */
  rule?: AllocationRule;
  /** The place of a new rule. */
  position: number;
  close: () => void;
}

/** A new rule, or what a rule says from a month on, with what it would do to the month shown below. */
export function RuleForm({ rule, position, close }: RuleFormProps) {
  const { t } = useTranslation(['allocation', 'forms']);
  const currency = useSession()?.organization.baseCurrency ?? 'EUR';
  const refusals = useRefusals();
  const form = useSaveForm({
    initial: {
      name: rule?.name ?? '',
      position: rule?.position ?? position,
      validFrom: monthsAgo(0).slice(0, 7),
      definition: fieldsOf(rule?.versions.find(({ definition }) => definition)?.definition, currency),
    },
    validate: {
      name: (name) => (name.trim() ? null : t('forms:needed')),
      validFrom: (month) => (/^\d{4}-\d{2}$/.test(month) ? null : t('forms:needed')),
      definition: (fields) => {
        const flaw = flawOf(fields, currency);
        return flaw ? t(`allocation:flaws.${flaw}`) : null;
      },
    },
    save: (values, _changes, headers) => {
      const said = { validFrom: `${values.validFrom}-01`, definition: definitionOf(values.definition, currency) };
      const body = { name: values.name.trim(), position: values.position, ...said };
      return refusals.keep(
        rule
          ? answer(api.POST('/api/v1/allocation-rules/{id}/versions', { params: { path: { id: rule.id } }, headers, body: said }))
          : answer(api.POST('/api/v1/allocation-rules', { headers, body })),
      );
    },
    saved: async () => {
      tellDone(t('allocation:rules.saved'));
      close();
      await forgetAllocation();
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const { definition } = values;
  const change = (changes: Partial<DefinitionFields>): void => {
    refusals.forget();
    setFieldValue('definition', { ...definition, ...changes });
  };
  const verb = t(rule ? 'allocation:rules.saveVersion' : 'allocation:rules.add');
  return (
    <RecordForm form={form} label={verb} verb={verb} cancel={close} labels={{}}>
      {rule ? null : (
        <>
          <TextInput label={t('allocation:rules.name')} required maxLength={120} {...getInputProps('name')} />
          <NumberInput
            label={t('allocation:rules.position')}
            description={t('allocation:rules.positionHelp')}
            min={1}
            max={10_000}
            allowDecimal={false}
            {...getInputProps('position')}
          />
        </>
      )}
      <MonthInput
        label={t('allocation:rules.validFrom')}
        description={t('allocation:rules.validFromHelp')}
        required
        {...getInputProps('validFrom')}
      />
      <SourceFields fields={definition} change={change} />
      <Select
        label={t('allocation:method')}
        data={methods.map((value) => ({ value, label: t(`allocation:methods.${value}`) }))}
        value={definition.method}
        allowDeselect={false}
        onChange={(chosen) => change({ method: methods.find((each) => each === chosen) ?? definition.method })}
      />
      {definition.method === 'driver' ? <DriverFields fields={definition} change={change} /> : null}
      <TargetFields
        fields={definition}
        currency={currency}
        change={change}
        refused={(place) => refusals.at(`/definition/targets/${place}`)}
      />
      {errors['definition'] ? (
        <Alert color="rose" role="alert">
          {errors['definition']}
        </Alert>
      ) : null}
      <Tried rule={rule} name={values.name} position={values.position} fields={definition} currency={currency} />
    </RecordForm>
  );
}
