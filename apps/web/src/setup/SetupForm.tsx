import { Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../forms/ChoiceField.js';
import { NewPasswordField, SHORTEST_PASSWORD } from '../forms/NewPasswordField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { ownTimeZone } from '../forms/regions.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { monthNames } from '../parts/locale.js';
import { type FirstRun, setUp } from './setup-request.js';

/** Which language and country the browser's person writes in: `de-AT`. */
function ownLocale(language: string): string {
  return navigator.languages.find((each) => each.startsWith(`${language}-`)) ?? language;
}

/** What has to be known before anybody can work: proof, the organisation, its first administrator. */
export function SetupForm() {
  const { t, i18n } = useTranslation(['setup', 'forms']);
  const navigate = useNavigate();
  const months = useMemo(() => monthNames(i18n.language), [i18n.language]);
  const locale = ownLocale(i18n.language);
  const needed = (value: string) => (value.trim() ? null : t('forms:needed'));
  const initial: FirstRun = {
    code: '',
    organizationName: '',
    baseCurrency: 'EUR',
    timeZone: ownTimeZone(),
    country: /-([A-Z]{2})$/.exec(locale)?.[1] ?? '',
    fiscalYearStartMonth: '1',
    name: '',
    email: '',
    password: '',
  };
  const form = useSaveForm({
    initial,
    validate: {
      code: needed,
      organizationName: needed,
      baseCurrency: needed,
      timeZone: needed,
      name: needed,
      email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : t('enterEmail')),
      password: (password) => (password.length < SHORTEST_PASSWORD ? t('tooShort', { count: SHORTEST_PASSWORD }) : null),
    },
    save: (values, _changes, headers) => setUp(values, locale, headers['Idempotency-Key']),
    saved: () => void navigate({ to: '/' }),
  });
  const field = form.fields.getInputProps;
  return (
    <RecordForm form={form} label={t('titles.setup')} verb={t('verb')} labels={{}}>
      <TextInput
        label={t('code')}
        description={t('codeHelp')}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        data-autofocus
        {...field('code')}
      />
      <Fieldset legend={t('organization')}>
        <Stack gap="sm">
          <TextInput label={t('organizationName')} autoComplete="organization" maxLength={200} {...field('organizationName')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <ChoiceField of="country" label={t('country')} clearable {...field('country')} />
            <ChoiceField of="timeZone" label={t('timeZone')} allowDeselect={false} {...field('timeZone')} />
            <ChoiceField
              of="currency"
              label={t('baseCurrency')}
              description={t('forGood')}
              allowDeselect={false}
              {...field('baseCurrency')}
            />
            <Select
              label={t('fiscalYear')}
              description={t('fiscalYearHelp')}
              data={months}
              allowDeselect={false}
              {...field('fiscalYearStartMonth')}
            />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('administrator')}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label={t('name')} autoComplete="name" maxLength={200} {...field('name')} />
            <TextInput label={t('email')} type="email" autoComplete="username" {...field('email')} />
          </SimpleGrid>
          <NewPasswordField label={t('password')} {...field('password')} />
        </Stack>
      </Fieldset>
    </RecordForm>
  );
}
