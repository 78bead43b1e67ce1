import type { Definition, Question, State, Verb } from '#lifecycle';
import { costCenter, expectedOn, orderReference, reason, receiptReference } from './guards.lifecycle.js';
import { factsOfKind } from './items/stage.rules.js';

const states: readonly State[] = [
  { name: 'planned', label: 'Planned', phase: 'engineer', stuckAfterDays: 60 },
  { name: 'requested', label: 'Requested', phase: 'order', stuckAfterDays: 14 },
  { name: 'ordered', label: 'Ordered', phase: 'order', stuckAfterDays: 21 },
  { name: 'configuring', label: 'Configuring', phase: 'configure', stuckAfterDays: 10 },
  { name: 'delivering', label: 'Delivering', phase: 'deliver', stuckAfterDays: 10 },
  {
    name: 'active',
    label: 'Active',
    phase: 'operate',
    subStates: [
      { name: 'in_use', label: 'In use' },
      { name: 'renewal_due', label: 'Renewal due' },
      { name: 'under_review', label: 'Under review' },
    ],
  },
  { name: 'in_repair', label: 'Compliance hold', phase: 'repair', stuckAfterDays: 30 },
  { name: 'expired', label: 'Expired', phase: 'decommission', stuckAfterDays: 30 },
  { name: 'retiring', label: 'Retiring', phase: 'decommission', stuckAfterDays: 30 },
  { name: 'terminated', label: 'Terminated', phase: 'decommission', final: true },
];

const metric: Question = {
  name: 'metric',
  label: 'Metric',
  help: 'What one entitlement stands for',
  type: 'choice',
  required: true,
  choices: [
    { value: 'user', label: 'Named user' },
    { value: 'concurrent_user', label: 'Concurrent user' },
    { value: 'device', label: 'Device' },
    { value: 'core', label: 'Core' },
    { value: 'subscription', label: 'Subscription' },
    { value: 'site', label: 'Site' },
  ],
};
const tenant: Question = {
  name: 'tenant',
  label: 'Tenant',
  help: "The account or tenant at the publisher's",
  type: 'text',
  required: false,
  most: 200,
};

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
    name: 'configure',
    label: 'Configure',
    from: ['ordered'],
    to: 'configuring',
    asks: [
      metric,
      tenant,
      {
        name: 'keyReference',
        label: 'Where the keys are kept',
        help: 'Never the key itself',
        type: 'text',
        required: false,
        most: 200,
      },
    ],
    steps: [
      { kind: 'task', name: 'store_keys', title: 'Put the keys into the vault', assignee: 'it_operations', dueInDays: 3 },
      {
        kind: 'task',
        name: 'set_up_tenant',
        title: 'Set up the tenant and single sign-on',
        assignee: 'it_operations',
        dueInDays: 7,
      },
    ],
  },
  {
    name: 'deliver',
    label: 'Deliver',
    from: ['configuring'],
    to: 'delivering',
    guards: ['every_step_done'],
    steps: [
      {
        kind: 'task',
        name: 'publish',
        title: 'Tell those who may use it how to get it',
        assignee: 'it_operations',
        dueInDays: 5,
      },
    ],
  },
  {
    name: 'activate',
    label: 'Activate',
    from: ['delivering'],
    to: 'active',
    asks: [
      { name: 'startsOn', label: 'Starts on', type: 'date', required: true },
      { name: 'endsOn', label: 'Ends on', help: 'Empty where it is perpetual', type: 'date', required: false },
    ],
    guards: ['every_step_done', 'term_runs_forward'],
    signals: ['charges.start'],
  },
  {
    name: 'receive',
    label: 'Receive',
    from: ['ordered'],
    to: 'active',
    asks: [
      metric,
      tenant,
      { name: 'startsOn', label: 'Starts on', type: 'date', required: true },
      { name: 'endsOn', label: 'Ends on', help: 'Empty where it is perpetual', type: 'date', required: false },
      receiptReference,
    ],
    guards: ['term_runs_forward'],
    signals: ['charges.start'],
  },
  {
    name: 'unreceive',
    label: 'Take the receipt back',
    from: ['active'],
    to: 'ordered',
    by: 'system',
    asks: [reason],
    guards: ['seats_reclaimed'],
  },
  {
    name: 'cancel',
    label: 'Cancel',
    from: ['planned', 'requested', 'ordered'],
    to: 'terminated',
    asks: [reason],
    signals: ['commitment.release'],
  },
];

const keepingIt: readonly Verb[] = [
  {
    name: 'true_up',
    label: 'True up',
    from: ['active'],
    to: 'active',
    asks: [
      { name: 'quantity', label: 'New quantity', type: 'number', whole: true, least: 0, most: 10_000_000, required: true },
      orderReference,
    ],
    guards: ['order_reference_given', 'quantity_covers_seats'],
    signals: ['charges.change'],
  },
  {
    name: 'renew',
    label: 'Renew',
    from: ['active', 'expired'],
    to: 'active',
    asks: [{ name: 'endsOn', label: 'New end date', type: 'date', required: true }, orderReference],
    guards: ['order_reference_given', 'term_runs_forward'],
    signals: ['charges.start'],
  },
  {
    name: 'hold',
    label: 'Put on compliance hold',
    from: ['active'],
    to: 'in_repair',
    asks: [reason],
    undoneBy: { verb: 'release_hold', answers: { outcome: 'It was put on hold by mistake.' } },
  },
  {
    name: 'release_hold',
    label: 'Release the hold',
    from: ['in_repair'],
    to: 'active',
    asks: [{ name: 'outcome', label: 'What was found and done', type: 'text', required: true, long: true }],
  },
  {
    name: 'expire',
    label: 'Expire',
    from: ['active', 'in_repair'],
    to: 'expired',
    by: 'system',
    guards: ['end_date_passed'],
    signals: ['charges.stop'],
  },
];

const lettingItGo: readonly Verb[] = [
  {
    name: 'retire',
    label: 'Retire',
    from: ['active', 'in_repair', 'expired'],
    to: 'retiring',
    asks: [reason],
    steps: [
      { kind: 'task', name: 'tell_users', title: 'Tell its users what comes instead', assignee: 'it_operations', dueInDays: 5 },
      {
        kind: 'automation',
        name: 'free_assignments',
        title: 'Reclaim the seats',
        automation: 'free_assignments',
        after: ['tell_users'],
      },
    ],
  },
  {
    name: 'terminate',
    label: 'Terminate',
    from: ['retiring'],
    to: 'terminated',
    asks: [{ name: 'vendorReference', label: "The vendor's confirmation", type: 'text', required: false, most: 100 }],
    guards: ['seats_reclaimed'],
    signals: ['charges.stop'],
  },
];

/** A pool of entitlements with seats that are counted. */
export const licenseLifecycle: Definition = {
  name: 'license',
  kind: 'license',
  label: 'License',
  version: 1,
  initial: 'planned',
  takenOnIn: ['configuring', 'active', 'in_repair', 'expired', 'retiring', 'terminated'],
  states,
  verbs: [...gettingIt, ...keepingIt, ...lettingItGo],
  facts: factsOfKind.license,
};
