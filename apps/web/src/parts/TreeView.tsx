import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tellFailed } from './toasts.js';
import { MoveDialog } from './tree/MoveDialog.js';
import { TreeLine } from './tree/TreeLine.js';
import classes from './tree/tree.module.css';
import { type TreeNode, visibleLines } from './tree/tree-lines.js';
import { useTree } from './tree/use-tree.js';

export type { TreeNode } from './tree/tree-lines.js';

interface TreeViewProps<Node extends TreeNode> {
  /** What the tree is called: "Locations". */
  label: string;
  /** All nodes, in any order; those whose parent is not among them stand at the top. */
  nodes: readonly Node[];
  /** Where a node leads to. */
  to?: (node: Node) => string;
  /** What it asks for there. */
  search?: (node: Node) => Record<string, string>;
  /** Puts a node below another one, or at the top. Absent where nobody may. */
  move?: ((node: Node, parentId: string | null) => Promise<unknown>) | undefined;
  /** Right of the name: counts, a badge. */
  aside?: (node: Node) => ReactNode;
  /** The id of the node that is shown beside the tree. */
  open?: string | undefined;
}

/** Things inside things: opened and walked by arrow keys, moved by dragging or by M; what cannot be inside itself is never offered. */
export function TreeView<Node extends TreeNode>({ label, nodes, to, search, move, aside, open }: TreeViewProps<Node>) {
  const { t } = useTranslation('parts');
  const tree = useTree(nodes, open);
  const { opened, active, moving } = tree;
  const lines = visibleLines(nodes, opened);
  const put = (node: Node, parentId: string | null): void => {
    if (move && node.parentId !== parentId) void move(node, parentId).catch(tellFailed);
  };
  const movingNode = nodes.find(({ id }) => id === moving);
  const first = lines.some(({ node }) => node.id === active) ? active : lines[0]?.node.id;
  return (
    <Stack gap={4}>
      <div
        className={classes['tree']}
        role="tree"
        aria-label={label}
        onKeyDown={(event) => tree.press(event, lines, move !== undefined)}
      >
        {lines.map((line) => (
          <TreeLine
            key={line.node.id}
            line={line}
            nodes={nodes}
            to={to?.(line.node)}
            search={search?.(line.node)}
            opened={opened.has(line.node.id)}
            active={first === line.node.id}
            current={open === line.node.id}
            toggle={tree.toggle}
            activate={tree.activate}
            put={move ? put : undefined}
          >
            {aside?.(line.node)}
          </TreeLine>
        ))}
      </div>
      {move ? (
        <Text size="xs" c="dimmed">
          {t('tree.keys')}
        </Text>
      ) : null}
      {movingNode ? <MoveDialog node={movingNode} nodes={nodes} put={put} close={tree.endMove} /> : null}
    </Stack>
  );
}
