/** One act in an item's life: the verb, and how many days after the act before. */
export interface Leg {
  verb: string;
  afterDays: readonly [least: number, most: number];
}

export interface Journey {
  name: string;
  weight: number;
  legs: readonly Leg[];
}

const leg = (verb: string, least: number, most = least): Leg => ({ verb, afterDays: [least, most] });

const ordered = [leg('request', 1, 3), leg('order', 1, 6)];
const received = [...ordered, leg('receive', 5, 21)];
const configuring = [...received, leg('configure', 1, 10)];
const delivering = [...configuring, leg('finish_configuration', 1, 3), leg('deliver', 0, 3)];
const inService = [...delivering, leg('accept', 1, 6)];
const repaired = [leg('report_fault', 40, 160), leg('return_to_service', 3, 18)];
const leaving = [leg('recover', 60, 220), leg('decommission', 5, 30)];

/** Where assets are after 18 months, with the mess that real ones make: stuck, late, repaired twice, lost, cancelled. */
export const assetJourneys: readonly Journey[] = [
  { name: 'planned', weight: 3, legs: [] },
  { name: 'requested', weight: 3, legs: [leg('request', 1, 3)] },
  { name: 'ordered', weight: 4, legs: ordered },
  { name: 'in stock', weight: 9, legs: received },
  { name: 'configuring', weight: 4, legs: configuring },
  { name: 'ready', weight: 2, legs: [...configuring, leg('finish_configuration', 1, 3)] },
  { name: 'delivering', weight: 3, legs: delivering },
  { name: 'in service', weight: 44, legs: inService },
  { name: 'repaired once', weight: 7, legs: [...inService, ...repaired] },
  { name: 'repaired twice', weight: 3, legs: [...inService, ...repaired, ...repaired] },
  { name: 'in repair', weight: 4, legs: [...inService, leg('report_fault', 20, 120)] },
  { name: 'recovered', weight: 3, legs: [...inService, leg('recover', 60, 220)] },
  { name: 'missing', weight: 1, legs: [...inService, leg('report_missing', 30, 200)] },
  { name: 'written off', weight: 1, legs: [...inService, leg('report_missing', 30, 120), leg('write_off', 60, 90)] },
  { name: 'decommissioning', weight: 3, legs: [...inService, ...leaving] },
  { name: 'disposed', weight: 5, legs: [...inService, ...leaving, leg('dispose', 7, 30)] },
  { name: 'cancelled', weight: 1, legs: [leg('request', 1, 3), leg('cancel', 2, 20)] },
];

const provisioning = [leg('request', 1, 4), leg('order', 1, 7), leg('provision', 2, 10)];
const active = [...provisioning, leg('activate', 3, 25)];
const disconnecting = [...active, leg('disconnect', 90, 300)];

export const serviceJourneys: readonly Journey[] = [
  { name: 'planned', weight: 2, legs: [] },
  { name: 'designing', weight: 2, legs: [leg('design', 1, 5)] },
  { name: 'ordered', weight: 3, legs: [leg('design', 1, 5), leg('request', 2, 9), leg('order', 1, 7)] },
  { name: 'provisioning', weight: 4, legs: provisioning },
  { name: 'active', weight: 66, legs: active },
  { name: 'suspended', weight: 3, legs: [...active, leg('suspend', 30, 200)] },
  { name: 'suspended and back', weight: 3, legs: [...active, leg('suspend', 30, 120), leg('resume', 10, 40)] },
  { name: 'in repair', weight: 2, legs: [...active, leg('report_fault', 20, 200)] },
  { name: 'restored', weight: 4, legs: [...active, leg('report_fault', 20, 200), leg('restore', 1, 4)] },
  { name: 'disconnecting', weight: 3, legs: disconnecting },
  { name: 'disconnected', weight: 7, legs: [...disconnecting, leg('confirm_disconnect', 10, 40)] },
  { name: 'cancelled', weight: 1, legs: [leg('request', 1, 4), leg('cancel', 3, 20)] },
];

const activated = [leg('request', 1, 4), leg('order', 1, 8), leg('configure', 1, 6), leg('deliver', 2, 8), leg('activate', 1, 4)];

export const licenseJourneys: readonly Journey[] = [
  { name: 'planned', weight: 3, legs: [] },
  { name: 'ordered', weight: 4, legs: [leg('request', 1, 4), leg('order', 1, 8)] },
  { name: 'configuring', weight: 4, legs: [leg('request', 1, 4), leg('order', 1, 8), leg('configure', 1, 6)] },
  { name: 'active', weight: 62, legs: activated },
  { name: 'trued up', weight: 12, legs: [...activated, leg('true_up', 60, 240)] },
  { name: 'on hold', weight: 3, legs: [...activated, leg('hold', 60, 300)] },
  { name: 'retiring', weight: 5, legs: [...activated, leg('retire', 120, 300)] },
  { name: 'terminated', weight: 7, legs: [...activated, leg('retire', 120, 260), leg('terminate', 10, 40)] },
];
