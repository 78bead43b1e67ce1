import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useMay } from '../session/session.js';

interface ContractFieldProps {
  vendorId: string;
  /** The one that the order is under now, shown whatever became of it. */
  current: { id: string; number: string } | undefined;
  value: string;
  change: (id: string) => void;
  error: ReactNode;
}

/** Chooses one of the vendor's contracts that are in force; nothing where there is none. */
export function ContractField({ vendorId, current, value, change, error }: ContractFieldProps) {
  const { t } = useTranslation('purchasing');
  const mayRead = useMay('contracts.read');
  const { data = [] } = useQuery({
    queryKey: ['contracts', 'in-force', vendorId],
    queryFn: async () => (await answer(api.GET('/api/v1/contracts', { params: { query: { vendorId, limit: 200 } } }))).data,
    enabled: mayRead,
  });
  const options = data
    .filter(({ state }) => state === 'active' || state === 'in_notice')
    .map(({ id, number, name }) => ({ value: id, label: `${number} · ${name}` }));
  if (current && !options.some((option) => option.value === current.id))
    options.unshift({ value: current.id, label: current.number });
  if (options.length === 0) return null;
  return (
    <Select
      label={t('fields.contract')}
      description={t('fields.contractHint')}
      data={options}
      value={value || null}
      onChange={(id) => change(id ?? '')}
      error={error}
      clearable
      searchable
    />
  );
}
