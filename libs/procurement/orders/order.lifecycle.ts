export const orderStates = ['draft', 'sent', 'acknowledged', 'partly_received', 'received', 'closed_short', 'cancelled'] as const;
export type OrderState = (typeof orderStates)[number];

/** Those of which something is still to come. */
export const openStates = ['sent', 'acknowledged', 'partly_received'] as const satisfies readonly OrderState[];

/** What the buyer does with an order; the database knows the same paths. */
export const orderVerbs = {
  send: { from: ['draft'], to: 'sent', told: 'sent' },
  acknowledge: { from: ['sent', 'partly_received', 'received'], to: 'acknowledged', told: 'acknowledged' },
  close_short: { from: ['partly_received'], to: 'closed_short', told: 'closed_short' },
  cancel: { from: ['draft', 'sent', 'acknowledged'], to: 'cancelled', told: 'cancelled' },
} as const satisfies Record<string, { from: readonly OrderState[]; to: OrderState; told: string }>;
export type OrderVerb = keyof typeof orderVerbs;
export const orderVerbNames = Object.keys(orderVerbs) as OrderVerb[];

/** Whether the vendor has confirmed the version that holds now. What came was confirmed by coming, as it was first sent. */
export function isAcknowledged(order: { state: OrderState; revision: number; acknowledgedRevision: number | null }): boolean {
  const { state, revision, acknowledgedRevision } = order;
  return acknowledgedRevision === revision || (revision === 0 && state !== 'sent');
}

export function orderVerbsFrom(state: OrderState, acknowledged: boolean): OrderVerb[] {
  return orderVerbNames.filter(
    (verb) => (orderVerbs[verb].from as readonly OrderState[]).includes(state) && !(verb === 'acknowledge' && acknowledged),
  );
}
