import { Refusal } from '#platform';
import { type Convention, type Method, type Terms, termsProblem } from './depreciation-terms.js';

export interface AssetChanges {
  method?: Method;
  convention?: Convention;
  lifeMonths?: number;
  rateBasisPoints?: number | null;
  totalUnits?: number | null;
  salvageMinor?: string;
  /** Comes before what the item's life told; `null` goes back to that. */
  inServiceOn?: string | null;
}

export interface NewEvent {
  kind: 'impairment' | 'life' | 'units';
  happenedOn: string;
  amountMinor?: string;
  lifeMonths?: number;
  units?: number;
  note?: string | null;
}

/** An asset in a book as far as it decides what can be said of it. */
interface Changed extends Omit<Terms, 'salvageMinor'> {
  salvageMinor: string;
  signalledOn: string;
  givenInServiceOn: string | null;
}

const AMOUNTS = { impairment: 'amountMinor', life: 'lifeMonths', units: 'units' } as const;

/** The same asset by other terms. @throws Refusal `validation_failed` */
export function termsAfter<Asset extends Changed>(asset: Asset, { inServiceOn, ...terms }: AssetChanges): Asset {
  const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
  const after = { ...asset, ...given, ...(inServiceOn === undefined ? {} : { givenInServiceOn: inServiceOn }) };
  const problem = termsProblem({ ...after, salvageMinor: BigInt(after.salvageMinor) });
  if (problem) throw new Refusal('validation_failed', problem.reason, { pointer: `/${problem.field}` });
  return after;
}

/** What an event says, under the name of its kind. @throws Refusal `validation_failed` */
export function amountOf(
  { method, givenInServiceOn, signalledOn }: Changed,
  { kind, happenedOn, ...amounts }: NewEvent,
): Pick<NewEvent, 'amountMinor' | 'lifeMonths' | 'units'> {
  const wanted = AMOUNTS[kind];
  if (!amounts[wanted] || amounts[wanted] === '0')
    throw new Refusal('validation_failed', 'This kind of event needs its amount.', { pointer: `/${wanted}` });
  if (happenedOn < (givenInServiceOn ?? signalledOn))
    throw new Refusal('validation_failed', 'The asset was not in service then.', { pointer: '/happenedOn' });
  if (kind === 'life' && method === 'macrs')
    throw new Refusal('validation_failed', 'The recovery period of MACRS is not changed by an event.', { pointer: '/kind' });
  return { [wanted]: amounts[wanted] };
}
