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
  const boxes = new Map(
    [...names].map((name): [string, Point] => {
      const { x = 0, y = 0 } = graph.node(name);
      return [name, { x, y }];
    }),
  );
  const edges = pairs.map(({ from, to }) => {
    const ends = [boxes.get(from), boxes.get(to)] as const;
    return { from, to, path: lineBetween(...ends, graph.edge(from, to).points ?? []) };
  });
  return { width, height, boxes, edges };
}

/** From the right side of a box to the left side of another one; where there are others between, around them. */
function lineBetween(from: Point | undefined, to: Point | undefined, points: readonly Point[]): string {
  if (!from || !to) return '';
  const start = { x: from.x + BOX.width / 2, y: from.y };
  const end = { x: to.x - BOX.width / 2, y: to.y };
  // Boxes next to each other have but one point between them, which a level line needs not.
  const around = points.length > 3 ? points.slice(1, -1).filter(({ x }) => x > start.x && x < end.x) : [];
  return curveThrough([start, ...around, end]);
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
