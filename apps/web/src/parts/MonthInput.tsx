import { MonthPickerInput, type MonthPickerInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { IconCalendarMonth } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showMonth } from './locale.js';

interface MonthInputProps
  extends Pick<
    MonthPickerInputProps,
    'description' | 'required' | 'disabled' | 'error' | 'clearable' | 'w' | 'miw' | 'onFocus' | 'onBlur'
  > {
  label?: string;
  /** Where the page has no room for a label. */
  'aria-label'?: string;
  /** `2026-11`, or empty where none is chosen; longer dates are cut to their month. */
  value?: string | undefined;
  onChange?: (month: string) => void;
  /** No month before this one, `2026-01`. */
  min?: string | undefined;
  max?: string | undefined;
}

/**
 * Chooses a month, written as this person reads months. Not the browser's own field, which two of the usual browsers show as a line of
 * text that takes nothing but `2026-11`.
 */
export function MonthInput({ label, 'aria-label': named = label, value = '', onChange, min, max, ...input }: MonthInputProps) {
  const { t } = useTranslation('parts');
  const shown = value ? showMonth(value, { long: true }) : t('month.none');
  return (
    <MonthPickerInput
      miw={165}
      leftSection={<IconCalendarMonth size={16} aria-hidden />}
      {...input}
      label={label}
      // Of a button with a label screen readers tell the label alone.
      aria-label={named ? `${named}: ${shown}` : shown}
      placeholder={t('month.none')}
      value={value ? dayOf(value) : null}
      onChange={(chosen) => onChange?.(chosen?.slice(0, 7) ?? '')}
      {...(min ? { minDate: dayOf(min) } : {})}
      {...(max ? { maxDate: dayOf(max) } : {})}
      valueFormatter={() => shown}
      monthsListFormat={(month) => showMonth(month, { bare: true })}
      getMonthControlProps={(month) => ({ 'aria-label': showMonth(month, { long: true }) })}
      ariaLabels={{
        previousYear: t('month.previousYear'),
        nextYear: t('month.nextYear'),
        yearLevelControl: t('month.years'),
        previousDecade: t('month.previousDecade'),
        nextDecade: t('month.nextDecade'),
      }}
      clearButtonProps={{ 'aria-label': t('month.clear') }}
      popoverProps={{ returnFocus: true }}
    />
  );
}

const dayOf = (month: string): string => `${month.slice(0, 7)}-01`;
