import type { DemoItem } from './demo-plan.js';
import type { DemoGround } from './found-demo.js';
import { found } from './found-demo.js';

const faults = [
  'Does not switch on',
  'Battery lasts an hour',
  'Screen flickers',
  'No connection since the morning',
  'Keys stick',
  'Drops calls',
];

/** What the demo's people answered to the questions of a verb. The place in the plan makes the answers differ from thing to thing. */
export function answersTo(verb: string, item: DemoItem, at: Date, place: number, ground: DemoGround): Record<string, unknown> {
  const day = at.toISOString().slice(0, 10);
  const inDays = (days: number): string => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const { kind } = item.product;
  switch (verb) {
    case 'request':
      return {
        costCenterId: found(ground.costCenters, item.costCenter),
        reason: place % 3 === 0 ? 'Replacement' : 'New starter',
      };
    case 'order':
      return { orderReference: `PO-${at.getUTCFullYear()}-${String(1_000 + (place % 400))}`, expectedOn: inDays(14) };
    case 'receive':
      return {
        serial: item.serial,
        locationId: found(ground.locations, item.storeRoom),
        receiptReference: `GR-${String(place).padStart(5, '0')}`,
        ...(item.product.needsImei ? { imei: item.imei } : {}),
      };
    case 'deliver':
      return kind === 'asset' ? { holder: { kind: 'person', id: found(ground.people, item.holder.email) } } : {};
    case 'report_fault':
      return { fault: faults[place % faults.length] };
    case 'return_to_service':
      return { outcome: place % 4 === 0 ? 'part_replaced' : 'repaired' };
    case 'restore':
    case 'release_hold':
      return { outcome: 'The cause was found and removed' };
    case 'recover':
      return { condition: place % 3 === 0 ? 'worn' : 'good', locationId: found(ground.locations, item.storeRoom) };
    case 'report_missing':
      return { circumstances: 'Left on a train' };
    case 'dispose':
      return { method: 'recycling', vendorId: found(ground.vendors, 'Greenloop Recycling') };
    case 'design':
      return { need: 'Connect the site' };
    case 'provision':
      return { vendorReference: `C-${String(70_000 + place)}` };
    case 'activate':
      return kind === 'service'
        ? { serviceNumber: isLine(item) ? item.serviceNumber : item.circuitId, billingStartsOn: day, testResult: 'passed' }
        : { startsOn: day, endsOn: inDays(730) };
    case 'disconnect':
      return { wantedOn: inDays(30), reason: 'No longer needed' };
    case 'confirm_disconnect':
      return { vendorReference: `D-${String(30_000 + place)}`, finalBillOn: inDays(20) };
    case 'configure':
      return kind === 'license' ? { metric: item.product.name.includes('per device') ? 'device' : 'user' } : {};
    case 'true_up':
      return { quantity: item.seats * 2, orderReference: `PO-${at.getUTCFullYear()}-${String(2_000 + place)}` };
    case 'suspend':
    case 'cancel':
    case 'decommission':
    case 'write_off':
    case 'hold':
    case 'retire':
      return { reason: place % 2 === 0 ? 'No longer needed' : 'Replaced by a newer one' };
    default:
      return {};
  }
}

export function isLine({ product }: DemoItem): boolean {
  return product.category === 'Mobile line' || product.category === 'Data SIM';
}
