import { Button, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ItemView, itemQuery, type ListedItem, type OfferedVerb } from '../item/item-queries.js';
import { itemChanged, moveItem } from '../item/move-item.js';
import { tellMoved } from '../item/use-move.js';
import { VerbDrawer } from '../item/VerbDrawer.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tellFailed } from '../parts/toasts.js';

/** A card that was moved to a column, with the verbs that lead there. */
export interface Wanted {
  item: ListedItem;
  verbs: OfferedVerb[];
}

interface BoardMoveProps {
  wanted: Wanted | null;
  close: () => void;
  stateLabel: (state: string) => string;
}

/** Carries out a move: which verb, where several lead there; its questions, where it has any; else at once, with the way back in the toast. */
export function BoardMove({ wanted, close, stateLabel }: BoardMoveProps) {
  const { t } = useTranslation('board');
  const [chosen, setChosen] = useState<OfferedVerb | null>(null);
  const { data: item } = useQuery({ ...itemQuery(wanted?.item.id ?? ''), enabled: wanted !== null });
  const [only, ...others] = wanted?.verbs ?? [];
  const verb = chosen ?? (others.length === 0 ? (only ?? null) : null);
  const { verb: definitionOf } = useLifecycles();
  const quick =
    verb !== null && wanted !== null && verb.asks.length === 0 && !definitionOf(wanted.item.kind, verb.verb)?.steps?.length;
  const end = (): void => {
    setChosen(null);
    close();
  };
  const ready = item && item.id === wanted?.item.id ? item : undefined;
  return (
    <>
      <Modal
        opened={wanted !== null && verb === null}
        onClose={end}
        title={wanted && only ? t('chooseVerb', { tag: wanted.item.tag, state: stateLabel(only.to) }) : ''}
      >
        <Stack gap="xs">
          {wanted?.verbs.map((each) => (
            <Button key={each.verb} variant="default" onClick={() => setChosen(each)}>
              {each.label}
            </Button>
          ))}
        </Stack>
      </Modal>
      {ready && verb && quick ? <QuickMove key={`${ready.id} ${verb.verb}`} item={ready} verb={verb} end={end} /> : null}
      {ready ? <VerbDrawer item={ready} verb={quick ? null : verb} close={end} /> : null}
    </>
  );
}

/** A verb that asks nothing and starts no work needs no form. */
function QuickMove({ item, verb, end }: { item: ItemView; verb: OfferedVerb; end: () => void }) {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => moveItem(item, { verb: verb.verb }),
    onSuccess: () => tellMoved(queries, item, verb.label),
    onError: tellFailed,
    onSettled: () => {
      end();
      return itemChanged(queries, item.id);
    },
  });
  // Once, whatever else is drawn anew meanwhile.
  useEffect(() => mutate(), [mutate]);
  return null;
}
