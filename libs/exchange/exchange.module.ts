import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { InventoryModule } from '#inventory';
import { LedgerDocuments, SpendModule } from '#spend';
import { ExchangeDocuments } from './exchange.documents.js';
import { ExchangeSchedules } from './exchange.schedules.js';
import { BulkResultsController } from './exports/bulk-results.controller.js';
import { ItemExportsController } from './exports/item-exports.controller.js';
import { ItemExports } from './exports/item-exports.js';
import { FocusController } from './focus/focus.controller.js';
import { FocusExports } from './focus/focus-exports.js';
import { Directory } from './importers/directory.js';
import { Importers } from './importers/importers.js';
import { AssetsImporter } from './importers/items/assets.importer.js';
import { CustomFlags } from './importers/items/custom-flags.js';
import { ItemWriter } from './importers/items/item-writer.js';
import { ItemsImporter } from './importers/items/items.importer.js';
import { KnownItems } from './importers/items/known-items.js';
import { LicensesImporter } from './importers/items/licenses.importer.js';
import { ProductsDirectory } from './importers/items/products-directory.js';
import { ServicesImporter } from './importers/items/services.importer.js';
import { LocationsImporter } from './importers/locations.importer.js';
import { ModelsImporter } from './importers/models.importer.js';
import { PeopleImporter } from './importers/people.importer.js';
import { PeopleDirectory } from './importers/people-directory.js';
import { ImportJobs } from './imports/import.jobs.js';
import { ImportRows } from './imports/import-rows.js';
import { ImportRuns } from './imports/import-runs.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportQueries } from './imports/imports.queries.js';
import { Imports } from './imports/imports.service.js';
import { Judging } from './imports/judging.js';
import { Mappings } from './imports/mappings.service.js';
import { Uploads } from './imports/uploads.service.js';
import { ImportFormatsController, ImportPresetsController } from './presets/presets.controller.js';
import { Presets } from './presets/presets.service.js';
import { BillFiles } from './provider-bills/bill-files.service.js';
import { BillPosting } from './provider-bills/bill-posting.service.js';
import { BillRules } from './provider-bills/bill-rules.service.js';
import { BillsController } from './provider-bills/bills.controller.js';
import { BillQueries } from './provider-bills/bills.queries.js';
import { ReportCouriers } from './spend-reports/report-couriers.js';
import { ReportFiles } from './spend-reports/report-files.js';
import { SpendReportsController } from './spend-reports/spend-reports.controller.js';
import { SpendReportQueries } from './spend-reports/spend-reports.queries.js';
import { SpendReports } from './spend-reports/spend-reports.service.js';

const names = [Directory, PeopleDirectory, ProductsDirectory, KnownItems, CustomFlags];
const importers = [
  Importers,
  ItemWriter,
  PeopleImporter,
  LocationsImporter,
  ModelsImporter,
  AssetsImporter,
  LicensesImporter,
  ServicesImporter,
  ItemsImporter,
];
const imports = [ImportRows, ImportRuns, ImportQueries, Imports, Judging, Mappings, Uploads, Presets];
const reports = [ReportFiles, ReportCouriers, SpendReports, SpendReportQueries];
const services = [
  ...names,
  ...reports,
  ...importers,
  ...imports,
  ItemExports,
  FocusExports,
  BillFiles,
  BillPosting,
  BillRules,
  BillQueries,
];

/** Files in and out. Needs the modules of platform, messaging and organization, which are global. */
@Module({
  imports: [CatalogModule, InventoryModule, SpendModule],
  providers: [...services, ImportJobs, ExchangeSchedules, ExchangeDocuments],
  exports: services,
})
export class ExchangeModule implements OnModuleInit {
  constructor(
    private readonly documents: LedgerDocuments,
    private readonly posted: ExchangeDocuments,
  ) {}

  onModuleInit(): void {
    this.documents.register(...this.posted.all);
  }
}

/** The routes, for the API alone. */
@Module({
  imports: [ExchangeModule, InventoryModule],
  controllers: [
    ImportsController,
    ItemExportsController,
    FocusController,
    BillsController,
    SpendReportsController,
    BulkResultsController,
    ImportFormatsController,
    ImportPresetsController,
  ],
})
export class ExchangeHttpModule {}
