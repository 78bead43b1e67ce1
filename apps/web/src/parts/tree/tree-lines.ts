import { compareTexts } from '../locale.js';

/** Something inside something else. */
export interface TreeNode {
  id: string;
  parentId: string | null;
  name: string;
}

/** A node as it stands on the page. */
export interface Line<Node extends TreeNode> {
  node: Node;
  /** 1 at the top. */
  level: number;
  hasChildren: boolean;
  /** Its place among its siblings, from 1 on, and how many they are. */
  place: number;
  siblings: number;
}

/** The nodes that can be seen while these are opened, in the order of their names. */
export function visibleLines<Node extends TreeNode>(nodes: readonly Node[], opened: ReadonlySet<string>): Line<Node>[] {
  const children = childrenByParent(nodes);
  const lines: Line<Node>[] = [];
  const list = (parentId: string | null, level: number): void => {
    const siblings = children.get(parentId) ?? [];
    siblings.forEach((node, index) => {
      const hasChildren = children.has(node.id);
      lines.push({ node, level, hasChildren, place: index + 1, siblings: siblings.length });
      if (hasChildren && opened.has(node.id)) list(node.id, level + 1);
    });
  };
  list(null, 1);
  return lines;
}

function childrenByParent<Node extends TreeNode>(nodes: readonly Node[]): Map<string | null, Node[]> {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  for (const siblings of children.values()) siblings.sort((one, other) => compareTexts(one.name, other.name));
  return children;
}

/** All above a node, the nearest first; ends where a circle would begin. */
export function ancestors<Node extends TreeNode>(nodes: readonly Node[], id: string): string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const above: string[] = [];
  for (let parent = parents.get(id) ?? null; parent !== null && !above.includes(parent); parent = parents.get(parent) ?? null) {
    above.push(parent);
  }
  return above;
}

/** Whether a node can be put below another one: not below itself, nor below anything inside it, nor where it is already. */
export function mayMove<Node extends TreeNode>(nodes: readonly Node[], node: Node, parentId: string | null): boolean {
  if (parentId === node.id || parentId === node.parentId) return false;
  return parentId === null || !ancestors(nodes, parentId).includes(node.id);
}
