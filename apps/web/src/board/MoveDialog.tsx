import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery, type ListedItem, type OfferedVerb } from '../item/item-queries.js';
import { useVerbs } from '../item/verbs-in-language.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { acceptanceOf } from './acceptance.js';
import { verdictText } from './BoardColumn.js';
import classes from './board.module.css';

interface MoveDialogProps {
  item: ListedItem | null;
  states: ReadonlyArray<{ name: string; label: string; phase: string }>;
  close: () => void;
  choose: (item: ListedItem, verbs: OfferedVerb[]) => void;
}

/** Where a card can go, and where it cannot and why: what dragging shows, for the keyboard. */
export function MoveDialog({ item, states, close, choose }: MoveDialogProps) {
  const { t } = useTranslation('board');
  return (
    <Modal opened={item !== null} onClose={close} title={item ? t('moveTitle', { tag: item.tag }) : ''} size="md">
      {item ? <Ways item={item} states={states} choose={choose} /> : null}
    </Modal>
  );
}

function Ways({ item, states, choose }: Pick<MoveDialogProps, 'states' | 'choose'> & { item: ListedItem }) {
  const { t } = useTranslation('board');
  const { data, error, refetch } = useQuery({ ...itemQuery(item.id), staleTime: 0 });
  const verbs = useVerbs(data);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={5} height={28} />;
  const from = states.find(({ name }) => name === item.state)?.label ?? item.state;
  const ways = states.map((state) => ({ state, acceptance: acceptanceOf(verbs, item.state, state.name) }));
  const refused = ways.filter(({ acceptance }) => acceptance.kind === 'refuses');
  const open = ways.flatMap(({ state, acceptance }) =>
    acceptance.kind === 'accepts' ? [{ state, verbs: acceptance.verbs }] : [],
  );
  return (
    <Stack gap="xs">
      {open.map(({ state, verbs: leading }) => (
        <Button
          key={state.name}
          variant="default"
          justify="space-between"
          fullWidth
          rightSection={<PhaseBadge phase={state.phase} label={state.label} />}
          onClick={() => choose(item, leading)}
        >
          {leading.map(({ label }) => label).join(', ')}
        </Button>
      ))}
      {open.length === 0 ? <Text size="sm">{t('impossible')}</Text> : null}
      {refused.length > 0 ? (
        <ul className={classes['refusals']} aria-label={t('impossible')}>
          {refused.map(({ state, acceptance }) => (
            <li key={state.name}>
              <PhaseBadge phase={state.phase} label={state.label} />
              <span>{verdictText(t, acceptance, from)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
