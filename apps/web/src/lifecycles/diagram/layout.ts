import { Graph, layout } from '@dagrejs/dagre';
import type { Outline } from '../outline.js';

export const BOX = { width: 156, height: 40 } as const;
const LABEL_LINE = 16;

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  /** Its place among the states. */
  place: number;
}

/** All that leads from one state to another, as one arrow. */
export interface Arrow {
  from: string;
  to: string;
  labels: string[];
  /** Nobody has to use any of them. */
  automatic: boolean;
  points: Point[];
  /** Where its words stand. */
  at: Point;
}

export interface Laid {
  width: number;
  height: number;
  boxes: Box[];
  arrows: Arrow[];
}

/** Puts the states from the top to the bottom in the order of a life, with room for the words on the arrows. Pure. */
export function layOut({ states, verbs }: Pick<Outline, 'states' | 'verbs'>): Laid {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 26, edgesep: 18, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Map(states.map(({ name, place }) => [name, place]));
  for (const [name] of known) graph.setNode(name, { ...BOX });
  const arrows = new Map<string, Pick<Arrow, 'from' | 'to' | 'labels' | 'automatic'>>();
  for (const { from: starts, to, label, automatic } of verbs) {
    for (const from of starts.filter((start) => known.has(start) && known.has(to))) {
      const key = JSON.stringify([from, to]);
      const arrow = arrows.get(key);
      arrows.set(key, {
        ...{ from, to },
        labels: [...(arrow?.labels ?? []), label],
        automatic: automatic && (arrow?.automatic ?? true),
      });
    }
  }
  for (const { from, to, labels } of arrows.values()) {
    const width = Math.max(...labels.map((label) => label.length)) * 6.4 + 10;
    graph.setEdge(from, to, { width, height: labels.length * LABEL_LINE, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: [...known].map(([name, place]) => {
      const { x = 0, y = 0 } = graph.node(name);
      return { place, x, y };
    }),
    arrows: [...arrows.values()].map((arrow) => {
      const { points = [], x = 0, y = 0 } = graph.edge(arrow.from, arrow.to);
      return { ...arrow, points, at: { x, y } };
    }),
  };
}

/** A line through the points with its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const bends = rest.map((point, place) => {
    const next = rest[place + 1];
    if (!next) return `L ${point.x} ${point.y}`;
    return `Q ${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M ${first.x} ${first.y} ${bends.join(' ')}`;
}
