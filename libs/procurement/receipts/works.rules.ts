import { type ItemChanges, looksLikePhoneNumber } from '#inventory';
import type { DoneWork, OrderedWork, ReceiptHead, ReceivableLine } from './delivery.js';

/** The thing as it stands, with the facts that can be ordered to be otherwise. */
export interface ThingThere {
  id: string;
  tag: string;
  kind: 'service' | 'license' | 'asset';
  state: string;
  phase: string;
  version: number;
  productId: string | null;
  contractId: string | null;
  locationId: string | null;
  isHeld: boolean;
  serviceNumber: string | null;
  circuitId: string | null;
  bandwidthKbps: number | null;
  vendorReference: string | null;
  endsOn: string | null;
}

/** What was done, with the carrier's number of it. */
export type Confirmed = Omit<DoneWork, 'carrierReference'> & { carrierReference: string | null };

/** Whether a line begins nothing, but is about what is there. */
export const isAboutWhatIsThere = ({ action }: Pick<OrderedWork, 'action'>): boolean =>
  action === 'change' || action === 'move' || action === 'disconnect' || action === 'renew';

/** What is to be otherwise, and how it was. */
export function differenceOf(
  thing: ThingThere,
  { locationId }: ReceiptHead,
  { kind, productId }: ReceivableLine,
  { action, contractId, toLocationId }: OrderedWork,
  told: Confirmed,
): { before: ItemChanges; after: ItemChanges } {
  if (action === 'renew' && thing.kind === 'license')
    return { before: { license: { endsOn: thing.endsOn } }, after: { license: { endsOn: told.endsOn ?? null } } };
  const [before, after]: [ItemChanges, ItemChanges] = [{}, {}];
  const common = {
    ...(action === 'change' && productId !== null && kind === thing.kind && { productId }),
    ...(action === 'move' && { locationId: toLocationId ?? locationId }),
    ...(contractId !== null && { contractId }),
  };
  for (const name of ['productId', 'locationId', 'contractId'] as const) {
    const next = common[name];
    if (next === undefined || next === thing[name]) continue;
    before[name] = thing[name];
    after[name] = next;
  }
  if (thing.kind !== 'service') return { before, after };
  const number =
    told.number === undefined ? {} : { [looksLikePhoneNumber(told.number) ? 'serviceNumber' : 'circuitId']: told.number };
  const details: Partial<Record<'serviceNumber' | 'circuitId' | 'vendorReference', string>> & { bandwidthKbps?: number } = {
    ...(action === 'renew' ? {} : number),
    ...(told.carrierReference !== null && { vendorReference: told.carrierReference }),
    ...(action === 'change' && told.bandwidthKbps !== undefined && { bandwidthKbps: told.bandwidthKbps }),
  };
  if (Object.keys(details).length === 0) return { before, after };
  const { serviceNumber, circuitId, bandwidthKbps, vendorReference } = thing;
  const known = { serviceNumber, circuitId, bandwidthKbps, vendorReference };
  const was = Object.fromEntries(Object.entries(known).filter(([name]) => name in details));
  return { before: { ...before, service: was }, after: { ...after, service: details } };
}
