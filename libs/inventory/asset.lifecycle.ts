import type { Definition, State } from '#lifecycle';
import { assetDisposal } from './asset-disposal.lifecycle.js';
import { assetOperation } from './asset-operation.lifecycle.js';
import { assetHandover, assetSupply } from './asset-supply.lifecycle.js';
import { factsOfKind } from './items/stage.rules.js';

const states: readonly State[] = [
  { name: 'planned', label: 'Planned', phase: 'engineer', stuckAfterDays: 60 },
  { name: 'requested', label: 'Requested', phase: 'order', stuckAfterDays: 14 },
  { name: 'ordered', label: 'Ordered', phase: 'order', stuckAfterDays: 30 },
  {
    name: 'in_stock',
    label: 'In stock',
    phase: 'configure',
    stuckAfterDays: 180,
    subStates: [
      { name: 'available', label: 'Available' },
      { name: 'reserved', label: 'Reserved' },
      { name: 'loaner', label: 'Loaner pool' },
      { name: 'quarantine', label: 'Quarantine' },
      { name: 'legal_hold', label: 'Legal hold' },
    ],
  },
  { name: 'configuring', label: 'Configuring', phase: 'configure', stuckAfterDays: 5 },
  { name: 'ready', label: 'Ready', phase: 'configure', stuckAfterDays: 14 },
  {
    name: 'delivering',
    label: 'Delivering',
    phase: 'deliver',
    stuckAfterDays: 10,
    subStates: [
      { name: 'picking', label: 'Being picked' },
      { name: 'in_transit', label: 'In transit' },
      { name: 'awaiting_acceptance', label: 'Awaiting acceptance' },
    ],
  },
  {
    name: 'in_service',
    label: 'In service',
    phase: 'operate',
    subStates: [
      { name: 'in_use', label: 'In use' },
      { name: 'on_loan', label: 'On loan' },
      { name: 'legal_hold', label: 'Legal hold' },
    ],
  },
  {
    name: 'in_repair',
    label: 'In repair',
    phase: 'repair',
    stuckAfterDays: 21,
    subStates: [
      { name: 'diagnosing', label: 'Diagnosing' },
      { name: 'awaiting_vendor', label: 'With the vendor' },
      { name: 'on_site', label: 'On-site repair' },
    ],
  },
  { name: 'missing', label: 'Missing', phase: 'operate', stuckAfterDays: 90 },
  { name: 'decommissioning', label: 'Decommissioning', phase: 'decommission', stuckAfterDays: 30 },
  { name: 'disposed', label: 'Disposed', phase: 'decommission', final: true },
  { name: 'returned', label: 'Returned to the vendor', phase: 'decommission', final: true },
  { name: 'cancelled', label: 'Cancelled', phase: 'decommission', final: true },
];

/** Hardware: from the plan to the disposal certificate. */
export const assetLifecycle: Definition = {
  name: 'asset',
  kind: 'asset',
  label: 'Asset',
  version: 1,
  initial: 'planned',
  takenOnIn: ['in_stock', 'ready', 'in_service', 'in_repair', 'missing', 'decommissioning', 'disposed'],
  states,
  verbs: [...assetSupply, ...assetHandover, ...assetOperation, ...assetDisposal],
  facts: factsOfKind.asset,
};
