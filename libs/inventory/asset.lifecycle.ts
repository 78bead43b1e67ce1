import type { Definition, State, Verb } from '#lifecycle';
import { costCenter, expectedOn, fault, orderReference, reason } from './guards.lifecycle.js';

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
  { name: 'cancelled', label: 'Cancelled', phase: 'decommission', final: true },
];

const gettingIt: readonly Verb[] = [
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
      {
        name: 'receiptReference',
        label: 'Receipt line',
        help: 'Delivery note and line',
        type: 'text',
        required: true,
        most: 100,
      },
    ],
    steps: [
      { kind: 'task', name: 'label', title: 'Print the asset label and stick it on', assignee: 'it_operations', dueInDays: 2 },
    ],
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

const handingItOver: readonly Verb[] = [
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

const keepingIt: readonly Verb[] = [
  {
    name: 'report_fault',
    label: 'Report a fault',
    from: ['in_service'],
    to: 'in_repair',
    asks: [fault],
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
  },
  {
    name: 'find',
    label: 'Found again',
    from: ['missing'],
    to: 'in_stock',
    asks: [{ name: 'locationId', label: 'Location', type: 'location', required: true }],
  },
];

const lettingItGo: readonly Verb[] = [
  {
    name: 'write_off',
    label: 'Write off',
    from: ['missing'],
    to: 'disposed',
    asks: [reason],
    guards: ['not_on_legal_hold'],
    signals: ['charges.stop', 'depreciation.stop'],
  },
  {
    name: 'decommission',
    label: 'Decommission',
    from: ['in_stock', 'ready', 'in_service', 'in_repair'],
    to: 'decommissioning',
    asks: [reason],
    guards: ['not_on_legal_hold'],
    steps: [
      { kind: 'task', name: 'collect', title: 'Collect it', assignee: 'it_operations', dueInDays: 5 },
      { kind: 'automation', name: 'free_assignments', title: 'Free its licences and lines', automation: 'free_assignments' },
      {
        kind: 'task',
        name: 'sanitise',
        title: 'Sanitise its storage and record the certificate',
        assignee: 'it_operations',
        after: ['collect'],
        dueInDays: 14,
        evidence: 'required',
      },
    ],
    signals: ['charges.stop'],
  },
  {
    name: 'dispose',
    label: 'Dispose',
    from: ['decommissioning'],
    to: 'disposed',
    asks: [
      {
        name: 'method',
        label: 'Method',
        type: 'choice',
        required: true,
        choices: [
          { value: 'recycling', label: 'Recycling' },
          { value: 'resale', label: 'Resale' },
          { value: 'donation', label: 'Donation' },
          { value: 'return_to_lessor', label: 'Return to the lessor' },
          { value: 'scrap', label: 'Scrap' },
        ],
      },
      { name: 'vendorId', label: 'Vendor', type: 'vendor', required: true },
      { name: 'proceeds', label: 'Proceeds', type: 'money', required: false },
    ],
    guards: ['not_on_legal_hold', 'sanitised_where_storage', 'method_fits_sanitisation'],
    steps: [
      {
        kind: 'task',
        name: 'certificate',
        title: "File the vendor's disposal certificate",
        assignee: 'it_operations',
        dueInDays: 30,
        evidence: 'required',
      },
    ],
    signals: ['charges.stop', 'depreciation.stop', 'proceeds.post'],
  },
];

/** Hardware: from the plan to the disposal certificate. */
export const assetLifecycle: Definition = {
  name: 'asset',
  label: 'Asset',
  version: 1,
  initial: 'planned',
  takenOnIn: ['in_stock', 'ready', 'in_service', 'in_repair', 'missing', 'decommissioning', 'disposed'],
  states,
  verbs: [...gettingIt, ...handingItOver, ...keepingIt, ...lettingItGo],
  facts: {
    needsImei: 'Its model has a cellular modem, so it is known by an IMEI',
    hasStorage: 'Its model stores data',
    sanitisationVerified: 'A sanitisation certificate for its serial number is verified',
    destroyed: 'It was sanitised by destroying it',
    legalHold: 'It is kept as evidence',
    holderPersonId: 'The person who holds it or is about to',
  },
};
