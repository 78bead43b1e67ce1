import { cxmlModels, faultsOf, ublModels } from '../../../test/procurement/content-models.js';
import { cxmlOrder } from './cxml-order.rules.js';
import type { OrderPaper, PaperLine, PaperParty } from './order-paper.js';
import { ublOrder, ublOrderChange } from './ubl-order.rules.js';

const address = { addressLine1: 'Kai 1', addressLine2: 'Tor 3', city: 'Hamburg', postalCode: '20457', country: 'DE' };
const party = (name: string, endpointId: string | null = null): PaperParty => ({
  ...address,
  name,
  contactName: 'Jo',
  email: 'jo@vendor.example',
  taxNumber: 'DE123456789',
  endpointScheme: endpointId === null ? null : '0088',
  endpointId,
  cxmlDomain: 'DUNS',
  cxmlIdentity: '128293714',
});
const line = (position: number, more: Partial<PaperLine> = {}): PaperLine => ({
  position,
  description: 'Kabel <5 m> & "Stecker"',
  sku: 'K-5',
  modelNumber: 'K5',
  manufacturer: 'Müller & Söhne',
  category: 'Cables',
  quantity: 3,
  unitPriceMinor: '1000',
  recurringMinor: '0',
  termMonths: null,
  discountMinor: '0',
  taxBasisPoints: 1_900,
  netMinor: '3000',
  taxMinor: '570',
  requestNumber: 'R-2026-00001',
  costCenterCode: '4711',
  ...more,
});
const full: OrderPaper = {
  id: '0192f0c0-0000-7000-8000-000000000001',
  number: 'P-2026-00007',
  revision: 2,
  state: 'sent',
  currency: 'EUR',
  issuedAt: '2026-03-02T08:00:00.000Z',
  issuedOn: '2026-03-02',
  wantedOn: '2026-03-20',
  terms: 'Net 30 days',
  quoteReference: 'Q-12',
  contractNumber: 'RV-17',
  locale: 'de',
  buyer: party('Harbour & Pine GmbH', '4012345000009'),
  seller: party('Northern Telecom', '7300010000001'),
  placedBy: { name: 'Ada', email: 'ada@harbour.example' },
  delivery: { name: 'Berlin', ...address },
  lines: [
    line(1),
    line(2, { discountMinor: '1', netMinor: '2999', recurringMinor: '1999', termMonths: 24, requestNumber: 'R-2026-00002' }),
  ],
  shippingMinor: '490',
};
const nothing = { addressLine1: null, addressLine2: null, city: null, postalCode: null, country: null };
const bare: OrderPaper = {
  ...full,
  revision: 0,
  wantedOn: null,
  terms: null,
  quoteReference: null,
  contractNumber: null,
  placedBy: null,
  delivery: null,
  buyer: { ...full.buyer, ...nothing, contactName: null, email: null, taxNumber: null, endpointScheme: null, endpointId: null },
  lines: [line(1, { sku: null, modelNumber: null, manufacturer: null, taxBasisPoints: 0, taxMinor: '0' })],
  shippingMinor: '0',
};

describe('An order for other systems', () => {
  it('that was amended is a change of the order that was sent first, by its place among the changes', () => {
    const change = ublOrderChange(full);
    expect(faultsOf(change, ublModels)).toEqual([]);
    for (const told of ['SequenceNumberID>2<', 'OrderReference><cbc:ID>P-2026-00007<', 'ID>P-2026-00007-2<'])
      expect(change.replaceAll(/\s*\n\s*/g, '')).toContain(told);
    expect(() => ublOrderChange(bare)).toThrow('The order was never amended.');
  });

  it.each([
    ['with all there is', full],
    ['with the least there is', bare],
    ['that is cancelled', { ...full, state: 'cancelled' as const }],
  ])('keeps to what UBL 2.1 and cXML allow, in their order: one %s', (_, paper) => {
    expect(faultsOf(ublOrder(paper), ublModels)).toEqual([]);
    expect(faultsOf(cxmlOrder(paper), cxmlModels)).toEqual([]);
  });

  it('says that it is a Peppol order only where Peppol could carry it', () => {
    expect(ublOrder(full)).toContain('urn:fdc:peppol.eu:poacc:trns:order:3');
    expect(ublOrder(full)).toContain('<cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID>');
    const { buyer, seller } = full;
    for (const less of [
      bare,
      { ...full, seller: { ...seller, country: null } },
      { ...full, delivery: { name: 'Hall 3', ...nothing } },
      { ...full, buyer: { ...buyer, taxNumber: '123456789' } },
      { ...full, currency: 'KWD' },
    ])
      expect(ublOrder(less)).not.toContain('peppol');
    const ofSeller = /<cac:SellerSupplierParty>.*?<\/cac:SellerSupplierParty>/s;
    expect(ofSeller.exec(ublOrder(full))?.[0]).not.toContain('PartyTaxScheme');
    expect(ublOrder(full)).toMatch(/<cac:OrderLine><cbc:Note>/);
    expect(() => cxmlOrder({ ...full, seller: { ...full.seller, cxmlDomain: null, cxmlIdentity: null } })).toThrow(
      'has no identity in cXML yet',
    );
  });

  it('adds up, and says the version that it replaces', () => {
    const ubl = ublOrder(full);
    for (const [name, value] of [
      ['LineExtensionAmount', '59.99'],
      ['TaxExclusiveAmount', '64.89'],
      ['TaxInclusiveAmount', '76.29'],
      ['ChargeTotalAmount', '4.90'],
      ['PayableAmount', '76.29'],
    ])
      expect(ubl).toContain(`<cbc:${name} currencyID="EUR">${value}</cbc:${name}>`);
    expect(ubl).toContain('<cac:OrderDocumentReference><cbc:ID>P-2026-00007-1</cbc:ID>');
    const cxml = cxmlOrder(full);
    expect(cxml).toContain('<Total><Money currency="EUR">76.29</Money></Total>');
    expect(cxml).toContain('<UnitPrice><Money currency="EUR">9.99666666</Money></UnitPrice>');
    expect(cxml).toContain('type="update" orderVersion="3"');
    expect(cxml).toContain(`<DocumentReference payloadID="P-2026-00007-1@${full.id}"/>`);
    expect(cxmlOrder({ ...full, state: 'cancelled' })).toContain(`<DocumentReference payloadID="P-2026-00007-2@${full.id}"/>`);
  });

  it('writes whatever people write, and nothing that XML could not hold', () => {
    const odd = { ...full, lines: [line(1, { description: 'a\u0000<b>&\u{1F600}"' })] };
    expect(ublOrder(odd)).toContain('<cbc:Name>a&lt;b&gt;&amp;\u{1F600}&quot;</cbc:Name>');
    expect(faultsOf(ublOrder(odd), ublModels)).toEqual([]);
  });
});
