import { given, oneOf, type Question } from '../address/question.js';
import type { components } from '../api/schema.gen.js';
import { phases } from '../theme/phases.js';

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];
export type ItemFilter = components['schemas']['ItemFilterDto'];

const domains = ['telecom', 'it', 'mobility'] as const;

/** Facts that a list can be narrowed to by a reference. */
export const referenceNames = [
  'productId',
  'vendorId',
  'locationId',
  'costCenterId',
  'businessUnitId',
  'holderId',
  'contractId',
] as const;

/** All that narrows the list besides its kind and its words, as it stands in the address. */
export const filterNames = ['phase', 'state', 'stuck', 'domain', ...referenceNames] as const;

/** The question of the address as the API's list takes it; what it does not understand is left out. */
export function filterOf(question: Question): ItemFilter {
  return given({
    kind: oneOf(itemKinds, question['kind']),
    phase: oneOf(phases, question['phase']),
    domain: oneOf(domains, question['domain']),
    state: question['state'],
    stuck: question['stuck'] === 'yes' || undefined,
    q: question['q'],
    ...Object.fromEntries(referenceNames.map((name) => [name, question[name]])),
  });
}
