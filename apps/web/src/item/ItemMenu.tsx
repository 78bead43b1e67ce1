import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowsExchange, IconCopy, IconDots, IconEdit, IconLink, IconTag } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useKeys } from '../parts/use-keys.js';
import { useMay } from '../session/session.js';
import { type ItemView, type LastMove, lastMoveQuery } from './item-queries.js';
import { LabelDialog } from './LabelDialog.js';
import { takeBack } from './move-item.js';

/** What else can be done with an item, besides its verbs. */
export function ItemMenu({ item, edit }: { item: ItemView; edit: () => void }) {
  const { t } = useTranslation('item');
  const mayEdit = useMay('items.edit');
  const mayCreate = useMay('items.create');
  const mayAsk = useMay('procurement.request') && (item.phase === 'operate' || item.phase === 'repair');
  const { undo, name } = useTakeBack(item);
  const [labels, setLabels] = useState(false);
  useKeys({ e: () => (mayEdit ? edit() : false) });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href);
    tellDone(t('menu.copied'));
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('menu.label')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit ? (
            <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={edit}>
              {t('menu.edit')}
            </Menu.Item>
          ) : null}
          {mayCreate ? (
            <Menu.Item
              leftSection={<IconCopy size={16} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/items/new" search={{ from: item.id }} />}
            >
              {t('menu.duplicate')}
            </Menu.Item>
          ) : null}
          {mayAsk ? (
            <Menu.Item
              leftSection={<IconArrowsExchange size={16} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/requests/new" search={{ about: item.id }} />}
            >
              {t('menu.askForChange')}
            </Menu.Item>
          ) : null}
          {undo ? (
            <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={undo}>
              {t('menu.takeBack', { verb: name })}
            </Menu.Item>
          ) : null}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTag size={16} aria-hidden />} onClick={() => setLabels(true)}>
            {t('labels.open')}
          </Menu.Item>
          {navigator.clipboard ? (
            <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => void copy()}>
              {t('menu.copy')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <LabelDialog items={{ ids: [item.id] }} opened={labels} close={() => setLabels(false)} />
    </>
  );
}

/** The way back from the last move, and what that move is called. */
export function useTakeBack(item: Pick<ItemView, 'id' | 'kind' | 'tag'>) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const mayMove = useMay('items.move');
  const { verbLabel } = useLifecycles();
  const { data: last } = useQuery({ ...lastMoveQuery(item.id), enabled: mayMove });
  const name = last ? verbLabel(item.kind, last.verb) : '';
  const taking = useMutation({
    mutationFn: (move: LastMove) => takeBack(queries, item.id, move),
    onSuccess: () => tellDone(t('verbs.takenBack', { verb: name, tag: item.tag })),
    onError: tellFailed,
  });
  const undo = last?.undoneBy && !taking.isPending ? () => taking.mutate(last) : undefined;
  return { undo, name, moveId: last?.id };
}
