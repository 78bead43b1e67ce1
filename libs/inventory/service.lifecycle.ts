import type { Definition, Question, State, Track, Verb } from '#lifecycle';
import { costCenter, expectedOn, fault, orderReference, reason, receiptReference } from './guards.lifecycle.js';
import { factsOfKind } from './items/stage.rules.js';

const states: readonly State[] = [
  { name: 'planned', label: 'Planned', phase: 'engineer', stuckAfterDays: 60 },
  {
    name: 'designing',
    label: 'Designing',
    phase: 'engineer',
    stuckAfterDays: 30,
    subStates: [
      { name: 'drafting', label: 'Drafting' },
      { name: 'site_survey', label: 'Site survey' },
      { name: 'awaiting_quote', label: 'Awaiting a quote' },
    ],
  },
  { name: 'requested', label: 'Requested', phase: 'order', stuckAfterDays: 14 },
  { name: 'ordered', label: 'Ordered', phase: 'order', stuckAfterDays: 45 },
  {
    name: 'provisioning',
    label: 'Provisioning',
    phase: 'configure',
    stuckAfterDays: 45,
    subStates: [
      { name: 'with_carrier', label: 'With the carrier' },
      { name: 'installing', label: 'Installing' },
      { name: 'testing', label: 'Testing' },
      { name: 'porting', label: 'Porting a number' },
    ],
  },
  { name: 'active', label: 'Active', phase: 'operate' },
  { name: 'suspended', label: 'Suspended', phase: 'operate', stuckAfterDays: 90 },
  { name: 'in_repair', label: 'In repair', phase: 'repair', stuckAfterDays: 5 },
  { name: 'disconnecting', label: 'Disconnecting', phase: 'decommission', stuckAfterDays: 45 },
  { name: 'disconnected', label: 'Disconnected', phase: 'decommission', final: true },
  { name: 'cancelled', label: 'Cancelled', phase: 'decommission', final: true },
];

/** What the vendor does with the bill; a service that is disconnected and still billed is money to claim back. */
const billing: Track = {
  name: 'billing',
  label: 'Billing',
  initial: 'not_billing',
  states: [
    { name: 'not_billing', label: 'Not billing' },
    { name: 'billing', label: 'Billing' },
    { name: 'disputed', label: 'Disputed' },
    { name: 'final_bill_expected', label: 'Final bill expected' },
    { name: 'stopped', label: 'Stopped' },
  ],
};

const serviceNumber: Question = {
  name: 'serviceNumber',
  label: 'Service number',
  help: 'Phone number or circuit id',
  type: 'text',
  required: true,
  most: 100,
};
const billingStartsOn: Question = { name: 'billingStartsOn', label: 'Billing starts on', type: 'date', required: true };

const gettingIt: readonly Verb[] = [
  {
    name: 'design',
    label: 'Design',
    from: ['planned'],
    to: 'designing',
    asks: [{ name: 'need', label: 'What it is needed for', type: 'text', required: true, long: true }],
    steps: [
      {
        kind: 'task',
        name: 'design',
        title: 'Choose the access, the bandwidth or plan, and the carrier',
        assignee: 'it_operations',
        dueInDays: 14,
      },
    ],
  },
  {
    name: 'request',
    label: 'Request',
    from: ['planned', 'designing'],
    to: 'requested',
    asks: [costCenter, reason],
  },
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
    name: 'provision',
    label: 'Provision',
    from: ['ordered'],
    to: 'provisioning',
    asks: [
      { name: 'vendorReference', label: "The vendor's order number", type: 'text', required: true, most: 100 },
      { name: 'installOn', label: 'Installation on', type: 'date', required: false },
    ],
    steps: [
      {
        kind: 'task',
        name: 'install',
        title: 'Have it installed, or put the SIM into use',
        assignee: 'it_operations',
        dueInDays: 21,
      },
      {
        kind: 'task',
        name: 'test',
        title: 'Test it',
        assignee: 'it_operations',
        after: ['install'],
        checklist: ['It connects', 'Speed or coverage is as ordered'],
        dueInDays: 28,
      },
    ],
  },
  {
    name: 'activate',
    label: 'Activate',
    from: ['provisioning'],
    to: 'active',
    asks: [
      serviceNumber,
      billingStartsOn,
      {
        name: 'testResult',
        label: 'Test result',
        type: 'choice',
        required: true,
        choices: [
          { value: 'passed', label: 'Passed' },
          { value: 'passed_with_remarks', label: 'Passed with remarks' },
        ],
      },
    ],
    guards: ['every_step_done'],
    sets: { billing: 'billing' },
    signals: ['charges.start'],
  },
  {
    name: 'receive',
    label: 'Confirm provisioning',
    from: ['ordered', 'provisioning'],
    to: 'active',
    asks: [
      serviceNumber,
      billingStartsOn,
      { name: 'vendorReference', label: "The vendor's order number", type: 'text', required: false, most: 100 },
      receiptReference,
    ],
    steps: [
      {
        kind: 'task',
        name: 'test',
        title: 'Test it',
        assignee: 'it_operations',
        checklist: ['It connects', 'Speed or coverage is as ordered'],
        dueInDays: 7,
      },
    ],
    sets: { billing: 'billing' },
    signals: ['charges.start'],
  },
  {
    name: 'unreceive',
    label: 'Take the confirmation back',
    from: ['active'],
    to: 'ordered',
    by: 'system',
    asks: [reason],
    sets: { billing: 'not_billing' },
  },
  {
    name: 'cancel',
    label: 'Cancel',
    from: ['planned', 'designing', 'requested', 'ordered', 'provisioning'],
    to: 'cancelled',
    asks: [reason],
    signals: ['commitment.release'],
  },
];

const keepingIt: readonly Verb[] = [
  {
    name: 'suspend',
    label: 'Suspend',
    from: ['active'],
    to: 'suspended',
    asks: [reason],
    signals: ['charges.suspend'],
    undoneBy: { verb: 'resume' },
  },
  {
    name: 'resume',
    label: 'Resume',
    from: ['suspended'],
    to: 'active',
    signals: ['charges.resume'],
    undoneBy: { verb: 'suspend', answers: { reason: 'It was resumed by mistake.' } },
  },
  {
    name: 'report_fault',
    label: 'Report a fault',
    from: ['active'],
    to: 'in_repair',
    asks: [fault, { name: 'ticket', label: "The vendor's ticket", type: 'text', required: false, most: 100 }],
    undoneBy: { verb: 'restore', answers: { outcome: 'It was reported by mistake.' } },
    steps: [
      { kind: 'task', name: 'report', title: 'Report the fault to the vendor', assignee: 'it_operations', dueInDays: 1 },
      {
        kind: 'task',
        name: 'claim_credit',
        title: 'Claim the service credit where one is due',
        assignee: 'finance',
        after: ['report'],
        dueInDays: 30,
      },
    ],
  },
  {
    name: 'restore',
    label: 'Restore',
    from: ['in_repair'],
    to: 'active',
    asks: [{ name: 'outcome', label: 'What was done', type: 'text', required: true, long: true }],
  },
];

const lettingItGo: readonly Verb[] = [
  {
    name: 'disconnect',
    label: 'Disconnect',
    from: ['active', 'suspended', 'in_repair'],
    to: 'disconnecting',
    asks: [{ name: 'wantedOn', label: 'Wanted on', help: 'Mind the notice period', type: 'date', required: true }, reason],
    steps: [
      {
        kind: 'task',
        name: 'give_notice',
        title: 'Send the disconnect order to the vendor',
        assignee: 'it_operations',
        dueInDays: 2,
      },
      { kind: 'automation', name: 'free_assignments', title: 'Free its number and its holder', automation: 'free_assignments' },
    ],
    sets: { billing: 'final_bill_expected' },
  },
  {
    name: 'confirm_disconnect',
    label: 'Confirm disconnect',
    from: ['disconnecting'],
    to: 'disconnected',
    asks: [
      { name: 'vendorReference', label: "The vendor's confirmation", type: 'text', required: true, most: 100 },
      { name: 'finalBillOn', label: 'Final bill on', type: 'date', required: true },
    ],
    steps: [
      {
        kind: 'task',
        name: 'check_final_bill',
        title: 'Check that the billing has stopped',
        assignee: 'finance',
        dueInDays: 45,
        evidence: 'required',
      },
    ],
    signals: ['charges.stop'],
  },
];

/** What is rented by the month: circuits, mobile lines, SaaS and cloud subscriptions. */
export const serviceLifecycle: Definition = {
  name: 'service',
  kind: 'service',
  label: 'Service',
  version: 1,
  initial: 'planned',
  takenOnIn: ['provisioning', 'active', 'suspended', 'in_repair', 'disconnecting', 'disconnected'],
  states,
  verbs: [...gettingIt, ...keepingIt, ...lettingItGo],
  tracks: [billing],
  facts: factsOfKind.service,
};
