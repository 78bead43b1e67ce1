/** What comes round again and again: the entry kinds that a recurring charge may post. */
export const chargeKinds = ['recurring', 'usage', 'tax', 'fee', 'credit'] as const;
export type ChargeKind = (typeof chargeKinds)[number];
