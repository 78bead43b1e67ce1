import { NumberInput, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Convention, conventions, type Method, methods } from './depreciation.js';
import { macrsYears, missingOf, type TermsTyped, withMethod } from './terms-typed.rules.js';

interface TermsFieldsProps {
  terms: TermsTyped;
  change: (more: Partial<TermsTyped>) => void;
  /** Why what stands there was refused: `/lifeMonths`. */
  refused: (pointer: string) => string | undefined;
}

/** Method, convention and life, and what the method needs besides. Of MACRS there is to choose what has a printed table. */
export function TermsFields({ terms, change, refused }: TermsFieldsProps) {
  const { t } = useTranslation(['depreciation', 'forms']);
  const { method, convention, lifeMonths, rate, units } = terms;
  const missing = missingOf(terms);
  const errorOf = (field: typeof missing, pointer: string): string | undefined =>
    missing === field ? t('forms:needed') : refused(pointer);
  const isMacrs = method === 'macrs';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label={t('form.method')}
        allowDeselect={false}
        data={methods.map((value) => ({ value, label: t(`methods.${value}`) }))}
        value={method}
        onChange={(chosen) => change(withMethod((chosen ?? method) as Method, terms))}
        error={refused('/method')}
      />
      <Select
        label={t('form.convention')}
        allowDeselect={false}
        data={conventions
          .filter((value) => !isMacrs || value === 'half_year' || value === 'mid_quarter')
          .map((value) => ({ value, label: t(`conventions.${value}`) }))}
        value={convention}
        onChange={(chosen) => change({ convention: (chosen ?? convention) as Convention })}
        error={refused('/convention')}
      />
      {isMacrs ? (
        <Select
          label={t('form.recovery')}
          allowDeselect={false}
          data={macrsYears.map((years) => ({ value: String(years * 12), label: t('years', { count: years }) }))}
          value={String(lifeMonths)}
          onChange={(chosen) => change({ lifeMonths: Number(chosen ?? lifeMonths) })}
          error={refused('/lifeMonths')}
        />
      ) : (
        <NumberInput
          label={t('form.lifeMonths')}
          required
          min={1}
          max={1_200}
          allowDecimal={false}
          value={lifeMonths}
          onChange={(typed) => change({ lifeMonths: typed })}
          error={errorOf('lifeMonths', '/lifeMonths')}
        />
      )}
      {method === 'declining_balance' ? (
        <NumberInput
          label={t('form.rate')}
          required
          min={0.01}
          max={100}
          decimalScale={2}
          value={rate}
          onChange={(typed) => change({ rate: typed })}
          error={errorOf('rate', '/rateBasisPoints')}
        />
      ) : null}
      {method === 'units_of_production' ? (
        <NumberInput
          label={t('form.units')}
          required
          min={1}
          max={2_000_000_000}
          allowDecimal={false}
          value={units}
          onChange={(typed) => change({ units: typed })}
          error={errorOf('units', '/totalUnits')}
        />
      ) : null}
    </SimpleGrid>
  );
}
