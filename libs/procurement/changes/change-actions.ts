/** What can be asked of something in use. The first five a vendor does, and they are ordered; the others are done in the house. */
export const changeActions = ['change', 'move', 'disconnect', 'add_seats', 'renew', 'repair', 'return'] as const;
export type ChangeAction = (typeof changeActions)[number];

/** The verbs by which what is done in the house is done. */
export const verbOf: Partial<Record<ChangeAction, string>> = { repair: 'report_fault', return: 'recover' };
