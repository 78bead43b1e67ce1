import { Money, Refusal } from '#platform';
import { type OrderPaper, type PaperAddress, type PaperLine, type PaperParty, paperNumber, totalsOf } from './order-paper.js';
import { filledIn, orderWords } from './order-words.js';
import { element, type Markup, xmlDocument } from './xml.rules.js';

const peppol = {
  customization: 'urn:fdc:peppol.eu:poacc:trns:order:3',
  profile: 'urn:fdc:peppol.eu:poacc:bis:order_only:3',
};
const namespacesOf = (document: string): Record<string, string> => ({
  xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${document}-2`,
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
});

type Part = Markup | null;
const basic = (name: string, value: string | number | null, attributes = {}): Part =>
  value === null ? null : element(`cbc:${name}`, attributes, value);
const whole = (name: string, ...parts: Array<Part | Part[]>): Part => element(`cac:${name}`, {}, ...parts);

/**
 * The order as OASIS UBL 2.1. It says that it follows Peppol BIS Order 3 where it does. UBL wants its elements in this very order.
 */
export function ublOrder(paper: OrderPaper): string {
  return documentOf(paper, 'Order');
}

/**
 * The version that holds now as a change of the order that was sent first, with all lines as they are now: OASIS UBL 2.1 OrderChange.
 * @throws Refusal `guard_failed` for an order that was never amended
 */
export function ublOrderChange(paper: OrderPaper): string {
  if (paper.revision === 0) throw new Refusal('guard_failed', 'The order was never amended.');
  return documentOf(paper, 'OrderChange');
}

function documentOf(paper: OrderPaper, document: 'Order' | 'OrderChange'): string {
  const { buyer, seller, currency, revision } = paper;
  const isChange = document === 'OrderChange';
  const isPeppol = !isChange && keepsToPeppol(paper);
  const amount = (name: string, minor: bigint | string): Part =>
    basic(name, Money.of(BigInt(minor), currency).toDecimal(), { currencyID: currency });
  const { lines, shipping, tax, total } = totalsOf(paper);
  const requests = [...new Set(paper.lines.map(({ requestNumber }) => requestNumber))];
  const root = element(
    document,
    namespacesOf(document),
    basic('UBLVersionID', isPeppol ? null : '2.1'),
    isPeppol ? [basic('CustomizationID', peppol.customization), basic('ProfileID', peppol.profile)] : null,
    basic('ID', paperNumber(paper)),
    basic('IssueDate', paper.issuedOn),
    isChange ? basic('SequenceNumberID', revision) : basic('OrderTypeCode', '220'),
    basic('DocumentCurrencyCode', currency),
    isChange ? whole('OrderReference', basic('ID', paper.number)) : null,
    whole('QuotationDocumentReference', basic('ID', paper.quoteReference)),
    revision > 0 && !isChange
      ? whole('OrderDocumentReference', basic('ID', paperNumber({ ...paper, revision: revision - 1 })))
      : null,
    requests.length === 1 ? whole('OriginatorDocumentReference', basic('ID', requests[0] ?? null)) : null,
    whole('Contract', basic('ID', paper.contractNumber)),
    whole('BuyerCustomerParty', partyOf(buyer, paper.placedBy ?? { name: buyer.contactName, email: buyer.email })),
    whole(
      'SellerSupplierParty',
      // Peppol asks for the tax number of the buyer alone.
      partyOf(isPeppol ? { ...seller, taxNumber: null } : seller, { name: seller.contactName, email: seller.email }),
    ),
    whole(
      'Delivery',
      paper.delivery && whole('DeliveryLocation', basic('Name', paper.delivery.name), addressOf('Address', paper.delivery)),
      paper.wantedOn === null ? null : whole('RequestedDeliveryPeriod', basic('EndDate', paper.wantedOn)),
    ),
    whole('PaymentTerms', basic('Note', paper.terms)),
    shipping === 0n
      ? null
      : whole(
          'AllowanceCharge',
          basic('ChargeIndicator', 'true'),
          basic('AllowanceChargeReasonCode', 'FC'),
          basic('AllowanceChargeReason', orderWords[paper.locale].shipping),
          amount('Amount', shipping),
          taxCategory('TaxCategory', 0),
        ),
    whole('TaxTotal', amount('TaxAmount', tax)),
    whole(
      'AnticipatedMonetaryTotal',
      amount('LineExtensionAmount', lines),
      amount('TaxExclusiveAmount', lines + shipping),
      amount('TaxInclusiveAmount', total),
      shipping === 0n ? null : amount('ChargeTotalAmount', shipping),
      amount('PayableAmount', total),
    ),
    paper.lines.map((line) => whole('OrderLine', noteOf(line, paper), lineOf(line, paper, amount))),
  );
  return xmlDocument(root);
}

/**
 * Whether it is all that Peppol asks of an order: both sides with an electronic address and a country, a country in every other address
 * too, the buyer's tax number with that of its country in front, and amounts of at most two decimals.
 */
function keepsToPeppol({ buyer, seller, delivery, currency }: OrderPaper): boolean {
  return (
    [buyer, seller].every(({ endpointId, country }) => endpointId !== null && country !== null) &&
    (delivery === null || delivery.country !== null) &&
    (buyer.taxNumber === null || /^[A-Z]{2}/.test(buyer.taxNumber)) &&
    Money.zero(currency)
      .toDecimal()
      .replace(/^\d*\.?/, '').length <= 2
  );
}

/** What a line costs a month, which UBL has no field for. */
function noteOf({ recurringMinor, termMonths }: PaperLine, { currency, locale }: OrderPaper): Part {
  const monthly = Money.of(BigInt(recurringMinor), currency);
  if (monthly.isZero) return null;
  return basic('Note', filledIn(orderWords[locale].monthly, { amount: String(monthly), months: termMonths ?? 0 }));
}

function lineOf(line: PaperLine, paper: OrderPaper, amount: (name: string, minor: string) => Part): Part {
  const { discountMinor } = line;
  const words = orderWords[paper.locale];
  return whole(
    'LineItem',
    basic('ID', line.position),
    // UN/ECE Recommendation 20: each.
    basic('Quantity', line.quantity, { unitCode: 'EA' }),
    amount('LineExtensionAmount', line.netMinor),
    basic('PartialDeliveryIndicator', 'true'),
    basic('AccountingCost', line.costCenterCode),
    discountMinor === '0'
      ? null
      : whole(
          'AllowanceCharge',
          basic('ChargeIndicator', 'false'),
          basic('AllowanceChargeReason', words.discount),
          amount('Amount', discountMinor),
        ),
    whole('Price', amount('PriceAmount', line.unitPriceMinor), basic('BaseQuantity', 1, { unitCode: 'EA' })),
    whole(
      'Item',
      basic('Name', line.description.slice(0, 200)),
      whole('SellersItemIdentification', basic('ID', line.sku)),
      whole('ManufacturersItemIdentification', basic('ID', line.modelNumber)),
      taxCategory('ClassifiedTaxCategory', line.taxBasisPoints),
    ),
  );
}

/** UN/ECE 5305: standard rate, or zero rated. */
function taxCategory(name: string, basisPoints: number): Part {
  return whole(
    name,
    basic('ID', basisPoints > 0 ? 'S' : 'Z'),
    basic('Percent', basisPoints / 100),
    whole('TaxScheme', basic('ID', 'VAT')),
  );
}

function partyOf(party: PaperParty, contact: { name: string | null; email: string | null }): Part {
  return whole(
    'Party',
    basic('EndpointID', party.endpointId, { schemeID: party.endpointScheme }),
    whole('PartyName', basic('Name', party.name)),
    addressOf('PostalAddress', party),
    party.taxNumber === null
      ? null
      : whole('PartyTaxScheme', basic('CompanyID', party.taxNumber), whole('TaxScheme', basic('ID', 'VAT'))),
    whole('PartyLegalEntity', basic('RegistrationName', party.name)),
    whole('Contact', basic('Name', contact.name), basic('ElectronicMail', contact.email)),
  );
}

function addressOf(name: string, { addressLine1, addressLine2, city, postalCode, country }: PaperAddress): Part {
  return whole(
    name,
    basic('StreetName', addressLine1),
    basic('AdditionalStreetName', addressLine2),
    basic('CityName', city),
    basic('PostalZone', postalCode),
    whole('Country', basic('IdentificationCode', country)),
  );
}
