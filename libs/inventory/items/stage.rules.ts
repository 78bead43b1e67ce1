import type { Definition, Phase, State, SubjectFacts } from '#lifecycle';
import type { ItemRecord } from './item.js';

const DAY = 86_400_000;

/** Where an item stands: what follows from its state and since when. */
export interface Stage {
  state: string;
  phase: Phase;
  stateSince: Date;
  stuckAt: Date | null;
}

/** @throws Error for a state that the definition does not have, which is a bug */
export function stageIn(definition: Definition, state: string, since: Date): Stage {
  const { phase, stuckAfterDays } = stateOf(definition, state);
  const stuckAt = stuckAfterDays === undefined ? null : new Date(since.getTime() + stuckAfterDays * DAY);
  return { state, phase, stateSince: since, stuckAt };
}

export function stateOf({ name, states }: Definition, wanted: string): State {
  const state = states.find((candidate) => candidate.name === wanted);
  if (!state) throw new Error(`The definition ${name} has no state ${wanted}.`);
  return state;
}

/** An item with what a decision about it needs besides: asked for in the same read. */
export interface DecisionFacts {
  /** Its model needs an IMEI. */
  productNeedsImei: boolean;
  /** A certificate for its present serial number passed and was validated. */
  sanitised: boolean;
  destroyed: boolean;
  seatsUsed: number;
}

/** What the lifecycles of the three kinds are told about an item, under the names that their definitions declare. */
export function subjectFacts(item: ItemRecord, also: DecisionFacts, today: string): SubjectFacts {
  const { asset, license, holder, subState } = item;
  if (asset) {
    return {
      needsImei: also.productNeedsImei && asset.imei === null,
      hasStorage: asset.hasStorage,
      sanitisationVerified: also.sanitised,
      destroyed: also.destroyed,
      legalHold: subState === 'legal_hold',
      holderPersonId: holder?.kind === 'person' ? holder.id : null,
    };
  }
  if (license) {
    return {
      seatsAssigned: also.seatsUsed,
      startsOn: license.startsOn,
      endDatePassed: license.endsOn !== null && license.endsOn < today,
    };
  }
  return {};
}
