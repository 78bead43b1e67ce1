import { defineWork } from '#messaging';

/** Steps that are due and that nobody has to do; the queue carries the ids of their rows. */
export const stepWork = defineWork('lifecycle.steps');
