export { assetLifecycle } from './asset.lifecycle.js';
export { CustodyRecord } from './custody/custody-record.entity.js';
export {
  looksLikePhoneNumber,
  type Read,
  readEid,
  readIccid,
  readImei,
  readImeisv,
  readMac,
  readPhoneNumber,
} from './identifiers/identifiers.rules.js';
export * from './inventory.events.js';
export { Inventory1764000500000 } from './inventory.migration.js';
export { Asset, License, Service } from './items/detail.entities.js';
export { Item } from './items/item.entity.js';
export { licenseLifecycle } from './license.lifecycle.js';
export { SanitisationCertificate } from './sanitisation/sanitisation-certificate.entity.js';
export { ItemSearch } from './search/item-search.entity.js';
export { LicenseSeat } from './seats/license-seat.entity.js';
export { serviceLifecycle } from './service.lifecycle.js';
export { CustomFieldDefinition, SubStateRow } from './settings/settings.entities.js';
