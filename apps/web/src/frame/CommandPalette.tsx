import { Combobox, Group, Loader, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { type Found, useFound } from './use-found.js';

const ALL = 'all items';

/** One field that leads everywhere: to items by tag, serial, number, name or holder, to people, pages and actions. */
export function CommandPalette({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      size="lg"
      yOffset="12vh"
      padding="sm"
      attributes={{ content: { 'aria-label': t('search.everything') } }}
      transitionProps={{ duration: 0 }}
    >
      {opened ? <Palette close={close} /> : null}
    </Modal>
  );
}

function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('frame');
  const [words, setWords] = useState('');
  const { groups, asked, busy, moreItems } = useFound(words);
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true });
  const all = groups.flatMap(({ found }) => found);
  const shown = all.map(({ key }) => key).join();
  // The first is meant, unless somebody walks to another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is found anew
  useEffect(() => {
    combobox.selectFirstOption();
  }, [shown]);
  const go = (key: string): void => {
    close();
    if (key === ALL) void navigate({ to: '/items', search: { q: asked } });
    const found = all.find((each) => each.key === key);
    if (found) void navigate({ to: found.to, search: found.search ?? {} });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget>
        <TextInput
          size="md"
          aria-label={t('search.everything')}
          placeholder={t('search.hint')}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={busy && words !== '' ? <Loader size={16} /> : null}
          data-autofocus
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes['found'] ?? ''} aria-label={t('search.found')}>
        {groups.map(({ name, found }) => (
          <Combobox.Group key={name} label={t(`search.${name}`)}>
            {found.map((each) => (
              <FoundLine key={each.key} found={each} />
            ))}
            {name === 'items' && moreItems ? (
              <Combobox.Option value={ALL}>{t('search.all', { words: asked })}</Combobox.Option>
            ) : null}
          </Combobox.Group>
        ))}
        {groups.length === 0 && !busy ? <Combobox.Empty>{t('search.nothing', { words: asked })}</Combobox.Empty> : null}
      </Combobox.Options>
    </Combobox>
  );
}

function FoundLine({ found: { key, label, note, icon: Icon } }: { found: Found }) {
  return (
    <Combobox.Option value={key}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap={8} wrap="nowrap" miw={0}>
          <Icon size={16} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" truncate>
            {label}
          </Text>
        </Group>
        {note ? (
          <Text size="xs" c="dimmed" truncate maw="45%">
            {note}
          </Text>
        ) : null}
      </Group>
    </Combobox.Option>
  );
}
