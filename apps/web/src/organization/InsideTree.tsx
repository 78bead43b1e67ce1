import { TreeView } from '../parts/TreeView.js';
import type { OrgNode } from './OrgTree.js';
import { below } from './tree-counts.js';

interface InsideTreeProps<Node extends OrgNode> {
  label: string;
  nodes: readonly Node[];
  /** The id of the node whose inside is shown. */
  of: string;
  to: (node: Node) => string;
  none: string;
}

/** What hangs below a unit or lies inside a place. */
export function InsideTree<Node extends OrgNode>({ label, nodes, of, to, none }: InsideTreeProps<Node>) {
  const inside = below(nodes, of).filter(({ active }) => active);
  if (inside.length === 0) return <span className="dimmed">{none}</span>;
  return <TreeView label={label} nodes={inside} to={to} />;
}

/** All above a node, the outermost first, for the way to it. */
export function ancestorsOf<Node extends OrgNode>(nodes: readonly Node[], id: string): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above: Node[] = [];
  for (let at = byId.get(byId.get(id)?.parentId ?? ''); at && !above.includes(at); at = byId.get(at.parentId ?? ''))
    above.unshift(at);
  return above;
}
