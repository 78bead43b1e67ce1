import type { Question } from '#lifecycle';
import type { RoleName } from '#platform';

export interface Offered {
  verb: string;
  to: string;
  allowed: boolean;
  asks: Question[];
}

export interface ItemView {
  state: string;
  version: number;
  verbs: Offered[];
  asset?: { serial?: string | null };
}

export interface Step {
  id: string;
  runId: string;
  kind: string;
  state: string;
  checklist: string[];
  asks: Question[];
}

/** What a verb was answered with: a line of history. */
export interface Line {
  id: string;
  role: RoleName;
  verb: string;
}
