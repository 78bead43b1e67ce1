import { NumberReservation } from './automations/number-reservation.entity.js';
import { BulkChange, BulkChangeChunk, BulkChangeItem } from './bulk/bulk-change.entity.js';
import { CustodyRecord } from './custody/custody-record.entity.js';
import { Asset, License, Service } from './items/detail.entities.js';
import { Item } from './items/item.entity.js';
import { LicenseKey } from './keys/license-key.entity.js';
import { ItemLink } from './related/item-link.entity.js';
import { SanitisationCertificate } from './sanitisation/sanitisation-certificate.entity.js';
import { ItemSearch } from './search/item-search.entity.js';
import { LicenseSeat } from './seats/license-seat.entity.js';
import { CustomFieldDefinition, SubStateRow } from './settings/settings.entities.js';

/** Every table of inventory. */
export const inventoryEntities = [
  Item,
  Asset,
  Service,
  License,
  LicenseSeat,
  LicenseKey,
  CustodyRecord,
  SanitisationCertificate,
  CustomFieldDefinition,
  SubStateRow,
  ItemSearch,
  ItemLink,
  BulkChange,
  BulkChangeChunk,
  BulkChangeItem,
  NumberReservation,
];
