import { NumberInput, Pill, PillGroup, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { recordSources } from '../forms/record-sources.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import type { ExploreQuery } from './explorer.js';
import { cadences, forgetReports, formats, type SpendReport, spans } from './reports.js';

const fieldsOf = (report: SpendReport | undefined) => ({
  name: report?.name ?? '',
  span: report?.span ?? ('last_month' as SpendReport['span']),
  format: report?.format ?? ('xlsx' as SpendReport['format']),
  cadence: report?.cadence ?? ('monthly' as SpendReport['cadence']),
  day: report?.day ?? 1,
  hour: report?.hour ?? 7,
  recipientIds: report?.recipients.map(({ id }) => id) ?? [],
});

interface ReportFormProps {
  report?: SpendReport;
  /** What the page asks now; a report that is there keeps its own question. */
  query: ExploreQuery;
  close: () => void;
}

/** When a report goes, how, and to whom. */
export function ReportForm({ report, query, close }: ReportFormProps) {
  const { t } = useTranslation(['explorer', 'forms']);
  const [names, setNames] = useState(new Map(report?.recipients.map(({ id, name }) => [id, name])));
  const id = report?.id;
  const form = useSaveForm({
    initial: fieldsOf(report),
    ...(report ? { version: report.version } : {}),
    validate: {
      name: (typed) => (typed.trim() ? null : t('forms:needed')),
      recipientIds: (chosen) => (chosen.length > 0 ? null : t('forms:needed')),
    },
    save: (values, _changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/spend-reports', { headers, body: { ...values, question: query } }))
        : answer(api.PATCH('/api/v1/spend-reports/{id}', { params: { path: { id } }, headers, body: values })),
    saved: ({ name }) => {
      void forgetReports();
      tellDone(t(report ? 'reports.saved' : 'reports.added', { name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/spend-reports/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, setValues, getInputProps } = form.fields;
  const labels = {
    name: t('reports.name'),
    span: t('reports.span'),
    format: t('reports.format'),
    cadence: t('reports.cadence'),
    day: t(values.cadence === 'weekly' ? 'reports.weekday' : 'reports.day'),
    hour: t('reports.hour'),
    recipientIds: t('reports.recipients'),
  };
  const add = (chosen: string | undefined): void => {
    if (!chosen || values.recipientIds.includes(chosen)) return;
    setFieldValue('recipientIds', [...values.recipientIds, chosen]);
    void recordSources.colleague.name(chosen).then((name) => setNames((known) => new Map(known).set(chosen, name)));
  };
  const choice = (name: 'span' | 'cadence', among: readonly string[], label: (each: string) => string) => (
    <Select
      label={labels[name]}
      data={among.map((value) => ({ value, label: label(value) }))}
      allowDeselect={false}
      value={values[name]}
      onChange={(chosen) => chosen && setValues({ [name]: chosen, ...(name === 'cadence' ? { day: 1 } : {}) })}
    />
  );
  return (
    <RecordForm
      form={form}
      label={report ? t('reports.edit') : t('reports.add')}
      verb={report ? t('reports.save') : t('reports.add')}
      cancel={close}
      labels={labels}
    >
      <TextInput label={labels.name} required maxLength={100} data-autofocus {...getInputProps('name')} />
      <Stack gap={6}>
        <RecordPicker
          key={values.recipientIds.length}
          kind="colleague"
          label={labels.recipientIds}
          description={t('reports.recipientsHelp')}
          required
          value=""
          change={add}
          error={errors['recipientIds']}
        />
        <PillGroup>
          {values.recipientIds.map((each) => (
            <Pill
              key={each}
              withRemoveButton
              onRemove={() =>
                setFieldValue(
                  'recipientIds',
                  values.recipientIds.filter((other) => other !== each),
                )
              }
              removeButtonProps={{ 'aria-label': t('reports.without', { name: names.get(each) ?? '…' }) }}
            >
              {names.get(each) ?? '…'}
            </Pill>
          ))}
        </PillGroup>
      </Stack>
      {choice('span', spans, (each) => t(`reports.spans.${each as SpendReport['span']}`))}
      {choice('cadence', cadences, (each) => t(`reports.cadences.${each as SpendReport['cadence']}`))}
      {values.cadence === 'weekly' ? (
        <Select
          label={labels.day}
          data={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: weekday(Number(value)) }))}
          allowDeselect={false}
          value={String(values.day)}
          onChange={(chosen) => setFieldValue('day', Number(chosen ?? 1))}
        />
      ) : null}
      {values.cadence === 'monthly' ? (
        <NumberInput
          label={labels.day}
          description={t('reports.dayHelp')}
          min={1}
          max={31}
          allowDecimal={false}
          {...getInputProps('day')}
        />
      ) : null}
      <NumberInput
        label={labels.hour}
        description={t('reports.hourHelp')}
        min={0}
        max={23}
        allowDecimal={false}
        {...getInputProps('hour')}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="report-format">
          {labels.format}
        </Text>
        <SegmentedControl
          aria-labelledby="report-format"
          data={formats.map((value) => ({ value, label: t(`reports.formats.${value}`) }))}
          value={values.format}
          onChange={(chosen) => setFieldValue('format', chosen as SpendReport['format'])}
        />
      </Stack>
    </RecordForm>
  );
}

/** The first of January 2024 was a Monday. */
const weekday = (day: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, day)),
  );
