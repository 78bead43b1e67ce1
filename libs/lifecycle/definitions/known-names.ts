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
  /** What the organisation has: its webhook endpoints by their names, its teams by their codes. Any where nothing is said. */
  endpoints?: ReadonlySet<string>;
  teams?: ReadonlySet<string>;
}

/** What definitions may refer to of what the organisation itself has set up. */
export type OrganizationNames = Required<Pick<KnownNames, 'endpoints' | 'teams'>>;
