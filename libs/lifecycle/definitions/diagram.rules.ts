import type { Definition, Phase } from './definition.js';
import type { StepKind } from './step.js';

export interface DiagramState {
  name: string;
  label: string;
  phase: Phase;
  meaning: string | null;
  /** Where records begin; where they may be taken on; where they end. */
  initial: boolean;
  takenOn: boolean;
  final: boolean;
}

export interface DiagramMove {
  verb: string;
  label: string;
  from: string;
  to: string;
  /** The product makes it, by itself or when the work of a stage is done. */
  automatic: boolean;
}

/** The work that a verb starts: which step waits for which. */
export interface DiagramWork {
  verb: string;
  completesWith: string | null;
  steps: Array<{ name: string; title: string; kind: StepKind; after: readonly string[]; conditional: boolean }>;
}

/** A lifecycle as it is drawn: what stands, in the order of the definition, and what leads from where to where. Pure. */
export function diagramOf({
  states,
  verbs,
  initial,
  takenOnIn,
}: Pick<Definition, 'states' | 'verbs' | 'initial' | 'takenOnIn'>): {
  states: DiagramState[];
  moves: DiagramMove[];
  work: DiagramWork[];
} {
  const completing = new Set(verbs.flatMap(({ completesWith }) => completesWith ?? []));
  return {
    states: states.map(({ name, label, phase, meaning = null, final = false }) => ({
      ...{ name, label, phase, meaning, final },
      initial: name === initial,
      takenOn: takenOnIn.includes(name),
    })),
    moves: verbs.flatMap(({ name, label, from, to, by }) =>
      from.map((start) => ({ verb: name, label, from: start, to, automatic: by === 'system' || completing.has(name) })),
    ),
    work: verbs.flatMap(({ name: verb, steps = [], completesWith = null }) =>
      steps.length === 0
        ? []
        : [
            {
              verb,
              completesWith,
              steps: steps.map(({ name, title, kind, after = [], onlyWhen }) => ({
                ...{ name, title, kind, after },
                conditional: onlyWhen !== undefined,
              })),
            },
          ],
    ),
  };
}
