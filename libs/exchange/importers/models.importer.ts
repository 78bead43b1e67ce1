import { Injectable } from '@nestjs/common';
import { type ProductRow, Products } from '#catalog';
import { type Actor, DryRun } from '#platform';
import type { CsvRow } from '../csv/csv-rows.js';
import type { ReadingOptions } from '../fields/field.js';
import type { ColumnPlan } from '../formats/columns.rules.js';
import { lineReader, type ReadRow } from '../formats/line.rules.js';
import { type ModelLine, modelsFile } from '../formats/models-file.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../imports/importer.js';
import { traitsOf } from './categories.rules.js';
import { Directory } from './directory.js';
import { Additions } from './notes.rules.js';
import { decisionOf } from './outcome.rules.js';

@Injectable()
export class ModelsImporter implements Importer<ModelLine> {
  readonly kind = 'models';

  constructor(
    private readonly products: Products,
    private readonly directory: Directory,
    private readonly dryRun: DryRun,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<ModelLine> {
    return lineReader(modelsFile, plan, options);
  }

  keysOf({ name = '', modelNumber = '', manufacturer = '', sku }: ModelLine): string[] {
    const identity = `model:${[name, modelNumber, manufacturer].join('\x1f').toLowerCase()}`;
    return sku === undefined ? [identity] : [identity, `sku:${sku.toLowerCase()}`];
  }

  preview(actor: Actor, context: ImportContext, rows: ReadonlyArray<ImportLine<ModelLine>>): Promise<Decision[]> {
    return this.dryRun.of(actor, () => this.apply(actor, context, rows));
  }

  /** A manufacturer is also a vendor, from whom repair and support may come. */
  async apply(actor: Actor, _context: ImportContext, rows: ReadonlyArray<ImportLine<ModelLine>>): Promise<Decision[]> {
    const vendors = await this.directory.vendors(
      actor,
      rows.map(({ line }) => line.manufacturer),
      'add',
    );
    const models = rows.map(({ line }): ProductRow => {
      const { name = '', category, manufacturer, modelNumber, sku, description, endOfLifeMonths } = line;
      const traits = category === undefined ? undefined : traitsOf(category);
      return {
        ...{ kind: 'asset', domain: traits?.domain, category, name, manufacturer, modelNumber, sku, description },
        needsImei: line.needsImei ?? traits?.needsImei,
        hasStorage: line.hasStorage ?? traits?.hasStorage,
        // Snipe-IT writes 0 where a model has no end.
        endOfLifeMonths: endOfLifeMonths === 0 ? undefined : endOfLifeMonths,
        vendorId: vendors.idOf(manufacturer),
      };
    });
    const additions = new Additions();
    const outcomes = await this.products.upsertMany(actor, models);
    return outcomes.map((outcome) => {
      const row = rows[outcome.row];
      const notes = additions.named(vendors, 'manufacturer', 'vendor', row?.line.manufacturer);
      return decisionOf(row?.row ?? 0, outcome, notes);
    });
  }
}
