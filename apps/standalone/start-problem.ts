/** Why the product cannot start or go on, said in one line for the person at the terminal. Ends the process with exit code 1. */
export class StartProblem extends Error {
  constructor(reason: string) {
    super(reason.replace(/\s+/g, ' ').trim());
    this.name = 'StartProblem';
  }
}

const systemProblems: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The disk is read-only',
  EACCES: 'Permission is denied',
};

/** The problem behind an error of the operating system, or the error itself where it is no known one. */
export function asStartProblem(error: unknown, doing: string): unknown {
  if (error instanceof StartProblem) return error;
  const code = errorCode(error);
  const problem = code === undefined ? undefined : systemProblems[code];
  return problem === undefined ? error : new StartProblem(`${problem}: ${doing}.`);
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
