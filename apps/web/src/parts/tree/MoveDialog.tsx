import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareTexts } from '../locale.js';
import { ancestors, mayMove, type TreeNode } from './tree-lines.js';

const TOP = 'top';

interface MoveDialogProps<Node extends TreeNode> {
  node: Node;
  nodes: readonly Node[];
  put: (node: Node, parentId: string | null) => void;
  close: () => void;
}

/** Where to put a node, by name: what dragging does, for the keyboard and for far ways. */
export function MoveDialog<Node extends TreeNode>({ node, nodes, put, close }: MoveDialogProps<Node>) {
  const { t } = useTranslation('parts');
  const [chosen, setChosen] = useState<string | null>(null);
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const way = ({ id, name }: Node): string =>
    [
      ...ancestors(nodes, id)
        .map((each) => names.get(each))
        .reverse(),
      name,
    ].join(' › ');
  const places = nodes
    .filter(({ id }) => mayMove(nodes, node, id))
    .map((each) => ({ value: each.id, label: way(each) }))
    .sort((one, other) => compareTexts(one.label, other.label));
  const move = (event: React.FormEvent): void => {
    event.preventDefault();
    if (chosen === null) return;
    put(node, chosen === TOP ? null : chosen);
    close();
  };
  return (
    <Modal opened onClose={close} title={t('tree.moveTitle', { name: node.name })} centered>
      <form onSubmit={move}>
        <Stack gap="md">
          <Select
            label={t('tree.moveUnder')}
            data={[...(node.parentId === null ? [] : [{ value: TOP, label: t('tree.top') }]), ...places]}
            value={chosen}
            onChange={setChosen}
            searchable
            data-autofocus
            limit={100}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('danger.notNow')}
            </Button>
            <Button type="submit" disabled={chosen === null}>
              {t('tree.moveHere')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
