import { Module, type OnModuleInit } from '@nestjs/common';
import {
  AutomationRegistry,
  DefinitionRegistry,
  GuardRegistry,
  LifecycleModule,
  SubjectRegistry,
  TimelineSources,
} from '#lifecycle';
import { OrganizationModule } from '#organization';
import { assetLifecycle } from './asset.lifecycle.js';
import { ChildAutomations } from './automations/child.automations.js';
import { FreeingAutomations } from './automations/freeing.automations.js';
import { InventoryAutomations } from './automations/inventory.automations.js';
import { LabelAutomations } from './automations/label.automations.js';
import { MailAutomations } from './automations/mail.automations.js';
import { NumberAutomations } from './automations/number.automations.js';
import { SeatAutomations } from './automations/seat.automations.js';
import { BulkJobs } from './bulk/bulk.jobs.js';
import { BulkChangesController } from './bulk/bulk-changes.controller.js';
import { BulkChangeQueries } from './bulk/bulk-changes.queries.js';
import { BulkChanges } from './bulk/bulk-changes.service.js';
import { BulkGathering } from './bulk/bulk-gathering.js';
import { BulkRows } from './bulk/bulk-rows.js';
import { BulkRuns } from './bulk/bulk-runs.js';
import { BulkUndos } from './bulk/bulk-undos.js';
import { NamedRecords } from './bulk/named-records.js';
import { PastedTables } from './bulk/pasted-tables.js';
import { HandOvers } from './custody/hand-overs.js';
import { ItemDiscussionController } from './discussion/item-discussion.controller.js';
import { ItemKeeper } from './discussion/item-keeper.js';
import { itemGuards } from './guards.lifecycle.js';

import { InventoryHandlers } from './inventory.handlers.js';
import { InventorySchedules } from './inventory.schedules.js';
import { ItemClaims } from './items/item-claims.js';
import { ItemConditions } from './items/item-conditions.js';
import { ItemCreation } from './items/item-creation.js';
import { ItemEditing } from './items/item-editing.js';
import { ItemFacets } from './items/item-facets.queries.js';
import { ItemHistory } from './items/item-history.queries.js';
import { ItemLists } from './items/item-list.queries.js';
import { ItemMoves } from './items/item-moves.js';
import { ItemPartsController } from './items/item-parts.controller.js';
import { ItemPaths } from './items/item-paths.js';
import { ItemRedefinitions } from './items/item-redefinitions.js';
import { ItemSeries } from './items/item-series.js';
import { ItemTagging } from './items/item-tagging.js';
import { ItemViews } from './items/item-views.queries.js';
import { ItemsController } from './items/items.controller.js';
import { Items } from './items/items.service.js';
import { MoveFacts } from './items/move-facts.js';
import { References } from './items/references.js';
import { Uniqueness } from './items/uniqueness.js';
import { LicenseKeysController } from './keys/license-keys.controller.js';
import { LicenseKeys } from './keys/license-keys.service.js';
import { LabelsController } from './labels/labels.controller.js';
import { LabelQueries } from './labels/labels.queries.js';
import { licenseLifecycle } from './license.lifecycle.js';
import { ArrivalSources } from './overview/arrival-sources.js';
import { Arrivals } from './overview/arrivals.queries.js';
import { EndsAhead } from './overview/ends.queries.js';
import { Failures } from './overview/failures.queries.js';
import { ItemEndsController, OverviewController } from './overview/overview.controller.js';
import { StageQueuesController } from './overview/stage-queues.controller.js';
import { StageQueues } from './overview/stage-queues.queries.js';
import { Stages } from './overview/stages.queries.js';
import { ItemLinks } from './related/item-links.service.js';
import { RelatedController } from './related/related.controller.js';
import { RelatedItems } from './related/related.queries.js';
import { CertificateQueries } from './sanitisation/certificates.queries.js';
import { Certificates } from './sanitisation/certificates.service.js';
import { ItemSearches } from './search/item-searches.js';
import { SeatQueries } from './seats/seats.queries.js';
import { Seats } from './seats/seats.service.js';
import { serviceLifecycle } from './service.lifecycle.js';
import { ItemSettingsReader } from './settings/item-settings.js';
import { CustomFieldsController, SubStatesController } from './settings/settings.controller.js';
import { InventorySettings } from './settings/settings.service.js';
import { EditsSource } from './timeline/edits.source.js';

const services = [
  Items,
  ItemCreation,
  ItemEditing,
  ItemMoves,
  ItemPaths,
  ItemSeries,
  ItemRedefinitions,
  ItemClaims,
  MoveFacts,
  ItemConditions,
  ItemFacets,
  ItemLists,
  ItemViews,
  ItemHistory,
  ItemSearches,
  ItemTagging,
  References,
  Uniqueness,
  Seats,
  SeatQueries,
  LicenseKeys,
  Certificates,
  CertificateQueries,
  InventorySettings,
  ItemSettingsReader,
  InventoryAutomations,
  FreeingAutomations,
  SeatAutomations,
  NumberAutomations,
  LabelAutomations,
  MailAutomations,
  ChildAutomations,
  ItemKeeper,
  HandOvers,
  ItemLinks,
  RelatedItems,
  EditsSource,
  BulkChanges,
  BulkChangeQueries,
  BulkGathering,
  BulkRows,
  BulkRuns,
  BulkUndos,
  NamedRecords,
  PastedTables,
  LabelQueries,
  EndsAhead,
  Failures,
  Stages,
  StageQueues,
  ArrivalSources,
  Arrivals,
];

/** Items, from the plan to the disposal certificate. */
@Module({
  imports: [OrganizationModule, LifecycleModule],
  providers: [...services, InventoryHandlers, InventorySchedules, BulkJobs],
  exports: services,
})
export class InventoryModule implements OnModuleInit {
  constructor(
    private readonly definitions: DefinitionRegistry,
    private readonly guards: GuardRegistry,
    private readonly automations: AutomationRegistry,
    private readonly inventoryAutomations: InventoryAutomations,
    private readonly subjects: SubjectRegistry,
    private readonly keeper: ItemKeeper,
    private readonly timeline: TimelineSources,
    private readonly edits: EditsSource,
  ) {}

  onModuleInit(): void {
    this.guards.register(...itemGuards);
    this.automations.register(...this.inventoryAutomations.all);
    this.definitions.register(assetLifecycle, serviceLifecycle, licenseLifecycle);
    this.subjects.register(this.keeper);
    this.timeline.register(this.edits);
  }
}

@Module({
  imports: [InventoryModule, LifecycleModule],
  controllers: [
    BulkChangesController,
    StageQueuesController,
    // Their addresses come before that of one item.
    LabelsController,
    ItemEndsController,
    ItemsController,
    OverviewController,
    ItemPartsController,
    LicenseKeysController,
    CustomFieldsController,
    SubStatesController,
    ItemDiscussionController,
    RelatedController,
  ],
})
export class InventoryHttpModule {}
