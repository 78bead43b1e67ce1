import type { ItemKind } from '#catalog';
import type { AssetLine } from '../../formats/assets-file.js';
import type { ItemLine } from '../../formats/items-file.js';
import type { LicenseLine } from '../../formats/licenses-file.js';
import type { ServiceLine } from '../../formats/services-file.js';
import { tellings } from './item-plan.rules.js';

/** A row of any item as a file of assets would say it. Pure, as are the two below. */
export function asAsset(line: ItemLine): AssetLine {
  const { tag, name, manufacturer, modelNumber, category, costCenter, location, holderUserName, holderEmail, state } = line;
  const { serial, imei, mac, purchasedOn, price, orderNumber, warrantyEndsOn, endOfLifeOn, notes } = line;
  return tellings({
    ...{ tag, name, manufacturer, modelNumber, category, costCenter, location, holderUserName, holderEmail, state },
    ...{ serial, imei, mac, purchasedOn, price, orderNumber, warrantyEndsOn, endOfLifeOn, notes },
    ...{ model: line.product, supplier: line.vendor, company: line.businessUnit },
  });
}

export function asService(line: ItemLine): ServiceLine {
  const { tag, name, number, circuitId, iccid, costCenter, location, holderUserName, holderEmail, state } = line;
  return tellings({
    ...{ tag, name, number, circuitId, iccid, costCenter, location, holderUserName, holderEmail, state },
    ...{ plan: line.product, carrier: line.vendor, remarks: line.notes, company: line.businessUnit },
  });
}

export function asLicense(line: ItemLine): LicenseLine {
  const { tag, name, category, manufacturer, costCenter, holderUserName, holderEmail, state } = line;
  const { purchasedOn, price, orderNumber, endsOn, notes, product } = line;
  return tellings({
    ...{ tag, name, category, manufacturer, costCenter, holderUserName, holderEmail, state },
    ...{ purchasedOn, price, orderNumber, endsOn, notes, product },
    ...{ key: line.keyReference, seats: line.quantity, supplier: line.vendor, company: line.businessUnit },
  });
}

/** What the files of the kinds call otherwise than this table does. */
const otherNames: Readonly<Record<ItemKind, Readonly<Record<string, keyof ItemLine & string>>>> = {
  asset: { model: 'product', supplier: 'vendor', company: 'businessUnit' },
  service: { plan: 'product', carrier: 'vendor', remarks: 'notes', company: 'businessUnit', group: 'holderUserName' },
  license: { key: 'keyReference', seats: 'quantity', supplier: 'vendor', company: 'businessUnit' },
};

export function fieldOfItem(kind: ItemKind, field: string): string {
  return otherNames[kind][field] ?? field;
}
