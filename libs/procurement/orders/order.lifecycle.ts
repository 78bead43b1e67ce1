export const orderStates = ['draft', 'sent', 'acknowledged', 'partly_received', 'received', 'closed_short', 'cancelled'] as const;
export type OrderState = (typeof orderStates)[number];

/** What the buyer does with an order; the database knows the same paths. */
export const orderVerbs = {
  send: { from: ['draft'], to: 'sent', told: 'sent' },
  acknowledge: { from: ['sent'], to: 'acknowledged', told: 'acknowledged' },
  close_short: { from: ['partly_received'], to: 'closed_short', told: 'closed_short' },
  cancel: { from: ['draft', 'sent', 'acknowledged'], to: 'cancelled', told: 'cancelled' },
} as const satisfies Record<string, { from: readonly OrderState[]; to: OrderState; told: string }>;
export type OrderVerb = keyof typeof orderVerbs;
export const orderVerbNames = Object.keys(orderVerbs) as OrderVerb[];

export function orderVerbsFrom(state: OrderState): OrderVerb[] {
  return orderVerbNames.filter((verb) => (orderVerbs[verb].from as readonly OrderState[]).includes(state));
}
