import type { Verb } from '#lifecycle';
import { fault } from './guards.lifecycle.js';

/** While it is used: faults, returns, losses. */
export const assetOperation: readonly Verb[] = [
  {
    name: 'report_fault',
    label: 'Report a fault',
    from: ['in_service'],
    to: 'in_repair',
    asks: [fault],
    undoneBy: { verb: 'return_to_service', answers: { outcome: 'no_fault_found' } },
    steps: [
      { kind: 'task', name: 'diagnose', title: 'Find the fault', assignee: 'it_operations', dueInDays: 2 },
      { kind: 'task', name: 'loaner', title: 'Lend a replacement where one is needed', assignee: 'it_operations', dueInDays: 1 },
      {
        kind: 'task',
        name: 'repair',
        title: 'Send it to the vendor (RMA) or have it repaired on site',
        assignee: 'it_operations',
        after: ['diagnose'],
        dueInDays: 14,
      },
      {
        kind: 'task',
        name: 'repair_cost',
        title: 'Record the repair cost',
        assignee: 'finance',
        after: ['repair'],
        dueInDays: 21,
      },
    ],
  },
  {
    name: 'return_to_service',
    label: 'Return to service',
    from: ['in_repair'],
    to: 'in_service',
    asks: [
      {
        name: 'outcome',
        label: 'Outcome',
        type: 'choice',
        required: true,
        choices: [
          { value: 'repaired', label: 'Repaired' },
          { value: 'part_replaced', label: 'Part replaced' },
          { value: 'no_fault_found', label: 'No fault found' },
          { value: 'works_with_limits', label: 'Works with limits' },
        ],
      },
    ],
  },
  {
    name: 'recover',
    label: 'Recover',
    from: ['in_service', 'in_repair'],
    to: 'in_stock',
    asks: [
      {
        name: 'condition',
        label: 'Condition',
        type: 'choice',
        required: true,
        choices: [
          { value: 'as_new', label: 'As new' },
          { value: 'good', label: 'Good' },
          { value: 'worn', label: 'Worn' },
          { value: 'damaged', label: 'Damaged' },
        ],
      },
      { name: 'locationId', label: 'Location', type: 'location', required: false },
    ],
    steps: [
      { kind: 'task', name: 'collect', title: 'Collect it from the holder', assignee: 'it_operations', dueInDays: 5 },
      { kind: 'task', name: 'wipe', title: 'Wipe the data', assignee: 'it_operations', after: ['collect'], dueInDays: 7 },
    ],
    signals: ['charges.stop'],
  },
  {
    name: 'report_missing',
    label: 'Report missing',
    from: ['in_stock', 'in_service'],
    to: 'missing',
    asks: [
      { name: 'circumstances', label: 'What happened', type: 'text', required: true, long: true },
      { name: 'lastSeenOn', label: 'Last seen on', type: 'date', required: false },
    ],
    // Where it was in use it comes back to the shelf, so only what was missed there is put back.
    undoneBy: { verb: 'find' },
  },
  {
    name: 'find',
    label: 'Found again',
    from: ['missing'],
    to: 'in_stock',
    asks: [{ name: 'locationId', label: 'Location', type: 'location', required: true }],
  },
];
