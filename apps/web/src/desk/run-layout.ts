import { Graph, layout } from '@dagrejs/dagre';

export const BOX = { width: 212, height: 74 } as const;

interface Point {
  x: number;
  y: number;
}

/** A step with those that it waits for, by name. */
export interface Laid {
  width: number;
  height: number;
  /** Where the middle of each step is, by its name. */
  boxes: ReadonlyMap<string, Point>;
  edges: Array<{ from: string; to: string; path: string }>;
}

/** Puts the steps of a run from the left to the right, each after those that it waits for. Pure. */
export function layOutRun(steps: ReadonlyArray<{ name: string; waitsFor: readonly string[] }>): Laid {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 48, edgesep: 12, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  const names = new Set(steps.map(({ name }) => name));
  for (const name of names) graph.setNode(name, { ...BOX });
  const pairs = steps.flatMap(({ name, waitsFor }) =>
    waitsFor.filter((before) => names.has(before)).map((from) => ({ from, to: name })),
  );
  for (const { from, to } of pairs) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const boxes = [...names].map((name): [string, Point] => {
    const { x = 0, y = 0 } = graph.node(name);
    return [name, { x, y }];
  });
  return {
    width,
    height,
    boxes: new Map(boxes),
    edges: pairs.map(({ from, to }) => ({ from, to, path: curveThrough(graph.edge(from, to).points ?? []) })),
  };
}

/** A line that leaves and arrives level, bending at the points between. */
function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let from = first;
  const bends = rest.map((to) => {
    const middle = (from.x + to.x) / 2;
    const bend = `C ${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return bend;
  });
  return `M ${first.x} ${first.y} ${bends.join(' ')}`;
}
