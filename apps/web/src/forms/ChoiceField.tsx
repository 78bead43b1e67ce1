import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/languages.js';
import { type Choice, countries, currencies, timeZones, writingWays } from './regions.js';

const lists = { timeZone: timeZones, currency: currencies, country: countries } as const;

interface ChoiceFieldProps extends Omit<SelectProps, 'data' | 'searchable'> {
  /** What is chosen from: everything of this sort that the browser knows. */
  of: keyof typeof lists | 'writing';
}

/** A time zone, a currency, a country or a way to write figures, found by typing a part of its name. */
export function ChoiceField({ of, value, ...shared }: ChoiceFieldProps) {
  const { t, i18n } = useTranslation('forms');
  const { language } = i18n;
  const known = useMemo<Choice[]>(
    () => (of === 'writing' ? writingWays(languageOf(language) ?? 'en') : lists[of](language)),
    [of, language],
  );
  // What was chosen elsewhere stays a choice here, though this browser may not know it.
  const data = !value || known.some((each) => each.value === value) ? known : [{ value, label: value }, ...known];
  return (
    <Select {...shared} value={value ?? null} data={data} searchable nothingFoundMessage={t('picker.nothing')} limit={500} />
  );
}
