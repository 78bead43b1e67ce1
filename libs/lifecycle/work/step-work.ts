import { defineWork } from '#messaging';

/** Automations that are due; the queue carries the ids of their rows. */
export const stepWork = defineWork('lifecycle.steps');
