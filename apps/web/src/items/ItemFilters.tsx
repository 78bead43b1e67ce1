import { Button, Group, Pill, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../parts/use-keys.js';
import { type Ask, type ItemSearch, type ReferenceFilter, referenceFilters, referenceNames } from './item-search.js';
import { MoreFilters } from './MoreFilters.js';
import { StageSelect } from './StageSelect.js';
import { useFacets } from './use-item-list.js';

interface ItemFiltersProps {
  search: ItemSearch;
  ask: Ask;
  /** What the holder is called that the list is narrowed to, since nothing else names him. */
  holderName: string | undefined;
}

export function ItemFilters({ search, ask, holderName }: ItemFiltersProps) {
  return (
    <Group gap="xs">
      <WordsField q={search.q ?? ''} ask={ask} />
      <StageSelect search={search} ask={ask} />
      <Button
        variant={search.stuck ? 'light' : 'default'}
        color="amber"
        aria-pressed={search.stuck === 'yes'}
        leftSection={<IconAlertTriangle size={16} aria-hidden />}
        onClick={() => ask({ stuck: search.stuck ? undefined : 'yes' })}
      >
        Stuck
      </Button>
      <MoreFilters search={search} ask={ask} />
      {referenceNames.map((name) =>
        search[name] ? <FilterPill key={name} name={name} search={search} ask={ask} holderName={holderName} /> : null,
      )}
    </Group>
  );
}

function WordsField({ q, ask }: { q: string; ask: Ask }) {
  const [words, setWords] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  const askLater = useDebouncedCallback((asked: string) => ask({ q: asked }), 250);
  useKeys({ f: () => field.current?.focus() });
  // The address may change by other ways, such as a cleared filter; what is being typed goes before it.
  useEffect(() => {
    if (document.activeElement !== field.current) setWords(q);
  }, [q]);
  return (
    <TextInput
      ref={field}
      aria-label="Filter by words"
      placeholder="Tag, serial, number, name or holder"
      leftSection={<IconSearch size={16} aria-hidden />}
      type="search"
      value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        askLater(event.currentTarget.value);
      }}
      flex="1 1 240px"
      maw={340}
    />
  );
}

function FilterPill({ name, search, ask, holderName }: ItemFiltersProps & { name: ReferenceFilter }) {
  const by = name === 'holderId' ? [] : [name];
  const facets = useFacets(search, by, by.length > 0).data;
  const label = name === 'holderId' ? holderName : facets?.get(name)?.find(({ value }) => value === search[name])?.label;
  const text = `${referenceFilters[name]}: ${label ?? '…'}`;
  return (
    <Pill
      size="md"
      withRemoveButton
      onRemove={() => ask({ [name]: undefined })}
      removeButtonProps={{ 'aria-label': `Remove the filter ${text}`, tabIndex: 0, 'aria-hidden': false }}
    >
      {text}
    </Pill>
  );
}
