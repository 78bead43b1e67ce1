import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronDown, IconSearch, IconX, type TablerIcon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { type RecordKind, recordSources } from '../forms/record-sources.js';
import { useFoundRecords } from '../forms/use-found-records.js';
import { CountedOption } from '../parts/CountedOption.js';
import { useKeys } from '../parts/use-keys.js';

/** One choice of a filter, with how many rows it would leave. */
export interface FacetOption {
  value: string;
  label: string;
  count?: number | undefined;
}

/** The field that narrows the list by words; `f` goes there from anywhere. */
export function WordsFilter({ placeholder }: { placeholder: string }) {
  const { t } = useTranslation('table');
  const [{ q = '' }, ask] = useQuestion();
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
      aria-label={t('filter.words')}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      type="search"
      value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        askLater(event.currentTarget.value);
      }}
      className="words-filter"
    />
  );
}

interface FacetFilterProps {
  /** Its name in the address. */
  name: string;
  label: string;
  /** `undefined` while they are being counted. */
  options: readonly FacetOption[] | undefined;
  /** What the chosen value is called where the options do not tell. */
  chosenLabel?: string | undefined;
  /** Told when it is first opened, so that counts are read only then. */
  onOpen?: () => void;
}

/** A chip that narrows the list to one value of a fact: "Vendor", and once chosen "Vendor: Hafenhandel ×". */
export function FacetFilter({ name, label, options, chosenLabel, onOpen }: FacetFilterProps) {
  const [words, setWords] = useState('');
  const found = options?.filter((option) => option.label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));
  const chosen = (value: string): string | undefined => options?.find((option) => option.value === value)?.label;
  return (
    <Chip
      {...{ name, label, words, setWords }}
      options={found}
      nameOf={(value) => chosen(value) ?? chosenLabel}
      onOpen={onOpen}
    />
  );
}

/** The same for facts with too many values to count: the record is found by its name. */
export function RecordFilter({ name, label, kind }: { name: string; label: string; kind: RecordKind }) {
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState(false);
  const [{ [name]: value }] = useQuestion();
  const { options: found, searching } = useFoundRecords(kind, words, opened);
  const { data: named } = useQuery({
    queryKey: ['records', kind, 'named', value],
    queryFn: () => recordSources[kind].name(value ?? ''),
    enabled: value !== undefined,
  });
  return (
    <Chip
      {...{ name, label, words, setWords }}
      // Nothing is found only once the answer to these words is there.
      options={searching && found?.length === 0 ? undefined : found?.map(({ id, label: text }) => ({ value: id, label: text }))}
      nameOf={() => named}
      onOpen={() => setOpened(true)}
    />
  );
}

interface ChipProps {
  name: string;
  label: string;
  words: string;
  setWords: (words: string) => void;
  options: readonly FacetOption[] | undefined;
  nameOf: (value: string) => string | undefined;
  onOpen?: (() => void) | undefined;
}

function Chip({ name, label, words, setWords, options, nameOf, onOpen }: ChipProps) {
  const { t } = useTranslation('table');
  const [{ [name]: value }, ask] = useQuestion();
  const combobox = useCombobox({
    onDropdownOpen: () => {
      onOpen?.();
      combobox.focusSearchInput();
    },
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setWords('');
    },
  });
  const text = value === undefined ? label : `${label}: ${nameOf(value) ?? '…'}`;
  const choose = (chosen: string): void => {
    combobox.closeDropdown();
    ask({ [name]: chosen === value ? undefined : chosen });
  };
  return (
    <Button.Group>
      <Combobox store={combobox} onOptionSubmit={choose} width={280} position="bottom-start">
        <Combobox.Target targetType="button">
          <Button
            variant={value === undefined ? 'default' : 'light'}
            rightSection={value === undefined ? <IconChevronDown size={14} aria-hidden /> : undefined}
            onClick={() => combobox.toggleDropdown()}
            maw={280}
            // Alone in its group it is round, and bordered, on all sides.
            {...(value === undefined
              ? { style: { borderRadius: 'var(--mantine-radius-default)', borderInlineEndWidth: 1 } }
              : {})}
          >
            {text}
          </Button>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            placeholder={t('filter.find')}
            aria-label={t('filter.findIn', { label })}
          />
          <Combobox.Options mah={300} style={{ overflowY: 'auto' }} aria-label={label}>
            {options?.map((option) => (
              <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
                <CountedOption label={option.label} count={option.count} />
              </Combobox.Option>
            ))}
            {options === undefined ? <Combobox.Empty>{t('filter.reading')}</Combobox.Empty> : null}
            {options?.length === 0 ? <Combobox.Empty>{t('filter.nothing')}</Combobox.Empty> : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {value === undefined ? null : (
        <Button variant="light" px={6} aria-label={t('filter.remove', { text })} onClick={() => ask({ [name]: undefined })}>
          <IconX size={14} aria-hidden />
        </Button>
      )}
    </Button.Group>
  );
}

interface FlagFilterProps {
  name: string;
  label: string;
  /** What stands in the address while it is on. */
  value?: string;
  icon?: TablerIcon;
  color?: string;
}

/** A chip that is on or off. */
export function FlagFilter({ name, label, value = 'yes', icon: Icon, color = 'order' }: FlagFilterProps) {
  const [{ [name]: asked }, ask] = useQuestion();
  const on = asked === value;
  return (
    <Button
      variant={on ? 'light' : 'default'}
      color={color}
      aria-pressed={on}
      {...(Icon ? { leftSection: <Icon size={16} aria-hidden /> } : {})}
      onClick={() => ask({ [name]: on ? undefined : value })}
    >
      {label}
    </Button>
  );
}
