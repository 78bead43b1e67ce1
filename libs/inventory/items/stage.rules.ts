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

/** The dates and places of any item that its lifecycle may look at, besides what is its kind's own. */
const commonFacts = {
  holderPersonId: 'The person who holds it or is about to',
  locationId: 'The place where it is',
  purchasedOn: 'The day on which it was bought',
  warrantyEndsOn: 'The last day of its warranty',
  endOfLifeOn: 'The day on which it should be replaced',
};

/** The facts that each kind's lifecycle declares, with what they mean. */
export const factsOfKind = {
  asset: {
    needsImei: 'Its model has a cellular modem, so it is known by an IMEI',
    hasStorage: 'Its model stores data',
    sanitisationVerified: 'A sanitisation certificate for its serial number is verified',
    destroyed: 'It was sanitised by destroying it',
    legalHold: 'It is kept as evidence',
    ...commonFacts,
  },
  service: {
    billed: 'It is billed now',
    installOn: 'The day on which it is installed',
    billingStartsOn: 'The first day that is billed',
    disconnectWantedOn: 'The day on which it should end',
    finalBillOn: 'The day of its last bill',
    ...commonFacts,
  },
  license: {
    seatsAssigned: 'How many seats are assigned now',
    startsOn: 'The first day of its term, YYYY-MM-DD',
    endsOn: 'The last day of its term',
    endDatePassed: 'The last day of its term lies in the past',
    ...commonFacts,
  },
} as const;

/** What the lifecycles of the three kinds are told about an item, under the names that their definitions declare. */
export function subjectFacts(item: ItemRecord, also: DecisionFacts, today: string): SubjectFacts {
  const { asset, service, license, holder, subState, locationId, purchasedOn, warrantyEndsOn, endOfLifeOn } = item;
  const holderPersonId = holder?.kind === 'person' ? holder.id : null;
  const common = { holderPersonId, locationId, purchasedOn, warrantyEndsOn, endOfLifeOn };
  if (asset) {
    return {
      ...common,
      needsImei: also.productNeedsImei && asset.imei === null,
      hasStorage: asset.hasStorage,
      sanitisationVerified: also.sanitised,
      destroyed: also.destroyed,
      legalHold: subState === 'legal_hold',
    };
  }
  if (license) {
    return {
      ...common,
      seatsAssigned: also.seatsUsed,
      startsOn: license.startsOn,
      endsOn: license.endsOn,
      endDatePassed: license.endsOn !== null && license.endsOn < today,
    };
  }
  if (service) {
    const { installOn, billingStartsOn, disconnectWantedOn, finalBillOn } = service;
    return { ...common, billed: service.billingState === 'billing', installOn, billingStartsOn, disconnectWantedOn, finalBillOn };
  }
  return common;
}
