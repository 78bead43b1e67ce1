import { Button, NumberInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { forgetBudgets } from './budgets.js';

/** Sets the budgets of one year again for another, so that planning begins with something. */
export function CopyBudgets() {
  const { t } = useTranslation('budgets');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!useMay('budgets.edit')) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('copy.title')}
      </Button>
      <RecordDrawer opened={opened} close={close} title={t('copy.title')}>
        {() => <CopyForm close={close} />}
      </RecordDrawer>
    </>
  );
}

function CopyForm({ close }: { close: () => void }) {
  const { t } = useTranslation('budgets');
  const now = new Date().getFullYear();
  const form = useSaveForm({
    initial: { fromYear: now, toYear: now + 1, percent: 100 },
    save: (body, _changes, { 'Idempotency-Key': key }) =>
      answer(api.POST('/api/v1/budgets/copies', { headers: { 'Idempotency-Key': key }, body })),
    saved: ({ added, there }) => {
      void forgetBudgets();
      tellDone(`${t('copy.done', { count: added })}${there > 0 ? ` ${t('copy.there', { count: there })}` : ''}`);
      close();
    },
  });
  const { getInputProps } = form.fields;
  const labels = { fromYear: t('copy.fromYear'), toYear: t('copy.toYear'), percent: t('copy.percent') };
  const year = { min: 1990, max: 2200, allowDecimal: false, thousandSeparator: '' } as const;
  return (
    <RecordForm form={form} label={t('copy.title')} verb={t('copy.verb')} cancel={close} labels={labels}>
      <NumberInput label={labels.fromYear} required {...year} {...getInputProps('fromYear')} />
      <NumberInput label={labels.toYear} required {...year} {...getInputProps('toYear')} />
      <NumberInput
        label={labels.percent}
        description={t('copy.percentHelp')}
        required
        min={0}
        max={1000}
        allowDecimal={false}
        suffix=" %"
        {...getInputProps('percent')}
      />
    </RecordForm>
  );
}
