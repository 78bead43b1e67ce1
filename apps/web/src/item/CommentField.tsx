import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { type Mentioned, mentionAsked, mentionPut } from './mentions.js';

interface CommentFieldProps {
  label: string;
  text: string;
  change: (text: string) => void;
  /** Somebody was called by name. */
  call: (who: Mentioned) => void;
  send: () => void;
  error?: React.ReactNode;
}

/** A few words; `@` offers whom they can call. */
export function CommentField({ label, text, change, call, send, error }: CommentFieldProps) {
  const { t } = useTranslation('item');
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<string>();
  const combobox = useCombobox();
  const { data = [] } = useQuery({
    queryKey: ['colleagues', asked],
    queryFn: async () => {
      const query = { limit: 8, ...(asked ? { q: asked } : {}) };
      return (await answer(api.GET('/api/v1/colleagues', { params: { query } }))).data;
    },
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
  const look = (element: HTMLTextAreaElement): void => {
    const next = mentionAsked(element.value, element.selectionStart);
    setAsked(next);
    if (next === undefined) combobox.closeDropdown();
    else combobox.openDropdown();
  };
  const choose = (id: string): void => {
    const who = data.find((each) => each.id === id);
    const element = field.current;
    if (!who || !element || asked === undefined) return;
    const put = mentionPut(element.value, element.selectionStart, asked, who.name);
    change(put.text);
    call({ id: who.id, name: who.name });
    setAsked(undefined);
    combobox.closeDropdown();
    requestAnimationFrame(() => element.setSelectionRange(put.caret, put.caret));
  };
  const offered = asked !== undefined && data.length > 0;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="bottom-start" width={280}>
      <Combobox.EventsTarget withKeyboardNavigation={offered} withExpandedAttribute={false}>
        <Combobox.DropdownTarget>
          <Textarea
            ref={field}
            aria-label={label}
            placeholder={t('comments.placeholder')}
            error={error}
            autosize
            minRows={2}
            maxLength={10_000}
            value={text}
            onChange={(event) => {
              change(event.currentTarget.value);
              look(event.currentTarget);
            }}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
            }}
          />
        </Combobox.DropdownTarget>
      </Combobox.EventsTarget>
      <Combobox.Dropdown hidden={!offered}>
        <Combobox.Options aria-label={t('comments.whom')}>
          {data.map(({ id, name }) => (
            <Combobox.Option key={id} value={id}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
