import type { RequestState } from '../requests/request.lifecycle.js';

/** A request is no archive; the database holds this as well. */
export const MOST_ATTACHMENTS = 20;
/** A quote, a sketch or a mail with what is attached to it. */
export const MOST_BYTES = 20_000_000;

/** While nobody has decided, what comes later helps to decide. */
export function mayAdd(state: RequestState): boolean {
  return state === 'draft' || state === 'pending_approval' || state === 'questioned';
}

/** From the sending on, it stays as the approvers may have seen it. */
export function mayRemove(state: RequestState): boolean {
  return state === 'draft';
}
