export const timelineKinds = ['transition', 'edit', 'comment', 'document', 'cost'] as const;
export type TimelineKind = (typeof timelineKinds)[number];
