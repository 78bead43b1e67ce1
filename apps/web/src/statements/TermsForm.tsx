import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { MonthInput } from '../parts/MonthInput.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { rateCardsQuery } from '../rate-cards/rate-cards.js';
import { forgetStatements, type StatementTerms, termsQuery } from './statements.js';

/** Whether a unit is shown or charged, at cost or by a rate card; any unit, since one that cost nothing yet has no statement. */
export function TermsOfUnit({ unit, close }: { unit: string | undefined; close: () => void }) {
  const { t } = useTranslation('statements');
  const [id, setId] = useState(unit ?? '');
  const { data, error, refetch } = useQuery({ ...termsQuery(id), enabled: id !== '' });
  return (
    <>
      <RecordPicker kind="business_unit" label={t('terms.unit')} required value={id} change={(chosen) => setId(chosen ?? '')} />
      {id === '' ? (
        <Text mt="md" size="sm" c="dimmed">
          {t('terms.choose')}
        </Text>
      ) : data ? (
        <TermsForm key={id} unit={id} terms={data} close={close} />
      ) : error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : (
        <LineSkeletons count={3} />
      )}
    </>
  );
}

const fieldsOf = ({ chargedFrom, rateCardId, ratedFrom }: StatementTerms) => ({
  mode: chargedFrom ? 'chargeback' : 'showback',
  chargedFrom: (chargedFrom ?? monthsAgo(0)).slice(0, 7),
  basis: rateCardId ? 'rate' : 'cost',
  rateCardId: rateCardId ?? '',
  ratedFrom: (ratedFrom ?? monthsAgo(0)).slice(0, 7),
});

function TermsForm({ unit, terms, close }: { unit: string; terms: StatementTerms; close: () => void }) {
  const { t } = useTranslation(['statements', 'forms']);
  const { data: cards = [] } = useQuery(rateCardsQuery);
  const isMonth = (month: string): boolean => /^\d{4}-\d{2}$/.test(month);
  const form = useSaveForm({
    initial: fieldsOf(terms),
    version: terms.version,
    validate: {
      chargedFrom: (month, { mode }) => (mode === 'showback' || isMonth(month) ? null : t('forms:needed')),
      rateCardId: (card, { basis }) => (basis === 'cost' || card ? null : t('forms:needed')),
      ratedFrom: (month, { basis }) => (basis === 'cost' || isMonth(month) ? null : t('forms:needed')),
    },
    save: (values, _changes, headers) => {
      const byRate = values.basis === 'rate';
      const body = {
        chargedFrom: values.mode === 'chargeback' ? `${values.chargedFrom}-01` : null,
        rateCardId: byRate ? values.rateCardId : null,
        ratedFrom: byRate ? `${values.ratedFrom}-01` : null,
      };
      return answer(
        api.PUT('/api/v1/statement-terms/{businessUnitId}', { params: { path: { businessUnitId: unit } }, headers, body }),
      );
    },
    readAgain: async () => {
      const now = await queries.fetchQuery({ ...termsQuery(unit), staleTime: 0 });
      return { values: fieldsOf(now), version: now.version };
    },
    saved: async () => {
      tellDone(t('statements:terms.saved'));
      close();
      await forgetStatements();
    },
  });
  const { values, getInputProps } = form.fields;
  const verb = t('statements:terms.save');
  const labels = {
    mode: t('statements:terms.mode'),
    chargedFrom: t('statements:terms.chargedFrom'),
    basis: t('statements:terms.basis'),
    rateCardId: t('statements:terms.card'),
    ratedFrom: t('statements:terms.ratedFrom'),
  };
  return (
    <RecordForm form={form} label={verb} verb={verb} cancel={close} labels={labels}>
      <Select
        mt="md"
        label={labels.mode}
        allowDeselect={false}
        data={(['showback', 'chargeback'] as const).map((value) => ({ value, label: t(`statements:terms.modes.${value}`) }))}
        {...getInputProps('mode')}
      />
      {values.mode === 'chargeback' ? <MonthInput label={labels.chargedFrom} required {...getInputProps('chargedFrom')} /> : null}
      <Select
        label={labels.basis}
        allowDeselect={false}
        data={(['cost', 'rate'] as const).map((value) => ({ value, label: t(`statements:terms.bases.${value}`) }))}
        {...getInputProps('basis')}
      />
      {values.basis === 'rate' ? (
        <>
          <Select
            label={labels.rateCardId}
            required
            searchable
            data={cards.map(({ id, name }) => ({ value: id, label: name }))}
            {...getInputProps('rateCardId')}
          />
          <MonthInput
            label={labels.ratedFrom}
            description={t('statements:terms.ratedHelp')}
            required
            {...getInputProps('ratedFrom')}
          />
        </>
      ) : null}
    </RecordForm>
  );
}
