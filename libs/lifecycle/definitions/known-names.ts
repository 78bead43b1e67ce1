import type { AutomationParameter } from './automation.js';
import type { Guard } from './facts.js';

/** The names that a definition may refer to. */
export interface KnownNames {
  guards: ReadonlyMap<string, Pick<Guard, 'parameters'>>;
  automations: ReadonlyMap<string, { parameters?: readonly AutomationParameter[] }>;
  /** What other rooms listen for; any where nothing is said, as for those that come with the product. */
  signals?: ReadonlySet<string>;
  /** The verbs that the product uses by itself; any where nothing is said. */
  systemVerbs?: ReadonlySet<string>;
}
