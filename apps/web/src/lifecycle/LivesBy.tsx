import { type ReactNode, useMemo } from 'react';
import { LivesByContext, type LivesBy as Living } from './lifecycles.js';

/** Speaks of one thing: its states and verbs are those of the lifecycle, and the version, by which it lives. */
export function LivesBy({ thing: { definition, definitionVersion }, children }: { thing: Living; children: ReactNode }) {
  const living = useMemo(() => ({ definition, definitionVersion }), [definition, definitionVersion]);
  return <LivesByContext value={living}>{children}</LivesByContext>;
}
