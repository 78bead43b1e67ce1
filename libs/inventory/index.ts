export { assetLifecycle } from './asset.lifecycle.js';
export { NumberReservation } from './automations/number-reservation.entity.js';
export { BulkChanges1764100500000 } from './bulk/bulk.migration.js';
export { BulkChange, BulkChangeChunk, BulkChangeItem } from './bulk/bulk-change.entity.js';
export type { BulkAct, BulkChangeView, BulkSelection } from './bulk/bulk-change.js';
export { BulkChangeQueries, type BulkResult } from './bulk/bulk-changes.queries.js';
export { BulkChanges } from './bulk/bulk-changes.service.js';
export { BulkChangeChunks1764103350000 } from './bulk/bulk-chunks.migration.js';
export { BulkChangeReferences1764103930000 } from './bulk/bulk-references.migration.js';
export { ACCEPTANCE_TEXT } from './custody/custody.writes.js';
export { CustodyRecord } from './custody/custody-record.entity.js';
export {
  looksLikePhoneNumber,
  passesLuhn,
  type Read,
  readEid,
  readIccid,
  readImei,
  readImeisv,
  readMac,
  readPhoneNumber,
} from './identifiers/identifiers.rules.js';
export { InventoryBeginnings1764104395000 } from './inventory.beginnings.migration.js';
export { inventoryEntities } from './inventory.entities.js';
export {
  type CreatedItem,
  type EditedItem,
  itemEdited,
  itemsCreated,
  itemTransitioned,
  type TransitionedItem,
} from './inventory.events.js';
export { InventoryKeys1764104000000 } from './inventory.keys.migration.js';
export { InventoryLinks1764100300000 } from './inventory.links.migration.js';
export { Inventory1764000500000 } from './inventory.migration.js';
export { InventoryHttpModule, InventoryModule } from './inventory.module.js';
export { InventoryNumbers1764102300000 } from './inventory.numbers.migration.js';
export { InventoryOverview1764102600000 } from './inventory.overview.migration.js';
export { InventoryRedefinition1764101300000 } from './inventory.redefinition.migration.js';
export { InventoryReserved1764105880000 } from './inventory.reserved.migration.js';
export { Asset, License, Service } from './items/detail.entities.js';
export { Item } from './items/item.entity.js';
export {
  type AssetFacts,
  type Beginning,
  billingStates,
  conditions,
  type Holder,
  type ItemChanges,
  type ItemFacts,
  type LicenseFacts,
  type Move,
  type MovedItem,
  metrics,
  type NewItem,
  type ServiceFacts,
} from './items/item.js';
export { type ClaimedMove, type ClaimSource, ItemClaims } from './items/item-claims.js';
export { ItemConditions, type ItemFilters } from './items/item-conditions.js';
export type { EditOfItem } from './items/item-editing.js';
export { ItemFilterDto } from './items/item-list.dto.js';
export { type ItemListQuery, ItemLists } from './items/item-list.queries.js';
export type { MoveOutcome } from './items/item-moves.js';
export { ItemViews } from './items/item-views.queries.js';
export { Items } from './items/items.service.js';
export type { MoveOfItem } from './items/move.rows.js';
export type { ItemOutcome, RefusedItem } from './items/outcome.js';
export { LicenseKeys } from './keys/license-keys.service.js';
export { licenseLifecycle } from './license.lifecycle.js';
export { type ArrivalSource, ArrivalSources, type Foreseen } from './overview/arrival-sources.js';
export { Certificates, type NewCertificate } from './sanitisation/certificates.service.js';
export { SanitisationCertificate } from './sanitisation/sanitisation-certificate.entity.js';
export { ItemSearch } from './search/item-search.entity.js';
export { LicenseSeat } from './seats/license-seat.entity.js';
export { type SeatHolder, Seats } from './seats/seats.service.js';
export { serviceLifecycle } from './service.lifecycle.js';
export { CustomFieldDefinition, SubStateRow } from './settings/settings.entities.js';
export { InventorySettings } from './settings/settings.service.js';
