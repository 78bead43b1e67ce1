import type { Lifecycle } from '../lifecycle/lifecycles.js';
import type { OfferedVerb } from './item-queries.js';

const supply = ['engineer', 'order', 'configure', 'deliver'];
const detours = ['repair', 'decommission'];

/**
 * The verb that most often comes next, which alone is offered as the filled button: onward to its use, back into use, or, once it
 * leaves, to its end. Nothing is likely for what is simply in use.
 */
export function likelyVerb(
  verbs: readonly OfferedVerb[],
  state: string,
  lifecycle: Lifecycle | undefined,
): OfferedVerb | undefined {
  const phaseOf = (name: string): string | undefined => lifecycle?.states.find((each) => each.name === name)?.phase;
  const inUse = lifecycle?.states.find(({ phase }) => phase === 'operate')?.name;
  const here = phaseOf(state);
  if (here === undefined || state === inUse) return undefined;
  const leads = (to: string): boolean => {
    const there = phaseOf(to) ?? here;
    if (supply.includes(here)) return !detours.includes(there);
    return here === 'decommission' ? there === 'decommission' : to === inUse;
  };
  return verbs.find(({ allowed, to }) => allowed && leads(to));
}
