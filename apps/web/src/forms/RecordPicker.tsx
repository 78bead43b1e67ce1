import { Loader, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Named, type RecordKind, recordSources } from './record-sources.js';
import { useFoundRecords } from './use-found-records.js';

interface RecordPickerProps {
  kind: RecordKind;
  label: string;
  description?: string | undefined;
  required?: boolean;
  error?: ReactNode;
  disabled?: boolean;
  /** The id, or nothing. */
  value: string;
  change: (id: string | undefined) => void;
}

/** Chooses a person, a place, a vendor … by typing a part of its name. What is chosen already is named by itself. */
export function RecordPicker({ kind, value, change, ...shared }: RecordPickerProps) {
  const { t } = useTranslation('forms');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const { data: name } = useQuery({
    queryKey: ['records', kind, 'named', value],
    queryFn: () => recordSources[kind].name(value),
    enabled: value !== '' && chosen?.id !== value,
  });
  const current = chosen?.id === value ? chosen : value && name !== undefined ? { id: value, label: name } : null;
  const typed = current && words === current.label ? '' : words.trim();
  const { options: fitting = [], searching } = useFoundRecords(kind, typed);
  const options = current && !fitting.some(({ id }) => id === current.id) ? [current, ...fitting] : fitting;
  return (
    <Select
      {...shared}
      searchable
      clearable
      data={options.map(({ id, label }) => ({ value: id, label }))}
      // The server has searched already; hiding its fuzzy finds again would help nobody.
      filter={({ options: all }) => all}
      value={value || null}
      searchValue={words}
      onSearchChange={setWords}
      onChange={(id) => {
        setChosen(options.find((option) => option.id === id) ?? null);
        change(id ?? undefined);
      }}
      rightSection={searching ? <Loader size={14} /> : undefined}
      nothingFoundMessage={searching ? t('picker.searching') : t('picker.nothing')}
    />
  );
}
