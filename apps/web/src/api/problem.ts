export interface FieldProblem {
  pointer: string;
  code: string;
  reason: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  problems?: FieldProblem[];
  facts?: Record<string, unknown>;
}

/** What the API said no with: RFC 9457 with a stable code. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    title: string,
    readonly problems: FieldProblem[] = [],
    readonly facts: Record<string, unknown> = {},
  ) {
    super(title);
    this.name = 'Problem';
  }

  /** The reasons by form field, for pointers such as `/answers/serial`. What lies deeper belongs to its field: `/answers/cost/currency`. */
  fieldErrors(prefix = '/'): Record<string, string> {
    return Object.fromEntries(
      this.problems
        .filter(({ pointer }) => pointer.startsWith(prefix))
        .map(({ pointer, reason }) => [pointer.slice(prefix.length).split('/')[0] ?? '', reason]),
    );
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const { code = 'unknown', title, problems, facts }: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  return new Problem(code, response.status, title ?? `The server answered with ${response.status}.`, problems, facts);
}
