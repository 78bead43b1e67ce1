export const requestStates = ['draft', 'pending_approval', 'questioned', 'approved', 'rejected', 'withdrawn', 'expired'] as const;
export type RequestState = (typeof requestStates)[number];

export const forKinds = ['self', 'person', 'location', 'project'] as const;
export type ForKind = (typeof forKinds)[number];

/** What becomes of a request, as its history tells it. */
export const requestEventKinds = [
  'submitted',
  'withdrawn',
  'revised',
  'answered',
  'approved',
  'carried_over',
  'rejected',
  'questioned',
  'sent_back',
  'reminded',
  'escalated',
  'expired',
] as const;
export type RequestEventKind = (typeof requestEventKinds)[number];

interface Move {
  from: readonly RequestState[];
  to: RequestState;
  told: RequestEventKind;
}

/** What the requester does with a request. */
export const requestVerbs = {
  submit: { from: ['draft'], to: 'pending_approval', told: 'submitted' },
  answer: { from: ['questioned'], to: 'pending_approval', told: 'answered' },
  withdraw: { from: ['draft', 'pending_approval', 'questioned'], to: 'withdrawn', told: 'withdrawn' },
  revise: {
    from: ['pending_approval', 'questioned', 'approved', 'rejected', 'withdrawn', 'expired'],
    to: 'draft',
    told: 'revised',
  },
} as const satisfies Record<string, Move>;
export type RequestVerb = keyof typeof requestVerbs;
export const requestVerbNames = Object.keys(requestVerbs) as RequestVerb[];

/** What who was asked does with it. Approving has no state of its own: it depends on who is still to be heard. */
export const verdicts = {
  approve: { told: 'approved' },
  reject: { to: 'rejected', told: 'rejected' },
  ask: { to: 'questioned', told: 'questioned' },
  send_back: { to: 'draft', told: 'sent_back' },
} as const satisfies Record<string, { to?: RequestState; told: RequestEventKind }>;
export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as Verdict[];

export function verbsFrom(state: RequestState): RequestVerb[] {
  return requestVerbNames.filter((verb) => (requestVerbs[verb].from as readonly RequestState[]).includes(state));
}
