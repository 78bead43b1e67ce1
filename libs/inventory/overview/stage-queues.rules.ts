import type { ItemKind } from '#catalog';
import { type Definition, type Phase, phases, type State } from '#lifecycle';

/** A state in which items wait for work: none in which they are simply used, nor one from which nothing leads on. */
export interface Stage {
  kind: ItemKind;
  state: string;
  label: string;
  phase: Phase;
}

export const hindrances = ['step_failed', 'task_blocked', 'waits'] as const;
export type Hindrance = (typeof hindrances)[number];

/** Open work of the runs of one verb of one definition. */
export interface OfVerb {
  kind: string;
  definition: string;
  definitionVersion: number;
  verb: string;
}

export interface Urgency {
  overdue: number;
  today: number;
  week: number;
  later: number;
}

/** The stages of all lifecycles, each once, in the order of a life. Pure. */
export function stagesOf(definitions: ReadonlyArray<Pick<Definition, 'kind' | 'states'>>, kinds: readonly ItemKind[]): Stage[] {
  const found = new Map<string, Stage>();
  for (const { kind, states } of definitions) {
    const known = kinds.find((each) => each === kind);
    if (!known) continue;
    for (const { name, label, phase, final } of states) {
      const key = `${kind} ${name}`;
      if (!final && phase !== 'operate' && !found.has(key)) found.set(key, { kind: known, state: name, label, phase });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || phases.indexOf(one.phase) - phases.indexOf(other.phase),
  );
}

/** Where what stands in a state usually goes next: by the first verb that leads on in the order of a life. Pure. */
export function nextOf(definition: Pick<Definition, 'states' | 'verbs'>, state: string): State | undefined {
  const stateOf = (name: string): State | undefined => definition.states.find((each) => each.name === name);
  const here = phases.indexOf(stateOf(state)?.phase ?? 'engineer');
  const on = definition.verbs
    .filter(({ from }) => from.includes(state))
    .flatMap(({ to }) => stateOf(to) ?? [])
    .filter(({ name, phase }) => name !== state && phases.indexOf(phase) >= here);
  // Cancelling leads to the end of a life; it is not what is expected.
  return on.find(({ final, phase }) => !final || phase !== 'decommission') ?? on[0];
}

/** Where what is ordered stands until it comes: the last state of ordering, or of all that come before. Pure. */
export function lastOfOrdering({ states }: Pick<Definition, 'states'>): State {
  const before = states.filter(({ phase, final }) => !final && phases.indexOf(phase) <= phases.indexOf('order'));
  const last = before.findLast(({ phase }) => phase === 'order') ?? before.at(-1) ?? states[0];
  if (!last) throw new Error('A lifecycle has states.');
  return last;
}

export function sumOf(urgencies: readonly Urgency[]): Urgency {
  const sum = (name: keyof Urgency): number => urgencies.reduce((total, urgency) => total + urgency[name], 0);
  return { overdue: sum('overdue'), today: sum('today'), week: sum('week'), later: sum('later') };
}

/** The Monday of the week of a day. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}
