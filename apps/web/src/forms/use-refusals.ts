import { useState } from 'react';
import { type FieldProblem, Problem } from '../api/problem.js';

export interface Refusals {
  /** Remembers what a saving is refused for. */
  keep: <Saved>(saving: Promise<Saved>) => Promise<Saved>;
  /** Why what stands there, or deeper, was refused: `/lines/0/costCenterId`. */
  at: (pointer: string) => string | undefined;
  /** Once the parts have other places, what was said of them holds no more. */
  forget: () => void;
}

/** What is refused deeper inside a form than its fields, so that it can be told where it stands. */
export function useRefusals(): Refusals {
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  return {
    keep: async (saving) => {
      setProblems([]);
      try {
        return await saving;
      } catch (error) {
        if (error instanceof Problem) setProblems(error.problems);
        throw error;
      }
    },
    at: (wanted) => problems.find(({ pointer }) => pointer === wanted || pointer.startsWith(`${wanted}/`))?.reason,
    forget: () => setProblems([]),
  };
}
