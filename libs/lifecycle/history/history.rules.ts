import { CREATE, type Definition, REDEFINE } from '../definitions/definition.js';

/** What replaying needs of a line of history. */
export interface Move {
  verb: string;
  from: string | null;
  to: string;
}

/**
 * The state that a history leads to, oldest line first. Pure; also what `doctor` holds against the stored state. What was before the
 * subject came to this definition was decided by another one, so a history is followed from there.
 * @throws Error naming the first line that does not follow from the one before it
 */
export function replay(definition: Definition, history: readonly Move[]): string | null {
  let state: string | null = null;
  const start = Math.max(
    0,
    history.findLastIndex(({ verb }) => verb === REDEFINE),
  );
  for (const [index, move] of history.slice(start).entries()) {
    const follows: boolean = state === null ? begins(definition, move) : move.from === state && isDeclared(definition, move);
    if (!follows)
      throw new Error(
        `Line ${start + index + 1} of the history, ${move.verb} from ${move.from} to ${move.to}, does not follow from ${state}.`,
      );
    state = move.to;
  }
  return state;
}

function begins({ initial, takenOnIn, states }: Definition, { verb, from, to }: Move): boolean {
  if (verb === REDEFINE) return states.some(({ name }) => name === to);
  return verb === CREATE && from === null && (to === initial || takenOnIn.includes(to));
}

function isDeclared({ verbs }: Definition, { verb, from, to }: Move): boolean {
  return verbs.some((declared) => declared.name === verb && declared.to === to && from !== null && declared.from.includes(from));
}
