/** The part of a job's payload that is about one organisation's rows, and whether that is all of it. */
export interface OwnPart {
  payload: object;
  isWhole: boolean;
}

/** Queues serve the whole installation: whoever operates them sees ids of their own organisation only. Nothing where it is not about theirs. */
export function ownPart(data: object, organizationId: string): OwnPart | undefined {
  if ('organizationId' in data) {
    if (data.organizationId !== organizationId) return undefined;
    const { organizationId: _own, ...payload } = data;
    return { payload, isWhole: true };
  }
  if (!('events' in data) || !Array.isArray(data.events)) return undefined;
  const pairs: unknown[] = data.events;
  const own = pairs.flatMap((pair) => {
    const [eventId, organization]: unknown[] = Array.isArray(pair) ? pair : [];
    return organization === organizationId && typeof eventId === 'string' ? [eventId] : [];
  });
  return own.length === 0 ? undefined : { payload: { events: own }, isWhole: own.length === pairs.length };
}
