export const messagingEntities: never[] = [];
