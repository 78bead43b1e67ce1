/** Why the product cannot start or go on, said in one line for the person at the terminal. Ends the process with exit code 1. */
export class StartProblem extends Error {
  constructor(reason: string) {
    super(reason.replace(/\s+/g, ' ').trim());
    this.name = 'StartProblem';
  }
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
