import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { writingWays } from '../forms/regions.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { languageNames, languages } from '../i18n/languages.js';
import { monthNames } from '../parts/locale.js';
import { EmptyNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';

type Organization = components['schemas']['OrganizationDto'];

const valuesOf = ({ name, country, timeZone, locale, fiscalYearStartMonth, tagPrefix, tagDigits }: Organization) => ({
  name,
  country,
  timeZone,
  locale,
  fiscalYearStartMonth: String(fiscalYearStartMonth),
  tagPrefix,
  tagDigits,
});

interface OrganizationFormProps {
  organization: Organization;
  mayEdit: boolean;
  /** Only the settings that speak of these are shown. */
  words: string;
}

/** The settings of the organisation in their sections. */
export function OrganizationForm({ organization, mayEdit, words }: OrganizationFormProps) {
  const { t, i18n } = useTranslation(['admin', 'forms']);
  const queries = useQueryClient();
  const form = useSaveForm({
    initial: valuesOf(organization),
    version: organization.version,
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (_values, { fiscalYearStartMonth, ...changes }, headers) =>
      answer(
        api.PATCH('/api/v1/organization', {
          headers,
          body: { ...changes, ...(fiscalYearStartMonth ? { fiscalYearStartMonth: Number(fiscalYearStartMonth) } : {}) },
        }),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: ['organization'] });
      void queries.invalidateQueries({ queryKey: ['session'] });
      tellDone(t('settings.saved'));
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/organization'));
      return { values: valuesOf(now), version: now.version };
    },
  });
  const { fields } = form;
  const label = (name: keyof typeof fields.values | 'baseCurrency'): string => t(`settings.fields.${name}`);
  const field = (name: keyof typeof fields.values) => ({ label: label(name), readOnly: !mayEdit, ...fields.getInputProps(name) });
  const { tagPrefix, tagDigits } = fields.values;
  const example = `${tagPrefix}${'1'.padStart(Number(tagDigits), '0')}`;
  const sections: Array<{ title: string; settings: Record<string, ReactNode> }> = [
    {
      title: t('settings.organization'),
      settings: {
        [label('name')]: <TextInput maxLength={200} {...field('name')} />,
        [label('country')]: <ChoiceField of="country" clearable {...field('country')} />,
      },
    },
    {
      title: t('settings.region'),
      settings: {
        [label('timeZone')]: (
          <ChoiceField of="timeZone" description={t('settings.timeZoneHelp')} allowDeselect={false} {...field('timeZone')} />
        ),
        [label('locale')]: (
          <Select
            description={t('settings.localeHelp')}
            allowDeselect={false}
            searchable
            data={languages.map((language) => ({ group: languageNames[language], items: writingWays(language) }))}
            {...field('locale')}
          />
        ),
      },
    },
    {
      title: t('settings.money'),
      settings: {
        [label('baseCurrency')]: (
          <TextInput
            label={label('baseCurrency')}
            description={t('settings.forGood')}
            variant="filled"
            value={organization.baseCurrency}
            readOnly
          />
        ),
        [label('fiscalYearStartMonth')]: (
          <Select
            description={t('settings.fiscalYearHelp')}
            allowDeselect={false}
            data={monthNames(i18n.language)}
            {...field('fiscalYearStartMonth')}
          />
        ),
      },
    },
    {
      title: t('settings.tags'),
      settings: {
        [label('tagPrefix')]: (
          <TextInput description={t('settings.tagHelp', { example })} maxLength={20} {...field('tagPrefix')} />
        ),
        [label('tagDigits')]: (
          <NumberInput description={t('settings.digitsHelp')} min={1} max={12} allowDecimal={false} {...field('tagDigits')} />
        ),
      },
    },
  ];
  const wanted = words.trim().toLocaleLowerCase();
  const shown = sections
    .map(({ title, settings }) => ({
      title,
      settings: Object.entries(settings).filter(([name]) => `${title} ${name}`.toLocaleLowerCase().includes(wanted)),
    }))
    .filter(({ settings }) => settings.length > 0);
  const labels = Object.fromEntries(Object.keys(fields.values).map((name) => [name, label(name as keyof typeof fields.values)]));
  const parts = shown.map(({ title, settings }) => (
    <Panel key={title} title={title}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {settings.map(([name, input]) => (
          <div key={name}>{input}</div>
        ))}
      </SimpleGrid>
    </Panel>
  ));
  if (shown.length === 0) return <EmptyNotice title={t('settings.noneFound')} />;
  if (!mayEdit) return parts;
  return (
    <RecordForm form={form} label={t('titles.settings')} verb={t('settings.save')} labels={labels}>
      {parts}
    </RecordForm>
  );
}
