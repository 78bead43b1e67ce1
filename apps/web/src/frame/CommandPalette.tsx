import { Loader, Modal, Text, TextInput } from '@mantine/core';
import { IconListDetails, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { type Found, type FoundGroup, useFound } from './use-found.js';

/** One field that leads everywhere: to items by tag, serial, number, name or holder, to people, pages and actions. */
export function CommandPalette({ close }: { close: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      size="lg"
      yOffset="12vh"
      padding="sm"
      attributes={{ content: { 'aria-label': t('search.everything') } }}
      transitionProps={{ duration: 0 }}
    >
      <Palette close={close} />
    </Modal>
  );
}

function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('frame');
  const id = useId();
  const [words, setWords] = useState('');
  const { groups, busy, asked } = useGroups(words);
  const all = groups.flatMap(({ found }) => found);
  const shown = all.map(({ key }) => key).join();
  // The first is meant, unless somebody walks to another one of the same list.
  const [walked, setWalked] = useState({ shown, place: 0 });
  const place = walked.shown === shown ? walked.place : 0;
  const navigate = useNavigate();
  const go = (found: Found | undefined): void => {
    if (!found) return;
    close();
    void navigate({ to: found.to, search: found.search ?? {} });
  };
  const press = (event: KeyboardEvent): void => {
    const by = { ['ArrowDown']: 1, ['ArrowUp']: -1 }[event.key];
    if (by !== undefined) setWalked({ shown, place: (place + by + all.length) % Math.max(all.length, 1) });
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(all[place]);
    else return;
    event.preventDefault();
  };
  const active = all[place];
  return (
    <>
      <TextInput
        size="md"
        role="combobox"
        aria-label={t('search.everything')}
        aria-expanded={all.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={active ? `${id} ${active.key}`.replaceAll(' ', '-') : undefined}
        placeholder={t('search.hint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={busy && words !== '' ? <Loader size={16} /> : null}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div className={classes['found']} role="listbox" id={`${id}-found`} aria-label={t('search.found')}>
        {groups.map(({ name, found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a field set cannot stand in a list box
          <div key={name} role="group" aria-label={t(`search.${name}`)}>
            <div className={classes['foundHead']} aria-hidden>
              {t(`search.${name}`)}
            </div>
            {found.map((each) => (
              <FoundLine
                key={each.key}
                id={`${id} ${each.key}`.replaceAll(' ', '-')}
                found={each}
                chosen={each === active}
                go={() => go(each)}
              />
            ))}
          </div>
        ))}
      </div>
      {groups.length === 0 && !busy ? (
        <Text size="sm" c="dimmed" p="sm" role="status">
          {t('search.nothing', { words: asked })}
        </Text>
      ) : null}
    </>
  );
}

/** What was found; where there may be more items than fit, the last leads to all of them. */
function useGroups(words: string): { groups: FoundGroup[]; busy: boolean; asked: string } {
  const { t } = useTranslation('frame');
  const { groups, asked, busy, moreItems } = useFound(words);
  if (!moreItems) return { groups, busy, asked };
  const all: Found = {
    key: 'all items',
    label: t('search.all', { words: asked }),
    icon: IconListDetails,
    to: '/items',
    search: { q: asked },
  };
  return {
    busy,
    asked,
    groups: groups.map((group) => (group.name === 'items' ? { ...group, found: [...group.found, all] } : group)),
  };
}

interface FoundLineProps {
  id: string;
  found: Found;
  chosen: boolean;
  go: () => void;
}

function FoundLine({ id, found: { label, note, icon: Icon }, chosen, go }: FoundLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // The keys are the field's, which has the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div ref={line} id={id} role="option" aria-selected={chosen} className={classes['foundLine']} onClick={go}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{label}</span>
      {note ? <small>{note}</small> : null}
    </div>
  );
}
