import { Injectable } from '@nestjs/common';
import { assetLifecycle } from '#inventory';
import { type Actor, Clock } from '#platform';
import type { CsvRow } from '../../csv/csv-rows.js';
import type { ReadingOptions } from '../../fields/field.js';
import { type AssetLine, assetsFile } from '../../formats/assets-file.js';
import type { ColumnPlan } from '../../formats/columns.rules.js';
import { lineReader, type ReadRow } from '../../formats/line.rules.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../../imports/importer.js';
import { traitsOf } from '../categories.rules.js';
import { Directory } from '../directory.js';
import type { Missing } from '../names.js';
import { Additions } from '../notes.rules.js';
import { PeopleDirectory } from '../people-directory.js';
import { holderLocationOf, holderPersonOf, keptNotes, meantAsset, modelOf, stateOfNew } from './asset-plan.rules.js';
import { holderPlan } from './holder.rules.js';
import { type ItemPlan, priceFacts, purchaseOf, repricedNotes, tellings, unbookedNotes } from './item-plan.rules.js';
import { ItemWriter } from './item-writer.js';
import { KnownItems } from './known-items.js';
import { ProductsDirectory } from './products-directory.js';

type Rows = ReadonlyArray<ImportLine<AssetLine>>;

@Injectable()
export class AssetsImporter implements Importer<AssetLine> {
  readonly kind = 'assets';

  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly people: PeopleDirectory,
    private readonly products: ProductsDirectory,
    private readonly knownItems: KnownItems,
    private readonly writer: ItemWriter,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<AssetLine> {
    return lineReader(assetsFile, plan, options);
  }

  keysOf({ tag, serial, imei, model = '', modelNumber = '' }: AssetLine): string[] {
    return [
      ...(tag === undefined ? [] : [`tag:${tag.toLowerCase()}`]),
      ...(serial === undefined ? [] : [`serial:${[serial, model, modelNumber].join('\x1f').toLowerCase()}`]),
      ...(imei === undefined ? [] : [`imei:${imei}`]),
    ];
  }

  lookupsOf({ tag, serial, imei }: AssetLine): string[] | undefined {
    if (tag === undefined) return undefined;
    return [
      `tag:${tag.toLowerCase()}`,
      ...(serial === undefined ? [] : [`serial:${serial.toLowerCase()}`]),
      ...(imei === undefined ? [] : [`imei:${imei}`]),
    ];
  }

  async preview(actor: Actor, _context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.writer.preview(actor, await this.plan(actor, rows, 'tell'));
  }

  async apply(actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.writer.write(actor, context, await this.plan(actor, rows, 'add'));
  }

  private async plan(actor: Actor, rows: Rows, missing: Missing): Promise<ItemPlan[]> {
    const lines = rows.map(({ line }) => line);
    const places = await this.directory.locations(
      actor,
      lines.flatMap((line) => [line.location, holderLocationOf(line)]),
      missing,
    );
    const units = await this.directory.businessUnits(
      actor,
      lines.map(({ company }) => company),
      missing,
    );
    const vendors = await this.directory.vendors(
      actor,
      lines.map(({ supplier }) => supplier),
      missing,
    );
    const centers = await this.directory.costCenters(
      actor,
      lines.map(({ costCenter }) => costCenter),
      missing,
    );
    const people = await this.people.find(
      actor,
      lines.flatMap((line) => holderPersonOf(line) ?? []),
      missing,
    );
    const products = await this.products.find(actor, 'asset', lines.map(modelOf), missing);
    const candidates = await this.candidates(actor, lines);
    const additions = new Additions();
    const today = this.clock.now().toISOString().slice(0, 10);
    return rows.map(({ row, line }): ItemPlan => {
      const model = modelOf(line);
      const product = products(model);
      const { known, problems } = meantAsset(line, product?.id, candidates(line));
      const person = holderPersonOf(line);
      const holder = holderPlan(person && { reference: person, found: people(person) }, places, holderLocationOf(line), known);
      const isHeld = holder.holder !== undefined;
      const entry = stateOfNew(assetLifecycle, line.state, isHeld ? 'in_service' : 'in_stock', isHeld);
      const { tag, name, purchasedOn, orderNumber, warrantyEndsOn, endOfLifeOn, notes, serial, imei, mac } = line;
      const asset = tellings({ serial, imei, mac });
      return {
        ...{ row, kind: 'asset' },
        ...(known && { known }),
        told: tellings({
          ...{
            tag: known ? undefined : tag,
            name,
            productId: product?.id,
            purchasedOn,
            orderNumber,
            warrantyEndsOn,
            endOfLifeOn,
            notes,
          },
          ...priceFacts(line.price),
          vendorId: vendors.idOf(line.supplier),
          businessUnitId: units.idOf(line.company),
          costCenterId: centers.idOf(line.costCenter),
          locationId: places.idOf(line.location),
          ...(Object.keys(asset).length > 0 && { asset }),
          ...(holder.corrected && { holder: holder.corrected }),
          ...(product === undefined && !known && { domain: traitsOf(line.category ?? '').domain }),
        }),
        begins: {
          name: name ?? model?.name ?? tag ?? serial ?? '',
          state: entry.state,
          ...(holder.holder && { holder: holder.holder }),
        },
        ...purchased(line, today),
        problems: [...problems, ...holder.problems],
        notes: [
          ...additions.product(product, 'model', 'model', model?.name),
          ...additions.named(places, 'location', 'location', line.location),
          ...additions.named(places, 'holderLocation', 'location', holderLocationOf(line)),
          ...additions.named(units, 'company', 'business unit', line.company),
          ...additions.named(vendors, 'supplier', 'vendor', line.supplier),
          ...additions.named(centers, 'costCenter', 'cost centre', line.costCenter),
          ...(person ? additions.person(people(person), 'holderUserName', person.name ?? person.userName ?? person.email) : []),
          ...(known
            ? [...keptNotes(assetLifecycle, line.state, known.state), ...repricedNotes(known, line.price)]
            : [...entry.notes, ...unbookedNotes(line.price, purchasedOn, today)]),
          ...holder.notes,
        ],
      };
    });
  }

  private async candidates(
    actor: Actor,
    lines: readonly AssetLine[],
  ): Promise<(line: AssetLine) => Awaited<ReturnType<KnownItems['find']>>> {
    const lowered = (values: Array<string | undefined>): string[] =>
      values.flatMap((value) => (value === undefined ? [] : [value.toLowerCase()]));
    const found = await this.knownItems.find(actor, {
      tags: lowered(lines.map(({ tag }) => tag)),
      serials: lowered(lines.map(({ serial }) => serial)),
    });
    const byKey = new Map<string, typeof found>();
    const put = (key: string, item: (typeof found)[number]): void => void byKey.set(key, [...(byKey.get(key) ?? []), item]);
    for (const item of found) {
      put(`tag:${item.tag.toLowerCase()}`, item);
      if (item.asset?.serial) put(`serial:${item.asset.serial.toLowerCase()}`, item);
    }
    return ({ tag, serial }) => [
      ...(tag === undefined ? [] : (byKey.get(`tag:${tag.toLowerCase()}`) ?? [])),
      ...(serial === undefined ? [] : (byKey.get(`serial:${serial.toLowerCase()}`) ?? [])),
    ];
  }
}

function purchased(line: AssetLine, today: string): Pick<ItemPlan, 'purchase'> {
  const purchase = purchaseOf(line.price, line.purchasedOn, today);
  return purchase ? { purchase } : {};
}
