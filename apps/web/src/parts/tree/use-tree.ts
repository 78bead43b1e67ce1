import { type KeyboardEvent, useEffect, useState } from 'react';
import { ancestors, type Line, type TreeNode } from './tree-lines.js';

/** A tree of this size is open altogether at first, of a larger one only its top. */
const SMALL = 60;

/** Which nodes are open, which has the focus, and which is about to be moved. */
export function useTree<Node extends TreeNode>(nodes: readonly Node[], shown: string | undefined) {
  // `undefined` until somebody opens or closes one, since the nodes may still be on their way.
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [active, setActive] = useState<string>();
  const [moving, setMoving] = useState<string>();
  const opened = chosen ?? openAtFirst(nodes);
  const toggle = (id: string, open = !opened.has(id)): void => {
    const next = new Set(opened);
    if (open) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  // Whatever is shown beside the tree can be seen in it.
  useEffect(() => {
    if (shown === undefined) return;
    setChosen((before) => new Set([...(before ?? openAtFirst(nodes)), ...ancestors(nodes, shown)]));
  }, [shown, nodes]);
  const press = (event: KeyboardEvent<HTMLElement>, lines: ReadonlyArray<Line<Node>>, mayMove: boolean): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = lines.findIndex(({ node }) => node.id === active);
    const place = Math.max(at, 0);
    const line = lines[place];
    if (!line) return;
    const tree = event.currentTarget;
    const focus = (to: number): void => {
      const next = lines[to];
      if (!next) return;
      setActive(next.node.id);
      tree.querySelector<HTMLElement>(`[data-node="${next.node.id}"]`)?.focus();
    };
    const { id, parentId } = line.node;
    const isOpen = line.hasChildren && opened.has(id);
    const right = (): void => {
      if (isOpen) focus(place + 1);
      else if (line.hasChildren) toggle(id, true);
    };
    const left = (): void => (isOpen ? toggle(id, false) : focus(lines.findIndex(({ node }) => node.id === parentId)));
    const keys: Record<string, () => void> = {
      ['ArrowDown']: () => focus(place + 1),
      ['ArrowUp']: () => focus(place - 1),
      ['ArrowRight']: right,
      ['ArrowLeft']: left,
      ['Home']: () => focus(0),
      ['End']: () => focus(lines.length - 1),
      ...(mayMove ? { m: () => setMoving(id) } : {}),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return { opened, active, moving, toggle, press, activate: setActive, endMove: () => setMoving(undefined) };
}

function openAtFirst<Node extends TreeNode>(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(nodes.filter(({ parentId }) => nodes.length <= SMALL || parentId === null).map(({ id }) => id));
}
