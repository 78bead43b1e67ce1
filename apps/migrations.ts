import { Catalog1764000300000 } from '#catalog';
import { Exchange1764000700000, ExchangeMapping1764100600000, ExchangeStatistics1764100900000 } from '#exchange';
import {
  BulkChangeChunks1764103350000,
  BulkChanges1764100500000,
  Inventory1764000500000,
  InventoryKeys1764104000000,
  InventoryLinks1764100300000,
  InventoryNumbers1764102300000,
  InventoryOverview1764102600000,
  InventoryRedefinition1764101300000,
} from '#inventory';
import {
  Lifecycle1764000400000,
  LifecycleDefinitions1764101200000,
  LifecycleDeliveries1764103300000,
  LifecycleDiscussion1764100100000,
  LifecycleFailures1764100700000,
  LifecycleNames1764103500000,
  LifecyclePriorities1764102900000,
  LifecycleReminders1764102500000,
  LifecycleWebhooks1764102400000,
  LifecycleWorkflow1764102000000,
} from '#lifecycle';
import {
  Messaging1764000100000,
  MessagingAttachments1764104200000,
  MessagingLinks1764104120000,
  MessagingMail1764101700000,
  migrateQueues,
} from '#messaging';
import {
  Organization1764000200000,
  OrganizationDesk1764100000000,
  OrganizationHeads1764103100000,
  OrganizationMail1764101800000,
  OrganizationNotifications1764100200000,
  OrganizationSetup1764100400000,
  OrganizationTeams1764101500000,
} from '#organization';
import { type Migrations, Platform1764000000000, PlatformChecks1764100800000, runMigrations } from '#platform';
import {
  Procurement1764103200000,
  ProcurementAmendments1764104230000,
  ProcurementArrivals1764103800000,
  ProcurementBudgets1764103910000,
  ProcurementCarried1764104100000,
  ProcurementCatalogue1764104300000,
  ProcurementLinks1764104130000,
  ProcurementNotices1764104050000,
  ProcurementOrders1764103600000,
  ProcurementPapers1764104210000,
  ProcurementReceipts1764103700000,
  ProcurementReports1764103920000,
  ProcurementReturns1764104040000,
  ProcurementThings1764104010000,
  ProcurementUndos1764104030000,
  ProcurementWaiting1764104110000,
} from '#procurement';
import {
  Spend1764000600000,
  SpendAmendments1764104220000,
  SpendBudgets1764103900000,
  SpendRestored1764104020000,
  SpendRoom1764101400000,
} from '#spend';

/** Every migration of the product, in the order of the libs. */
export const migrations = [
  Platform1764000000000,
  Messaging1764000100000,
  Organization1764000200000,
  Catalog1764000300000,
  Lifecycle1764000400000,
  Inventory1764000500000,
  Spend1764000600000,
  Exchange1764000700000,
  OrganizationDesk1764100000000,
  LifecycleDiscussion1764100100000,
  OrganizationNotifications1764100200000,
  InventoryLinks1764100300000,
  OrganizationSetup1764100400000,
  BulkChanges1764100500000,
  ExchangeMapping1764100600000,
  LifecycleFailures1764100700000,
  PlatformChecks1764100800000,
  ExchangeStatistics1764100900000,
  LifecycleDefinitions1764101200000,
  InventoryRedefinition1764101300000,
  SpendRoom1764101400000,
  OrganizationTeams1764101500000,
  MessagingMail1764101700000,
  OrganizationMail1764101800000,
  LifecycleWorkflow1764102000000,
  InventoryNumbers1764102300000,
  LifecycleWebhooks1764102400000,
  LifecycleReminders1764102500000,
  InventoryOverview1764102600000,
  LifecyclePriorities1764102900000,
  OrganizationHeads1764103100000,
  Procurement1764103200000,
  LifecycleDeliveries1764103300000,
  BulkChangeChunks1764103350000,
  LifecycleNames1764103500000,
  ProcurementOrders1764103600000,
  ProcurementReceipts1764103700000,
  ProcurementArrivals1764103800000,
  SpendBudgets1764103900000,
  ProcurementBudgets1764103910000,
  ProcurementReports1764103920000,
  InventoryKeys1764104000000,
  ProcurementThings1764104010000,
  SpendRestored1764104020000,
  ProcurementUndos1764104030000,
  ProcurementReturns1764104040000,
  ProcurementNotices1764104050000,
  ProcurementCarried1764104100000,
  ProcurementWaiting1764104110000,
  MessagingLinks1764104120000,
  ProcurementLinks1764104130000,
  MessagingAttachments1764104200000,
  ProcurementPapers1764104210000,
  SpendAmendments1764104220000,
  ProcurementAmendments1764104230000,
  ProcurementCatalogue1764104300000,
] satisfies Migrations;

/** Brings a database forward as its owner: the product's tables, then those of the queues. @returns the migrations that were run */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const done = await runMigrations(ownerUrl, migrations);
  await migrateQueues(ownerUrl);
  return done;
}
