import { CREATE, type Definition } from '../definitions/definition.js';

/** What replaying needs of a line of history. */
export interface Move {
  verb: string;
  from: string | null;
  to: string;
}

/**
 * The state that a history leads to, oldest line first. Pure; also what `doctor` holds against the stored state.
 * @throws Error naming the first line that does not follow from the one before it
 */
export function replay(definition: Definition, history: readonly Move[]): string | null {
  let state: string | null = null;
  for (const [index, move] of history.entries()) {
    const follows: boolean = state === null ? begins(definition, move) : move.from === state && isDeclared(definition, move);
    if (!follows)
      throw new Error(
        `Line ${index + 1} of the history, ${move.verb} from ${move.from} to ${move.to}, does not follow from ${state}.`,
      );
    state = move.to;
  }
  return state;
}

function begins({ initial, takenOnIn }: Definition, { verb, from, to }: Move): boolean {
  return verb === CREATE && from === null && (to === initial || takenOnIn.includes(to));
}

function isDeclared({ verbs }: Definition, { verb, from, to }: Move): boolean {
  return verbs.some((declared) => declared.name === verb && declared.to === to && from !== null && declared.from.includes(from));
}
