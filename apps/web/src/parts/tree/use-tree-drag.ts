import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { mayMove, type TreeNode } from './tree-lines.js';

/** While something is dragged over a node: whether it may come below it. */
type Over = 'yes' | 'no' | undefined;

/** Lets a node be dragged, and others be dropped on it. */
export function useTreeDrag<Node extends TreeNode>(
  element: RefObject<HTMLElement | null>,
  node: Node,
  nodes: readonly Node[],
  put: ((node: Node, parentId: string | null) => void) | undefined,
): Over {
  const [over, setOver] = useState<Over>();
  const latest = useRef({ node, nodes, put });
  latest.current = { node, nodes, put };
  const movable = put !== undefined;
  useEffect(() => {
    if (!element.current || !movable) return undefined;
    const dragged = (data: Record<string | symbol, unknown>): Node | undefined =>
      latest.current.nodes.find(({ id }) => id === data['treeNode']);
    const fits = (other: Node | undefined): other is Node =>
      other !== undefined && mayMove(latest.current.nodes, other, latest.current.node.id);
    return combine(
      draggable({ element: element.current, getInitialData: () => ({ treeNode: latest.current.node.id }) }),
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) => dragged(source.data) !== undefined && source.data['treeNode'] !== latest.current.node.id,
        onDragEnter: ({ source }) => setOver(fits(dragged(source.data)) ? 'yes' : 'no'),
        onDragLeave: () => setOver(undefined),
        onDrop: ({ source }) => {
          setOver(undefined);
          const other = dragged(source.data);
          if (fits(other)) latest.current.put?.(other, latest.current.node.id);
        },
      }),
    );
  }, [element, movable]);
  return over;
}
