import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import type { OrgNode } from './OrgTree.js';
import type { SmallChange } from './structure.js';
import { below } from './tree-counts.js';

interface MoveConfirmProps {
  node: OrgNode;
  parentId: string | null;
  nodes: readonly OrgNode[];
  /** How many items go along. */
  items: number;
  change: (id: string, version: number, body: SmallChange) => Promise<OrgNode>;
  close: () => void;
}

/** Says what goes along before something is hung elsewhere, since roles and sums follow the tree. */
export function MoveConfirm({ node, parentId, nodes, items, change, close }: MoveConfirmProps) {
  const { t } = useTranslation(['organization', 'forms']);
  const current = nodes.find(({ id }) => id === node.id) ?? node;
  const target = nodes.find(({ id }) => id === parentId);
  const inside = below(nodes, node.id).length;
  const where = target?.name ?? t('tree.top');
  const moving = useMutation({
    mutationFn: () => change(current.id, current.version, { parentId }),
    onSuccess: ({ version }) => {
      close();
      tellDone(t('tree.moved', { name: current.name, where }), {
        undo: () => change(current.id, version, { parentId: current.parentId }),
      });
    },
  });
  return (
    <Modal opened onClose={close} title={t('tree.moveTitle', { name: current.name })} centered>
      <Stack gap="md">
        <Text size="sm">{target ? t('tree.moveUnder', { where }) : t('tree.moveTop')}</Text>
        {inside > 0 || items > 0 ? (
          <Text size="sm" c="dimmed">
            {[
              inside > 0 ? t('tree.goAlong', { count: inside, many: showNumber(inside) }) : '',
              items > 0 ? t('tree.itemsGoAlong', { count: items, many: showNumber(items) }) : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </Text>
        ) : null}
        {moving.error ? <ErrorNotice error={moving.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button data-autofocus loading={moving.isPending} onClick={() => moving.mutate()}>
            {t('tree.moveVerb')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
