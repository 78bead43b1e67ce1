import type { Verb } from '#lifecycle';
import { costCenter, expectedOn, orderReference, reason, receiptReference } from './guards.lifecycle.js';

/** From the wish to the shelf. */
export const assetSupply: readonly Verb[] = [
  { name: 'request', label: 'Request', from: ['planned'], to: 'requested', asks: [costCenter, reason] },
  {
    name: 'order',
    label: 'Order',
    from: ['requested'],
    to: 'ordered',
    asks: [orderReference, expectedOn],
    guards: ['order_reference_given'],
    signals: ['commitment.reserve'],
  },
  {
    name: 'receive',
    label: 'Receive',
    from: ['ordered'],
    to: 'in_stock',
    asks: [
      { name: 'serial', label: 'Serial number', type: 'text', required: true, most: 120 },
      { name: 'imei', label: 'IMEI', help: '15 digits', type: 'text', required: false, requiredWhen: 'needsImei', most: 20 },
      { name: 'locationId', label: 'Location', type: 'location', required: true },
      receiptReference,
    ],
    steps: [
      { kind: 'task', name: 'label', title: 'Print the asset label and stick it on', assignee: 'it_operations', dueInDays: 2 },
    ],
  },
  {
    name: 'unreceive',
    label: 'Take the receipt back',
    from: ['in_stock'],
    to: 'ordered',
    by: 'system',
    asks: [reason],
  },
  {
    name: 'return_to_vendor',
    label: 'Return to the vendor',
    from: ['in_stock', 'ready'],
    to: 'returned',
    by: 'system',
    asks: [{ name: 'rmaReference', label: "The vendor's return number", type: 'text', required: true, most: 100 }, reason],
    guards: ['not_on_legal_hold'],
    signals: ['charges.stop'],
  },
  {
    name: 'cancel',
    label: 'Cancel',
    from: ['planned', 'requested', 'ordered'],
    to: 'cancelled',
    asks: [reason],
    signals: ['commitment.release'],
  },
];

/** From the shelf into somebody's hands. */
export const assetHandover: readonly Verb[] = [
  {
    name: 'configure',
    label: 'Configure',
    from: ['in_stock'],
    to: 'configuring',
    guards: ['not_on_legal_hold'],
    completesWith: 'finish_configuration',
    steps: [
      { kind: 'task', name: 'asset_label', title: 'Check the asset label', assignee: 'it_operations', dueInDays: 1 },
      {
        kind: 'task',
        name: 'image_or_enrol',
        title: 'Install the image or enrol the device',
        assignee: 'it_operations',
        checklist: ['Current image or enrolment profile', 'Encryption is on', 'Updates installed'],
        dueInDays: 2,
      },
      { kind: 'task', name: 'assign_licences', title: 'Assign the licences', assignee: 'it_operations', dueInDays: 2 },
      {
        kind: 'task',
        name: 'check',
        title: 'Check that it works',
        assignee: 'it_operations',
        after: ['asset_label', 'image_or_enrol', 'assign_licences'],
        dueInDays: 3,
      },
    ],
  },
  {
    name: 'finish_configuration',
    label: 'Finish configuration',
    from: ['configuring'],
    to: 'ready',
    guards: ['every_step_done'],
  },
  {
    name: 'deliver',
    label: 'Deliver',
    from: ['ready'],
    to: 'delivering',
    asks: [{ name: 'holder', label: 'Holder', type: 'holder', required: true }],
    completesWith: 'accept',
    steps: [
      { kind: 'task', name: 'pick', title: 'Pick it from the shelf', assignee: 'it_operations', dueInDays: 1 },
      {
        kind: 'task',
        name: 'ship',
        title: 'Ship it or hand it over',
        assignee: 'it_operations',
        after: ['pick'],
        dueInDays: 2,
      },
      {
        kind: 'task',
        name: 'acceptance',
        title: 'Accept it as complete and working',
        assignee: 'holder',
        after: ['ship'],
        checklist: ['It is the right item', 'It is complete and undamaged'],
        dueInDays: 7,
        mandatory: true,
      },
    ],
  },
  {
    name: 'accept',
    label: 'Accept',
    from: ['delivering'],
    to: 'in_service',
    guards: ['accepted_by_holder'],
    signals: ['charges.start', 'depreciation.start'],
  },
];
