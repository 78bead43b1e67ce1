import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import classes from './tree.module.css';
import type { Line, TreeNode } from './tree-lines.js';
import { useTreeDrag } from './use-tree-drag.js';

interface TreeLineProps<Node extends TreeNode> {
  line: Line<Node>;
  nodes: readonly Node[];
  to: string | undefined;
  search: Record<string, string> | undefined;
  opened: boolean;
  /** Tab comes to this one. */
  active: boolean;
  /** It is shown beside the tree. */
  current: boolean;
  toggle: (id: string) => void;
  activate: (id: string) => void;
  put: ((node: Node, parentId: string | null) => void) | undefined;
  children: ReactNode;
}

/** One node: its name leads to it, the arrow opens it; dragged onto another one it comes below that. */
export function TreeLine<Node extends TreeNode>(props: TreeLineProps<Node>) {
  const { line, nodes, to, search = {}, opened, active, current, toggle, activate, put, children } = props;
  const { node, level, hasChildren, place, siblings } = line;
  const self = useRef<HTMLDivElement>(null);
  const over = useTreeDrag(self, node, nodes, put);
  const Arrow = opened ? IconChevronDown : IconChevronRight;
  // What is said of it and what Enter follows are the same element.
  const item = {
    role: 'treeitem',
    tabIndex: active ? 0 : -1,
    'data-node': node.id,
    'aria-level': level,
    'aria-posinset': place,
    'aria-setsize': siblings,
    'aria-selected': current,
    ...(hasChildren ? { 'aria-expanded': opened } : {}),
    onFocus: () => activate(node.id),
    className: classes['name'],
  } as const;
  return (
    <div
      ref={self}
      role="none"
      className={classes['line']}
      data-over={over}
      data-current={current || undefined}
      style={{ '--indent': `${(level - 1) * 20}px` }}
    >
      {/* For the mouse; by keyboard the arrows open and close. */}
      <span aria-hidden className={classes['arrow']} onClick={() => (hasChildren ? toggle(node.id) : undefined)}>
        {hasChildren ? <Arrow size={16} /> : null}
      </span>
      {to ? (
        // A link is dragged by itself otherwise, and its line stays where it is.
        <Link to={to} search={search} draggable={false} {...item}>
          {node.name}
        </Link>
      ) : (
        <span {...item}>{node.name}</span>
      )}
      <span className={classes['aside']}>{children}</span>
    </div>
  );
}
