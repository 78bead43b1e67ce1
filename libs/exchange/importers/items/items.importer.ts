import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import type { Actor } from '#platform';
import type { CsvRow } from '../../csv/csv-rows.js';
import type { ReadingOptions } from '../../fields/field.js';
import type { ColumnPlan } from '../../formats/columns.rules.js';
import { type ItemLine, itemsFile, kindOf } from '../../formats/items-file.js';
import { lineReader, type ReadRow } from '../../formats/line.rules.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../../imports/importer.js';
import { AssetsImporter } from './assets.importer.js';
import { asAsset, asLicense, asService, fieldOfItem } from './item-lines.rules.js';
import { LicensesImporter } from './licenses.importer.js';
import { ServicesImporter } from './services.importer.js';

type Rows = ReadonlyArray<ImportLine<ItemLine>>;
type Act = 'preview' | 'apply';

/** Items of any kind in one table: each row is what a file of its own kind would say, so it goes to who knows that kind. */
@Injectable()
export class ItemsImporter implements Importer<ItemLine> {
  readonly kind = 'items';

  constructor(
    private readonly assets: AssetsImporter,
    private readonly services: ServicesImporter,
    private readonly licenses: LicensesImporter,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<ItemLine> {
    return lineReader(itemsFile, plan, options);
  }

  keysOf(line: ItemLine): string[] {
    switch (kindOf(line)) {
      case 'asset':
        return this.assets.keysOf(asAsset(line));
      case 'service':
        return this.services.keysOf(asService(line));
      case 'license':
        return this.licenses.keysOf(asLicense(line));
    }
  }

  preview(actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.each('preview', actor, context, rows);
  }

  apply(actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.each('apply', actor, context, rows);
  }

  private async each(act: Act, actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    const of = (kind: ItemKind): Rows => rows.filter(({ line }) => kindOf(line) === kind);
    const as = <Line extends object>(kind: ItemKind, read: (line: ItemLine) => Line): Array<ImportLine<Line>> =>
      of(kind).map(({ row, line }) => ({ row, line: read(line) }));
    const [assets, services, licenses] = [as('asset', asAsset), as('service', asService), as('license', asLicense)];
    return [
      ...inWordsOfItems('asset', assets.length > 0 ? await this.assets[act](actor, context, assets) : []),
      ...inWordsOfItems('service', services.length > 0 ? await this.services[act](actor, context, services) : []),
      ...inWordsOfItems('license', licenses.length > 0 ? await this.licenses[act](actor, context, licenses) : []),
    ];
  }
}

/** What was decided, told of the columns of this table. */
function inWordsOfItems(kind: ItemKind, decisions: readonly Decision[]): Decision[] {
  const renamed = <Told extends { field?: string }>(told: Told): Told =>
    told.field === undefined ? told : { ...told, field: fieldOfItem(kind, told.field) };
  return decisions.map(({ problems, notes, changes, ...decision }) => ({
    ...decision,
    ...(problems && { problems: problems.map(renamed) }),
    ...(notes && { notes: notes.map(renamed) }),
    ...(changes && { changes: changes.map(renamed) }),
  }));
}
