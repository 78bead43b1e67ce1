import { aName } from '#organization';
import { Choice, Email, Text, Uuid, WholeNumber } from '#platform';
import { type PartyLocale, partyLocales } from './order-party.entity.js';

const maybe = { optional: true, nullable: true } as const;

/** What is said of a party; what is left out is not known. */
export class PartyFactsDto {
  @Text({ ...aName, ...maybe, description: 'As registered; else the name that we know it by' })
  legalName?: string | null;
  @Text({ ...maybe, max: 200 })
  contactName?: string | null;
  @Email({ ...maybe, description: 'Where a vendor takes orders; ours, where answers are wanted' })
  orderEmail?: string | null;
  @Choice(partyLocales, { ...maybe, description: 'Of the papers that a vendor gets; else the organisation’s own' })
  locale?: PartyLocale | null;
  @Text({ ...maybe, max: 200 })
  addressLine1?: string | null;
  @Text({ ...maybe, max: 200 })
  addressLine2?: string | null;
  @Text({ ...maybe, max: 100 })
  city?: string | null;
  @Text({ ...maybe, max: 20 })
  postalCode?: string | null;
  @Text({ ...maybe, min: 2, max: 2, pattern: /^[A-Z]{2}$/, patternSays: 'must be two capital letters, as in ISO 3166-1' })
  country?: string | null;
  @Text({ ...maybe, max: 40, description: 'For value added tax, with its country' })
  taxNumber?: string | null;
  @Text({ ...maybe, pattern: /^\d{4}$/, patternSays: 'must be four digits', description: 'Of the Peppol address, e.g. 0088' })
  endpointScheme?: string | null;
  @Text({ ...maybe, max: 100, description: 'The Peppol address within its scheme' })
  endpointId?: string | null;
  @Text({ ...maybe, max: 60, description: 'Of the cXML identity, e.g. DUNS' })
  cxmlDomain?: string | null;
  @Text({ ...maybe, max: 100 })
  cxmlIdentity?: string | null;
}

export class NewPartyFactsDto extends PartyFactsDto {
  @WholeNumber({ least: 0, description: 'The version that it replaces; 0 where nothing has been said yet' })
  basedOn!: number;
}

export class OrderPartyDto extends PartyFactsDto {
  @Uuid({ nullable: true, description: 'None for the organisation itself' })
  vendorId!: string | null;
  @Text({ description: 'As we know it' })
  name!: string;
  @WholeNumber({ least: 0, description: '0 where nothing has been said yet' })
  version!: number;
}
