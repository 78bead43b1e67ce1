/** An item as an export writes it: names instead of ids. */
export interface ExportedItem {
  tag: string;
  name: string;
  state: string;
  company: string | null;
  category: string | null;
  product: string | null;
  manufacturer: string | null;
  modelNumber: string | null;
  modelNotes: string | null;
  supplier: string | null;
  location: string | null;
  costCenter: string | null;
  orderNumber: string | null;
  notes: string | null;
  purchasedOn: string | null;
  priceMinor: string | null;
  currency: string | null;
  warrantyEndsOn: string | null;
  endOfLifeOn: string | null;
  holder: ExportedHolder | null;
  customFields: Record<string, unknown>;
  serial: string | null;
  imei: string | null;
  mac: string | null;
  serviceNumber: string | null;
  circuitId: string | null;
  iccid: string | null;
  quantity: string | null;
  endsOn: string | null;
  keyReference: string | null;
  licensedTo: string | null;
}

export type ExportedHolder =
  | { kind: 'location'; name: string }
  | {
      kind: 'person';
      name: string;
      userName: string | null;
      email: string | null;
      givenName: string | null;
      familyName: string | null;
    };

const PERSON = `jsonb_build_object('kind', 'person', 'name', hp.name, 'userName', hp.user_name, 'givenName', hp.given_name, 'familyName', hp.family_name,
  'email', CASE WHEN hp.user_name IS NOT NULL OR NOT EXISTS (
    SELECT FROM people o WHERE o.organization_id = hp.organization_id AND o.email = hp.email AND o.id <> hp.id) THEN hp.email END)`;

/** `i` is the item. A mailbox that several people share names nobody, so it is left out where there is no user name beside it. */
export const exportedItem = `i.tag, i.name, i.state, b.name AS company, p.category, p.name AS product, p.manufacturer, p.model_number AS "modelNumber",
  p.description AS "modelNotes", v.name AS supplier, l.name AS location, c.code AS "costCenter", i.order_number AS "orderNumber", i.notes,
  i.purchased_on::text AS "purchasedOn", i.purchase_price_minor::text AS "priceMinor", i.currency,
  i.warranty_ends_on::text AS "warrantyEndsOn", i.end_of_life_on::text AS "endOfLifeOn",
  CASE WHEN hp.id IS NOT NULL THEN ${PERSON} WHEN hl.id IS NOT NULL THEN jsonb_build_object('kind', 'location', 'name', hl.name) END AS holder,
  i.custom_fields AS "customFields", a.serial, a.imei, a.mac, s.service_number AS "serviceNumber", s.circuit_id AS "circuitId", s.iccid,
  lc.quantity::text AS quantity, lc.ends_on::text AS "endsOn", lc.key_reference AS "keyReference", lc.licensed_to AS "licensedTo"`;

export const joinsOfExported = `LEFT JOIN products p ON p.id = i.product_id LEFT JOIN vendors v ON v.id = i.vendor_id
  LEFT JOIN business_units b ON b.id = i.business_unit_id LEFT JOIN cost_centers c ON c.id = i.cost_center_id
  LEFT JOIN locations l ON l.id = i.location_id LEFT JOIN people hp ON hp.id = i.holder_person_id
  LEFT JOIN locations hl ON hl.id = i.holder_location_id
  LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id LEFT JOIN licenses lc ON lc.item_id = i.id`;
