import { Combobox, Group, Kbd, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { useKeys } from '../parts/use-keys.js';
import { useMay } from '../session/session.js';

const ALL = 'all';

/** One field that finds any item by tag, serial, number, name or holder, from anywhere with ⌘K, Ctrl K or /. */
export function QuickSearch() {
  const maySearch = useMay('items.read');
  return maySearch ? <SearchField /> : <div style={{ flex: 1 }} />;
}

function SearchField() {
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 150);
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const navigate = useNavigate();
  const { stateLabel } = useLifecycles();
  const focus = () => field.current?.focus();
  useKeys({ 'mod+k': focus, '/': focus });
  const { data, isFetching } = useQuery({
    queryKey: ['items', 'search', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/items/search', { params: { query: { q: asked, limit: 8 } }, signal })),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });
  const found = asked.length > 1 ? (data?.data ?? []) : [];
  const open = (chosen: string): void => {
    combobox.closeDropdown();
    setWords('');
    field.current?.blur();
    if (chosen === ALL) void navigate({ to: '/items', search: { q: asked } });
    else void navigate({ to: '/items/$itemId', params: { itemId: chosen } });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal>
      <Combobox.Target>
        <TextInput
          ref={field}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') field.current?.blur();
          }}
          placeholder="Search everything"
          aria-label="Search everything"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching ? <Loader size={14} /> : <Kbd size="xs">/</Kbd>}
          rightSectionPointerEvents="none"
          flex={1}
          maw={520}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked.length < 2}>
        <Combobox.Options aria-label="Found items">
          {found.map((item) => (
            <Combobox.Option value={item.id} key={item.id}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Text size="sm" truncate>
                  <strong>{item.tag}</strong> {item.name}
                  {item.holder ? (
                    <Text span size="xs" c="dimmed">
                      {' '}
                      {item.holder.name}
                    </Text>
                  ) : null}
                </Text>
                <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
              </Group>
            </Combobox.Option>
          ))}
          {found.length === 8 ? <Combobox.Option value={ALL}>All that match “{asked}”</Combobox.Option> : null}
          {found.length === 0 && !isFetching ? <Combobox.Empty>Nothing found for “{asked}”.</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
