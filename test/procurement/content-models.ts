/**
 * What the two formats allow inside the elements that orders use, in the order in which they want it: a reading of the published
 * content models, in the notation of a DTD. It is not those schemas themselves.
 *
 * Order (up to its parties) and OrderChange were read in the schemas that OASIS published for UBL 2.1 (xsd/maindoc), and what stands inside
 * the common parts (parties, addresses, lines, allowances, items, prices, periods, totals) in the schema of its aggregates
 * (UBL-CommonAggregateComponents-2.1.xsd, the edition for public review); where that edition leaves out what the standard has (the ID of a
 * change, the name of a location), the standard's tables are followed.
 * Of cXML, the order with its header, lines, item details, taxes, shipping, accounts and contacts was read in the modules of its DTD
 * (Transaction, Item, Base); `PaymentTerm`, `orderVersion` and `agreementID` in the header of a later edition of 1.2.
 */
const address = 'StreetName? AdditionalStreetName? CityName? PostalZone? Country?';
const amount = { attributes: ['currencyID'] };
const quantity = { attributes: ['unitCode'] };

interface Model {
  children?: string;
  attributes?: readonly string[];
}

export const ublModels: Readonly<Record<string, Model>> = {
  Order: {
    children:
      'UBLVersionID? CustomizationID? ProfileID? ID IssueDate OrderTypeCode? Note* DocumentCurrencyCode? CustomerReference? QuotationDocumentReference? OrderDocumentReference* OriginatorDocumentReference? Contract* BuyerCustomerParty SellerSupplierParty Delivery* PaymentTerms* AllowanceCharge* TaxTotal* AnticipatedMonetaryTotal? OrderLine+',
    attributes: ['xmlns', 'xmlns:cac', 'xmlns:cbc'],
  },
  OrderChange: {
    children:
      'UBLVersionID? CustomizationID? ProfileID? ID IssueDate SequenceNumberID Note* DocumentCurrencyCode? CustomerReference? OrderReference QuotationDocumentReference? OriginatorDocumentReference? Contract* BuyerCustomerParty SellerSupplierParty Delivery* PaymentTerms* AllowanceCharge* TaxTotal* AnticipatedMonetaryTotal? OrderLine+',
    attributes: ['xmlns', 'xmlns:cac', 'xmlns:cbc'],
  },
  OrderReference: { children: 'ID' },
  QuotationDocumentReference: { children: 'ID' },
  OrderDocumentReference: { children: 'ID' },
  OriginatorDocumentReference: { children: 'ID' },
  Contract: { children: 'ID?' },
  BuyerCustomerParty: { children: 'Party?' },
  SellerSupplierParty: { children: 'Party?' },
  Party: { children: 'EndpointID? PartyIdentification* PartyName* PostalAddress? PartyTaxScheme* PartyLegalEntity* Contact?' },
  EndpointID: { attributes: ['schemeID'] },
  PartyName: { children: 'Name' },
  PostalAddress: { children: address },
  Address: { children: address },
  Country: { children: 'IdentificationCode?' },
  PartyTaxScheme: { children: 'CompanyID? TaxScheme' },
  TaxScheme: { children: 'ID?' },
  PartyLegalEntity: { children: 'RegistrationName? CompanyID?' },
  Contact: { children: 'ID? Name? Telephone? Telefax? ElectronicMail?' },
  Delivery: { children: 'DeliveryLocation? RequestedDeliveryPeriod? PromisedDeliveryPeriod?' },
  DeliveryLocation: { children: 'ID? Name? Address?' },
  RequestedDeliveryPeriod: { children: 'StartDate? EndDate?' },
  PaymentTerms: { children: 'Note*' },
  AllowanceCharge: { children: 'ChargeIndicator AllowanceChargeReasonCode? AllowanceChargeReason* Amount TaxCategory*' },
  TaxCategory: { children: 'ID? Percent? TaxScheme' },
  ClassifiedTaxCategory: { children: 'ID? Percent? TaxScheme' },
  TaxTotal: { children: 'TaxAmount' },
  AnticipatedMonetaryTotal: {
    children:
      'LineExtensionAmount? TaxExclusiveAmount? TaxInclusiveAmount? AllowanceTotalAmount? ChargeTotalAmount? PayableAmount',
  },
  OrderLine: { children: 'Note* LineItem' },
  LineItem: {
    children:
      'ID Note* Quantity? LineExtensionAmount? PartialDeliveryIndicator? AccountingCost? Delivery* AllowanceCharge* Price? Item',
  },
  Price: { children: 'PriceAmount BaseQuantity?' },
  Item: { children: 'Description* Name? SellersItemIdentification? ManufacturersItemIdentification* ClassifiedTaxCategory*' },
  SellersItemIdentification: { children: 'ID' },
  ManufacturersItemIdentification: { children: 'ID' },
  ...Object.fromEntries(['Quantity', 'BaseQuantity'].map((name) => [name, quantity])),
  ...Object.fromEntries(
    [
      'Amount',
      'TaxAmount',
      'PriceAmount',
      'LineExtensionAmount',
      'TaxExclusiveAmount',
      'TaxInclusiveAmount',
      'ChargeTotalAmount',
      'PayableAmount',
    ].map((name) => [name, amount]),
  ),
};

const inLanguage = { attributes: ['xml:lang'] };
const credentials = { children: 'Credential+' };

export const cxmlModels: Readonly<Record<string, Model>> = {
  cXML: { children: 'Header Request', attributes: ['payloadID', 'timestamp', 'xml:lang'] },
  Header: { children: 'From To Sender' },
  From: credentials,
  To: credentials,
  Sender: { children: 'Credential+ UserAgent' },
  Credential: { children: 'Identity SharedSecret?', attributes: ['domain'] },
  Request: { children: 'OrderRequest', attributes: ['deploymentMode'] },
  OrderRequest: { children: 'OrderRequestHeader ItemOut+' },
  OrderRequestHeader: {
    children:
      'Total ShipTo? BillTo Shipping? Tax? Payment? PaymentTerm* Contact* Comments? Followup? DocumentReference? Extrinsic*',
    attributes: ['orderID', 'orderDate', 'type', 'orderVersion', 'agreementID'],
  },
  Total: { children: 'Money' },
  UnitPrice: { children: 'Money' },
  Charge: { children: 'Money' },
  Money: { attributes: ['currency'] },
  ShipTo: { children: 'Address' },
  BillTo: { children: 'Address' },
  Address: { children: 'Name PostalAddress? Email? Phone?' },
  PostalAddress: { children: 'DeliverTo* Street+ City State? PostalCode? Country' },
  Country: { attributes: ['isoCountryCode'] },
  Shipping: { children: 'Money Description' },
  Tax: { children: 'Money Description' },
  Contact: { children: 'Name PostalAddress* Email* Phone* Fax* URL*', attributes: ['role'] },
  DocumentReference: { attributes: ['payloadID'] },
  ItemOut: {
    children: 'ItemID ItemDetail? SupplierID? ShipTo? Shipping? Tax? Distribution* Contact* Comments?',
    attributes: ['quantity', 'lineNumber', 'requisitionID', 'requestedDeliveryDate'],
  },
  ItemID: { children: 'SupplierPartID SupplierPartAuxiliaryID?' },
  ItemDetail: {
    children: 'UnitPrice Description+ UnitOfMeasure Classification+ ManufacturerPartID? ManufacturerName? URL? Extrinsic*',
  },
  Classification: { attributes: ['domain'] },
  Distribution: { children: 'Accounting Charge' },
  Accounting: { children: 'AccountingSegment+', attributes: ['name'] },
  AccountingSegment: { children: 'Name Description', attributes: ['id'] },
  ...Object.fromEntries(['Name', 'Description', 'Comments', 'ManufacturerName'].map((name) => [name, inLanguage])),
};

/** Every element of a document that does not keep to its model, as a sentence; throws where it is not even well formed. */
export function faultsOf(xml: string, models: Readonly<Record<string, Model>>): string[] {
  const faults: string[] = [];
  const open: Array<{ name: string; children: string[]; text: string }> = [{ name: '', children: [], text: '' }];
  for (const [, text = '', closing, name = '', attributes = '', alone] of xml
    .replace(/^<\?xml[^>]*\?>\s*(<!DOCTYPE[^>]*>)?/, '')
    .matchAll(/([^<]*)<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>/g)) {
    const within = open.at(-1);
    if (within) within.text += text;
    const local = name.replace(/^c[ab]c:/, '');
    if (closing) {
      const ended = open.pop();
      if (ended?.name !== local) throw new Error(`${local} ends where ${ended?.name} is open.`);
      faults.push(...faultsIn(ended, models));
      continue;
    }
    within?.children.push(local);
    for (const [, key = ''] of attributes.matchAll(/\s([\w:]+)="/g)) {
      if (!models[local]?.attributes?.includes(key)) faults.push(`${local} has no attribute ${key}.`);
    }
    if (alone) faults.push(...faultsIn({ name: local, children: [], text: '' }, models));
    else open.push({ name: local, children: [], text: '' });
  }
  if (open.length !== 1 || open[0]?.children.length !== 1) throw new Error('The document has one root, which ends.');
  return faults;
}

function faultsIn(
  { name, children, text }: { name: string; children: readonly string[]; text: string },
  models: Readonly<Record<string, Model>>,
): string[] {
  const model = models[name]?.children;
  if (model === undefined) return children.length > 0 ? [`${name} has text only, not ${children.join(' ')}.`] : [];
  if (text.trim() !== '') return [`${name} has no text of its own.`];
  const pattern = model.replace(/(\w+)([?*+]?) ?/g, (_, child: string, often: string) => `(?:${child} )${often}`);
  const told = children.map((child) => `${child} `).join('');
  return new RegExp(`^${pattern}$`).test(told) ? [] : [`${name} wants ${model}, not ${children.join(' ')}.`];
}
