import { newKey } from '../api/keys.js';
import type { components } from '../api/schema.gen.js';
import { camelName } from '../forms/name-from.js';
import type { Offer, OfferPart } from '../offers/offers.js';
import { fromDecimals, toTyped } from '../parts/money.js';

type Schemas = components['schemas'];
export type OfferFacts = Schemas['OfferFactsDto'];
type Question = Offer['asks'][number];
export type Audience = Offer['audience'];

export const audiences = ['everybody', 'roles', 'units'] as const satisfies readonly Audience[];
export const offerStates = ['draft', 'published', 'retired'] as const satisfies ReadonlyArray<Offer['state']>;
export const roles = ['requester', 'it_operations', 'procurement', 'finance', 'auditor', 'administrator'] as const;
/** What can be answered by whoever may only ask for things. */
export const questionTypes = ['text', 'number', 'date', 'flag', 'choice', 'person', 'location', 'cost_center'] as const;

/** A part of an offer as it is typed. */
export interface PartFields {
  key: string;
  productId: string;
  quantity: number | string;
  currency: string;
  unitPrice: string;
  monthly: string;
  termMonths: number | string;
  vendorId: string;
}

/** A question as it is typed; what these fields do not show stays as it was. */
export interface AskFields {
  key: string;
  label: string;
  help: string;
  type: Question['type'];
  required: boolean;
  /** The labels of what can be chosen. */
  choices: string[];
  before: Question | null;
}

export interface OfferFields extends Record<string, unknown> {
  title: string;
  description: string;
  category: string;
  leadDays: number | string;
  audience: Audience;
  roles: string[];
  businessUnitIds: string[];
  parts: PartFields[];
  asks: AskFields[];
}

export const newPart = (currency: string): PartFields => ({
  key: newKey(),
  productId: '',
  quantity: 1,
  currency,
  unitPrice: '',
  monthly: '',
  termMonths: '',
  vendorId: '',
});

export const newAsk = (): AskFields => ({
  key: newKey(),
  label: '',
  help: '',
  type: 'text',
  required: false,
  choices: [],
  before: null,
});

export const emptyOffer = (currency: string): OfferFields => ({
  title: '',
  description: '',
  category: '',
  leadDays: '',
  audience: 'everybody',
  roles: [],
  businessUnitIds: [],
  parts: [newPart(currency)],
  asks: [],
});

export const offerFieldsOf = (offer: Offer): OfferFields => ({
  title: offer.title,
  description: offer.description ?? '',
  category: offer.category,
  leadDays: offer.leadDays ?? '',
  audience: offer.audience,
  roles: [...offer.roles],
  businessUnitIds: [...offer.businessUnitIds],
  parts: offer.parts.map(partFieldsOf),
  asks: offer.asks.map((before) => ({
    key: before.name,
    label: before.label,
    help: before.help ?? '',
    type: before.type,
    required: before.required,
    choices: (before.choices ?? []).map(({ label }) => label),
    before,
  })),
});

function partFieldsOf(part: OfferPart): PartFields {
  const { currency, unitPriceMinor, recurringMinor } = part;
  return {
    key: part.productId,
    productId: part.productId,
    quantity: part.quantity,
    currency,
    unitPrice: toTyped({ amountMinor: unitPriceMinor, currency }),
    monthly: recurringMinor === '0' ? '' : toTyped({ amountMinor: recurringMinor, currency }),
    termMonths: part.termMonths ?? '',
    vendorId: part.vendorId ?? '',
  };
}

/** Something was typed that is no amount of its currency. */
export function isUnreadable(amount: string, currency: string): boolean {
  return amount.trim() !== '' && fromDecimals(amount, currency) === undefined;
}

/** An offer as the API takes it. */
export function offerFactsOf(fields: OfferFields): OfferFacts {
  const { title, description, category, leadDays, audience } = fields;
  return {
    title: title.trim(),
    description: description.trim() || null,
    category: category.trim(),
    leadDays: typeof leadDays === 'number' ? leadDays : null,
    audience,
    roles: audience === 'roles' ? roles.filter((role) => fields.roles.includes(role)) : [],
    businessUnitIds: audience === 'units' ? fields.businessUnitIds : [],
    parts: fields.parts.map(partOf),
    asks: asksOf(fields.asks),
  };
}

function partOf({ productId, quantity, currency, unitPrice, monthly, termMonths, vendorId }: PartFields) {
  return {
    productId,
    quantity: Number(quantity),
    currency,
    unitPriceMinor: fromDecimals(unitPrice, currency) ?? '0',
    recurringMinor: fromDecimals(monthly, currency) ?? '0',
    termMonths: typeof termMonths === 'number' ? termMonths : null,
    vendorId: vendorId || null,
  };
}

/** Answers are kept under the names of questions, so a name stays when its label changes, and no two are the same. */
function asksOf(asks: readonly AskFields[]): Question[] {
  const names = new Set(asks.flatMap(({ before }) => before?.name ?? []));
  return asks.map(({ label, help, type, required, choices, before }) => {
    const name = before?.name ?? free(camelName(label) || 'question', names);
    names.add(name);
    const { choices: known = [], help: _help, ...kept } = before ?? { choices: [] };
    const values = new Set(known.map(({ value }) => value));
    const chosen = choices.map((each) => {
      const value = known.find((one) => one.label === each)?.value ?? free(camelName(each) || 'choice', values);
      values.add(value);
      return { value, label: each };
    });
    return {
      ...(before?.type === type ? kept : {}),
      name,
      label: label.trim(),
      type,
      required,
      ...(help.trim() ? { help: help.trim() } : {}),
      ...(type === 'choice' ? { choices: chosen } : {}),
    };
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name); next += 1) name = `${wanted}${next}`;
  return name;
}
