import { isThing, type ThingKind } from '../parts/things.js';

const itemKinds: readonly string[] = ['asset', 'service', 'license'];

/** As which thing a subject of work is shown, where it has a page. */
export function thingOf(subjectKind: string): ThingKind | undefined {
  if (itemKinds.includes(subjectKind)) return 'item';
  return isThing(subjectKind) ? subjectKind : undefined;
}
