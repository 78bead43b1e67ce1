import { queryOptions } from '@tanstack/react-query';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type OrderParty = Schemas['OrderPartyDto'];

/** What is typed of a party; what is left empty is not known. */
export const partyFields = [
  'legalName',
  'contactName',
  'orderEmail',
  'locale',
  'addressLine1',
  'addressLine2',
  'postalCode',
  'city',
  'country',
  'taxNumber',
  'endpointScheme',
  'endpointId',
  'cxmlDomain',
  'cxmlIdentity',
] as const satisfies ReadonlyArray<keyof OrderParty>;
export type PartyFields = Record<(typeof partyFields)[number], string>;

/** How the papers of orders name a vendor, by its id, or ourselves: `own`. */
export const partyQuery = (party: string) =>
  queryOptions({
    queryKey: ['order-parties', party],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/order-parties/{party}', { params: { path: { party } }, signal })),
  });

export const fieldsOf = (party: OrderParty): PartyFields => ({
  legalName: party.legalName ?? '',
  contactName: party.contactName ?? '',
  orderEmail: party.orderEmail ?? '',
  locale: party.locale ?? '',
  addressLine1: party.addressLine1 ?? '',
  addressLine2: party.addressLine2 ?? '',
  postalCode: party.postalCode ?? '',
  city: party.city ?? '',
  country: party.country ?? '',
  taxNumber: party.taxNumber ?? '',
  endpointScheme: party.endpointScheme ?? '',
  endpointId: party.endpointId ?? '',
  cxmlDomain: party.cxmlDomain ?? '',
  cxmlIdentity: party.cxmlIdentity ?? '',
});

/** Says all of it anew. @param basedOn the version that it replaces */
export async function describeParty(party: string, typed: PartyFields, basedOn: number): Promise<OrderParty> {
  const said = (name: Exclude<keyof PartyFields, 'locale' | 'country'>): string | null => typed[name].trim() || null;
  const { locale, country } = typed;
  const body = {
    basedOn,
    legalName: said('legalName'),
    contactName: said('contactName'),
    orderEmail: said('orderEmail'),
    locale: oneOf(['en', 'de'] as const, locale) ?? null,
    addressLine1: said('addressLine1'),
    addressLine2: said('addressLine2'),
    postalCode: said('postalCode'),
    city: said('city'),
    country: country.trim().toUpperCase() || null,
    taxNumber: said('taxNumber'),
    endpointScheme: said('endpointScheme'),
    endpointId: said('endpointId'),
    cxmlDomain: said('cxmlDomain'),
    cxmlIdentity: said('cxmlIdentity'),
  };
  const described = await answer(api.PUT('/api/v1/order-parties/{party}', { params: { path: { party } }, body }));
  queries.setQueryData(partyQuery(party).queryKey, described);
  return described;
}
