import { tell } from '../lifecycle/tell.js';
import { listOf, type Part, partOf, textOf, textsOf } from './draft.js';

export interface OutlinedState {
  place: number;
  name: string;
  label: string;
  phase: string;
  meaning: string;
  initial: boolean;
  takenOn: boolean;
  final: boolean;
  stuckAfterDays: number | undefined;
  subStates: string[];
}

export interface OutlinedVerb {
  place: number;
  name: string;
  label: string;
  from: string[];
  to: string;
  /** The product uses it: by itself, or when the work of a stage is done. */
  automatic: boolean;
  roles: string[];
  questions: number;
  guards: number;
  steps: string[];
}

/** A definition as far as it can be read: what its lists, its diagram and its choices show. */
export interface Outline {
  label: string;
  states: OutlinedState[];
  verbs: OutlinedVerb[];
  stateLabel: (name: string) => string;
}

/** With the texts of what comes with the product in this language. */
export function outlineOf(draft: Part, language: string): Outline {
  const textIn = (value: unknown): string => tell(textOf(value), language);
  const takenOnIn = textsOf(draft['takenOnIn']);
  const parts = listOf(draft['verbs']).map(partOf);
  const completing = new Set(parts.map((verb) => textOf(verb['completesWith'])));
  const states = listOf(draft['states']).map((value, place) => {
    const state = partOf(value);
    const name = textOf(state['name']);
    const days = state['stuckAfterDays'];
    return {
      place,
      name,
      label: textIn(state['label']) || name,
      phase: textOf(state['phase']),
      meaning: textIn(state['meaning']),
      initial: draft['initial'] === name,
      takenOn: takenOnIn.includes(name),
      final: state['final'] === true,
      stuckAfterDays: typeof days === 'number' ? days : undefined,
      subStates: listOf(state['subStates']).map((each) => textIn(partOf(each)['label'])),
    };
  });
  return {
    label: textIn(draft['label']),
    states,
    verbs: parts.map((verb, place) => ({
      place,
      name: textOf(verb['name']),
      label: textIn(verb['label']) || textOf(verb['name']),
      from: textsOf(verb['from']),
      to: textOf(verb['to']),
      automatic: verb['by'] === 'system' || completing.has(textOf(verb['name'])),
      roles: textsOf(verb['roles']),
      questions: listOf(verb['asks']).length,
      guards: listOf(verb['guards']).length,
      steps: listOf(verb['steps']).map((step) => textIn(partOf(step)['title'])),
    })),
    stateLabel: (name) => states.find((state) => state.name === name)?.label ?? name,
  };
}
