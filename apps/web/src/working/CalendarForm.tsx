import { Switch, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { useSession } from '../session/session.js';
import { HoursEditor } from './HoursEditor.js';
import { hoursAWeek, type Span, usualHours, wrongDay } from './hours.rules.js';
import { weekdayName } from './weekday-names.js';
import { type Calendar, forgetCalendars } from './working.js';

const valuesOf = (calendar: Calendar | undefined, timeZone: string) => ({
  name: calendar?.name ?? '',
  timeZone: calendar?.timeZone ?? timeZone,
  isDefault: calendar?.isDefault ?? false,
  hours: (calendar?.hours ?? usualHours).map((span): Span => ({ ...span })),
});

/** A new calendar, or the hours of one that is there. */
export function CalendarForm({ calendar, close }: { calendar?: Calendar; close: () => void }) {
  const { t, i18n } = useTranslation(['working', 'forms']);
  const router = useRouter();
  const home = useSession()?.user.timeZone ?? 'UTC';
  const id = calendar?.id;
  const form = useSaveForm({
    initial: valuesOf(calendar, home),
    ...(calendar ? { version: calendar.version } : {}),
    validate: {
      name: (name) => (name.trim() ? null : t('forms:needed')),
      timeZone: (timeZone) => (timeZone ? null : t('forms:needed')),
      hours: (hours) => {
        const day = wrongDay(hours);
        if (day !== undefined) return t('week.wrong', { day: weekdayName(day, i18n.language) });
        return hours.length > 0 ? null : t('week.someHours');
      },
    },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/working-calendars', { headers, body: values }))
        : answer(api.PATCH('/api/v1/working-calendars/{id}', { params: { path: { id } }, headers, body: changes })),
    saved: (saved) => {
      forgetCalendars();
      tellDone(t(calendar ? 'saved' : 'added', { name: saved.name }));
      close();
      if (!calendar) router.history.push(`/admin/calendars/${saved.id}`);
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/working-calendars/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: valuesOf(now, home), version: now.version };
    },
  });
  const { values, errors, getInputProps, setFieldValue } = form.fields;
  const labels = {
    name: t('calendars.name'),
    timeZone: t('calendars.timeZone'),
    isDefault: t('calendars.isDefault'),
    hours: t('calendars.hours'),
  };
  // A change at one day alone is refused at that day: `hours/3`.
  const wrong = errors['hours'] ?? Object.entries(errors).find(([name]) => name.startsWith('hours'))?.[1];
  return (
    <RecordForm
      form={form}
      label={calendar ? t('calendars.edit', { name: calendar.name }) : t('calendars.add')}
      verb={calendar ? t('save') : t('calendars.add')}
      cancel={close}
      labels={labels}
      show={(name, value) =>
        name === 'hours' ? t('calendars.hoursAWeek', { many: String(hoursAWeek(value as Span[])) }) : String(value)
      }
    >
      <TextInput label={labels.name} required data-autofocus maxLength={200} {...getInputProps('name')} />
      <ChoiceField of="timeZone" label={labels.timeZone} required {...getInputProps('timeZone')} />
      <HoursEditor label={labels.hours} hours={values.hours} change={(hours) => setFieldValue('hours', hours)} error={wrong} />
      <Switch
        label={labels.isDefault}
        description={t('calendars.isDefaultHelp')}
        {...getInputProps('isDefault', { type: 'checkbox' })}
      />
    </RecordForm>
  );
}
