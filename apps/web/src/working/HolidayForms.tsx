import { NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { showNumber } from '../parts/locale.js';
import { tellDone } from '../parts/toasts.js';
import { type Calendar, forgetCalendars } from './working.js';

interface FormProps {
  calendar: Calendar;
  year: number;
  close: () => void;
}

/** A day of one's own. */
export function HolidayForm({ calendar, year, close }: FormProps) {
  const { t } = useTranslation(['working', 'forms']);
  const needed = (value: string): string | null => (value.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: { day: `${year}-01-01`, name: '' },
    validate: { day: needed, name: needed },
    save: ({ day, name }) =>
      answer(
        api.PUT('/api/v1/working-calendars/{id}/holidays/{day}', { params: { path: { id: calendar.id, day } }, body: { name } }),
      ),
    saved: (_saved, { name }) => {
      forgetCalendars();
      tellDone(t('holidays.added', { name }));
      close();
    },
  });
  const labels = { day: t('holidays.day'), name: t('holidays.name') };
  return (
    <RecordForm form={form} label={t('holidays.add')} verb={t('holidays.add')} cancel={close} labels={labels}>
      <TextInput type="date" label={labels.day} required {...form.fields.getInputProps('day')} />
      <TextInput label={labels.name} required maxLength={200} {...form.fields.getInputProps('name')} />
    </RecordForm>
  );
}

/** The public holidays of a country or a part of it, taken over for a year. */
export function HolidayImportForm({ calendar, year, close }: FormProps) {
  const { t } = useTranslation(['working', 'forms']);
  const form = useSaveForm({
    initial: { country: '', region: '', year },
    validate: { country: (country) => (country ? null : t('forms:needed')) },
    save: ({ country, region, year: wanted }) =>
      answer(
        api.POST('/api/v1/working-calendars/{id}/holiday-imports', {
          params: { path: { id: calendar.id } },
          body: { country, year: wanted, ...(region ? { region } : {}) },
        }),
      ),
    saved: ({ added }) => {
      forgetCalendars();
      tellDone(t('holidays.imported', { count: added, many: showNumber(added) }));
      close();
    },
  });
  const { values, errors, setFieldValue, setValues, getInputProps } = form.fields;
  const countries = useRegions();
  const regions = useRegions(values.country);
  return (
    <RecordForm form={form} label={t('holidays.import')} verb={t('holidays.importVerb')} cancel={close} labels={{}}>
      <Select
        label={t('holidays.country')}
        required
        searchable
        data={countries}
        nothingFoundMessage={t('forms:picker.nothing')}
        value={values.country || null}
        onChange={(country) => setValues({ country: country ?? '', region: '' })}
        error={errors['country']}
      />
      {regions.length > 0 ? (
        <Select
          label={t('holidays.region')}
          description={t('holidays.regionHelp')}
          searchable
          clearable
          data={regions}
          value={values.region || null}
          onChange={(region) => setFieldValue('region', region ?? '')}
          error={errors['region']}
        />
      ) : null}
      <NumberInput label={t('holidays.year')} required min={1970} max={2100} allowDecimal={false} {...getInputProps('year')} />
    </RecordForm>
  );
}

/** The countries whose holidays are known, or the regions of one. */
function useRegions(country?: string): Array<{ value: string; label: string }> {
  const { data } = useQuery({
    queryKey: ['holiday-regions', country ?? null],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/holiday-regions', { params: { query: country ? { country } : {} }, signal })),
    enabled: country !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.data.map(({ code, name }) => ({ value: code, label: name })) ?? [];
}
