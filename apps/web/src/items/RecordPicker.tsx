import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Named, type RecordKind, recordSources } from './record-sources.js';

interface RecordPickerProps {
  kind: RecordKind;
  label: string;
  description?: string | undefined;
  required?: boolean;
  error?: string | undefined;
  value: string;
  change: (id: string | undefined) => void;
}

/** Chooses a person, a place, a vendor … by typing a part of its name. */
export function RecordPicker({ kind, value, change, ...shared }: RecordPickerProps) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const typed = chosen && words === chosen.label ? '' : words.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const { data = [], isFetching } = useQuery({ queryKey: ['records', kind, asked], queryFn: () => recordSources[kind](asked) });
  const options = chosen && !data.some(({ id }) => id === chosen.id) ? [chosen, ...data] : data;
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
      rightSection={isFetching ? <Loader size={14} /> : undefined}
      nothingFoundMessage={isFetching ? 'Searching …' : 'Nothing found'}
    />
  );
}
