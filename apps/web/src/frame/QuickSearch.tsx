import { Combobox, Group, Kbd, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';

/** One field that finds any item by tag, serial, number, name or holder, from anywhere with ⌘K or /. */
export function QuickSearch() {
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 150);
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const navigate = useNavigate();
  useHotkeys([
    ['mod+K', () => field.current?.focus()],
    ['/', () => field.current?.focus()],
  ]);
  const { data, isFetching } = useQuery({
    queryKey: ['item-search', asked],
    queryFn: () => answer(api.GET('/api/v1/items/search', { params: { query: { q: asked } } })),
    enabled: asked.length > 1,
  });
  const found = asked.length > 1 ? (data?.data ?? []) : [];
  const open = (itemId: string): void => {
    combobox.closeDropdown();
    setWords('');
    field.current?.blur();
    void navigate({ to: '/items/$itemId', params: { itemId } });
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
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          placeholder="Search everything"
          aria-label="Search everything"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching ? <Loader size={14} /> : <Kbd size="xs">/</Kbd>}
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
                </Text>
                <PhaseBadge phase={item.phase} label={item.stateLabel} />
              </Group>
            </Combobox.Option>
          ))}
          {found.length === 0 && !isFetching ? <Combobox.Empty>Nothing found for “{asked}”.</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
