import type { Definition, DefinitionContent } from '../definitions/definition.js';

/** What of a definition an organisation may write. Pure. */
export function contentOf({ label, initial, takenOnIn, states, verbs }: Definition): DefinitionContent {
  return { label, initial, takenOnIn, states, verbs };
}
