import type { TreeNode } from '../parts/TreeView.js';

/** How many there are at each node with everything below it. */
export function withAllBelow(nodes: readonly TreeNode[], direct: ReadonlyMap<string, number>): Map<string, number> {
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const sums = new Map<string, number>();
  for (const [id, count] of direct) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at);
      sums.set(at, (sums.get(at) ?? 0) + count);
    }
  }
  return sums;
}

/** The nodes that are shown: those in use, and what is put away only on demand or where something in use hangs below it. */
export function shownNodes<Node extends TreeNode & { active: boolean }>(nodes: readonly Node[], archivedToo: boolean): Node[] {
  if (archivedToo) return [...nodes];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kept = new Set<string>();
  for (const node of nodes) {
    if (!node.active) continue;
    for (let at: Node | undefined = node; at && !kept.has(at.id); at = byId.get(at.parentId ?? '')) kept.add(at.id);
  }
  return nodes.filter(({ id }) => kept.has(id));
}

/** All nodes below one, without itself. */
export function below<Node extends TreeNode>(nodes: readonly Node[], id: string): Node[] {
  const inside = new Set([id]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const node of nodes) {
      if (node.parentId !== null && inside.has(node.parentId) && !inside.has(node.id)) {
        inside.add(node.id);
        grew = true;
      }
    }
  }
  inside.delete(id);
  return nodes.filter((node) => inside.has(node.id));
}
