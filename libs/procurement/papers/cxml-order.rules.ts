import { Money, Refusal } from '#platform';
import { type OrderPaper, type PaperAddress, type PaperLine, type PaperParty, paperNumber, totalsOf } from './order-paper.js';
import { filledIn, orderWords } from './order-words.js';
import { element, type Markup, xmlDocument } from './xml.rules.js';

const dtd = 'http://xml.cXML.org/schemas/cXML/1.2.061/cXML.dtd';

type Part = Markup | null;

/**
 * The order as a cXML OrderRequest. The secret of the sender is left to whoever hands it over.
 * @throws Refusal `guard_failed` where one side has no identity in cXML
 */
export function cxmlOrder(paper: OrderPaper): string {
  const { buyer, seller, currency, locale, delivery, wantedOn } = paper;
  const money = (minor: bigint | string): Part => element('Money', { currency }, Money.of(BigInt(minor), currency).toDecimal());
  const described = (text: string): Part => element('Description', { 'xml:lang': locale }, text);
  const { shipping, tax, total } = totalsOf(paper);
  const words = orderWords[locale];
  const root = element(
    'cXML',
    { payloadID: payloadOf(paper, paper.revision), timestamp: paper.issuedAt, 'xml:lang': locale },
    element(
      'Header',
      {},
      element('From', {}, credential(buyer, 'buyer')),
      element('To', {}, credential(seller, 'vendor')),
      element('Sender', {}, credential(buyer, 'buyer'), element('UserAgent', {}, 'Quartermaster')),
    ),
    element(
      'Request',
      { deploymentMode: 'production' },
      element(
        'OrderRequest',
        {},
        element(
          'OrderRequestHeader',
          {
            orderID: paper.number,
            orderDate: paper.issuedAt,
            type: paper.state === 'cancelled' ? 'delete' : paper.revision > 0 ? 'update' : 'new',
            orderVersion: paper.revision + 1,
            agreementID: paper.contractNumber,
          },
          element('Total', {}, money(total)),
          delivery && element('ShipTo', {}, addressOf(delivery.name, delivery, locale)),
          element('BillTo', {}, addressOf(buyer.name, buyer, locale)),
          element('Shipping', {}, money(shipping), described(words.shipping)),
          element('Tax', {}, money(tax), described(words.tax)),
          contactOf(paper),
          element('Comments', { 'xml:lang': locale }, paper.terms),
          previousOf(paper),
        ),
        paper.lines.map((line) =>
          element(
            'ItemOut',
            {
              quantity: line.quantity,
              lineNumber: line.position,
              requisitionID: line.requestNumber,
              requestedDeliveryDate: wantedOn,
            },
            element('ItemID', {}, element('SupplierPartID', {}, line.sku ?? line.modelNumber ?? line.description)),
            element(
              'ItemDetail',
              {},
              element('UnitPrice', {}, element('Money', { currency }, unitPrice(line, currency))),
              described(line.description),
              element('UnitOfMeasure', {}, 'EA'),
              element('Classification', { domain: 'category' }, line.category),
              element('ManufacturerPartID', {}, line.modelNumber),
              element('ManufacturerName', { 'xml:lang': locale }, line.manufacturer),
            ),
            element('Tax', {}, money(line.taxMinor), described(`${words.tax} ${line.taxBasisPoints / 100} %`)),
            distribution(line, locale, words.net, money),
            element('Comments', { 'xml:lang': locale }, remarksOf(line, paper)),
          ),
        ),
      ),
    ),
  );
  return xmlDocument(root, `<!DOCTYPE cXML SYSTEM "${dtd}">\n`);
}

/** cXML knows prices for each alone, so that a discount of the line lowers them, with as many decimals as it takes. */
function unitPrice({ netMinor, quantity, unitPriceMinor, discountMinor }: PaperLine, currency: string): string {
  if (discountMinor === '0') return Money.of(BigInt(unitPriceMinor), currency).toDecimal();
  const { decimals } = Money.zero(currency);
  const digits = String((BigInt(netMinor) * 1_000_000n) / BigInt(quantity)).padStart(decimals + 7, '0');
  return `${digits.slice(0, -(decimals + 6))}.${digits.slice(-(decimals + 6))}`;
}

function remarksOf(line: PaperLine, { currency, locale }: OrderPaper): string | null {
  const words = orderWords[locale];
  const amount = (minor: string): string => String(Money.of(BigInt(minor), currency));
  const discount = line.discountMinor === '0' ? [] : [`${words.discount}: ${amount(line.discountMinor)}`];
  const monthly =
    line.recurringMinor === '0'
      ? []
      : [filledIn(words.monthly, { amount: amount(line.recurringMinor), months: line.termMonths ?? 0 })];
  return [...discount, ...monthly].join('\n') || null;
}

function distribution(line: PaperLine, locale: string, name: string, money: (minor: string) => Part): Part {
  const segment = element(
    'AccountingSegment',
    { id: line.costCenterCode },
    element('Name', { 'xml:lang': locale }, 'CostCenter'),
    element('Description', { 'xml:lang': locale }, line.costCenterCode),
  );
  return element('Distribution', {}, element('Accounting', { name }, segment), element('Charge', {}, money(line.netMinor)));
}

function credential({ cxmlDomain, cxmlIdentity }: PaperParty, side: string): Part {
  if (cxmlDomain === null || cxmlIdentity === null) {
    throw new Refusal('guard_failed', `The ${side} has no identity in cXML yet; say it among what the papers of orders name.`);
  }
  return element('Credential', { domain: cxmlDomain }, element('Identity', {}, cxmlIdentity));
}

function contactOf({ placedBy, locale }: OrderPaper): Part {
  if (placedBy === null) return null;
  const name = element('Name', { 'xml:lang': locale }, placedBy.name);
  return element('Contact', { role: 'purchasingAgent' }, name, element('Email', {}, placedBy.email));
}

function previousOf(paper: OrderPaper): Part {
  const earlier = paper.state === 'cancelled' ? paper.revision : paper.revision - 1;
  return earlier < 0 ? null : element('DocumentReference', { payloadID: payloadOf({ ...paper, state: 'sent' }, earlier) });
}

function payloadOf({ id, number, state }: OrderPaper, revision: number): string {
  return `${paperNumber({ number, revision })}${state === 'cancelled' ? '-cancelled' : ''}@${id}`;
}

function addressOf(name: string, address: PaperAddress, locale: string): Part {
  const { addressLine1, addressLine2, city, postalCode, country } = address;
  return element(
    'Address',
    {},
    element('Name', { 'xml:lang': locale }, name),
    addressLine1 === null || city === null || country === null
      ? null
      : element(
          'PostalAddress',
          {},
          element('Street', {}, addressLine1),
          element('Street', {}, addressLine2),
          element('City', {}, city),
          element('PostalCode', {}, postalCode),
          element(
            'Country',
            { isoCountryCode: country },
            new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country,
          ),
        ),
  );
}
