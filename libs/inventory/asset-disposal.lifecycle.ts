import type { Verb } from '#lifecycle';
import { reason } from './guards.lifecycle.js';

/** How it leaves: with evidence, or written off. */
export const assetDisposal: readonly Verb[] = [
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
