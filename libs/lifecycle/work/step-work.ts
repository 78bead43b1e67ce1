import { defineWork } from '#messaging';

/** Steps that are due and that nobody has to do; the queue carries the ids of their rows. */
export const stepWork = defineWork('lifecycle.steps', { mostTogether: 50 });

/** Those of them that are done each by itself, since they reach out of the database or only look whether something is there. */
export const loneStepWork = defineWork('lifecycle.lone_steps');
