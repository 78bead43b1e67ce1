import { ActionIcon, Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../lifecycle/tell.js';
import { listOf, type Path, partOf, problemsAt, textOf, valueAt } from '../draft.js';
import classes from '../lifecycles.module.css';
import { reasonsOf } from '../problem-text.js';
import { useEditing } from './editing.js';

interface DraftEntriesProps {
  at: Path;
  title: string;
  /** The verb of the button: "Add a question". */
  add: string;
  /** What a new one begins as. */
  fresh: () => unknown;
  /** What one is called. */
  nameOf: (entry: unknown) => string;
  children: (at: Path) => ReactNode;
}

/** The entries of a list inside a definition, each with its fields; added, removed and put into another order. */
export function DraftEntries({ at, title, add, fresh, nameOf, children }: DraftEntriesProps) {
  const { t } = useTranslation('lifecycles');
  const { draft, problems, readOnly, set } = useEditing();
  const entries = listOf(valueAt(draft, at));
  if (readOnly && entries.length === 0) return null;
  const write = (next: readonly unknown[]): void => set(at, next.length === 0 ? undefined : next);
  // A definition knows its parts by their places.
  const places = entries.map((_entry, place) => place);
  const swap = (place: number, other: number): void => {
    const next = [...entries];
    [next[place], next[other]] = [next[other], next[place]];
    write(next);
  };
  return (
    <fieldset className={classes['entries']}>
      <legend>{title}</legend>
      <Stack gap="sm">
        {places.map((place) => {
          const entry = entries[place];
          const name = nameOf(entry) || t('editor.unnamed');
          const wrong = problemsAt(problems, [...at, place]);
          return (
            <fieldset key={place} className={classes['entry']} aria-label={name}>
              <Group justify="space-between" wrap="nowrap" mb={6}>
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                {readOnly ? null : (
                  <Group gap={2} wrap="nowrap">
                    <EntryAct
                      icon={IconArrowUp}
                      label={t('editor.up', { name })}
                      act={place > 0 ? () => swap(place, place - 1) : undefined}
                    />
                    <EntryAct
                      icon={IconArrowDown}
                      label={t('editor.down', { name })}
                      act={place < entries.length - 1 ? () => swap(place, place + 1) : undefined}
                    />
                    <EntryAct
                      icon={IconTrash}
                      label={t('editor.remove', { name })}
                      act={() => write(entries.filter((_each, index) => index !== place))}
                    />
                  </Group>
                )}
              </Group>
              {wrong.length > 0 ? (
                <Alert color="rose" py={6} mb={6}>
                  {reasonsOf(wrong)}
                </Alert>
              ) : null}
              <Stack gap="xs">{children([...at, place])}</Stack>
            </fieldset>
          );
        })}
        {readOnly ? null : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => write([...entries, fresh()])}
          >
            {add}
          </Button>
        )}
      </Stack>
    </fieldset>
  );
}

function EntryAct({ icon: Icon, label, act }: { icon: typeof IconTrash; label: string; act: (() => void) | undefined }) {
  return (
    <ActionIcon variant="subtle" color="slate" size={26} aria-label={label} title={label} disabled={!act} onClick={act}>
      <Icon size={15} aria-hidden />
    </ActionIcon>
  );
}

/** What most entries are called by. */
export const labelled = (entry: unknown): string => tell(textOf(partOf(entry)['label'])) || textOf(partOf(entry)['name']);
