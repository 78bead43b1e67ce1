import { Injectable } from '@nestjs/common';
import { type ItemKind, type ProductRow, Products } from '#catalog';
import { type Actor, Database, Refusal } from '#platform';
import { ADDED_BY_RUN, type Missing } from '../names.js';

export interface FoundProduct {
  id: string;
  isNew: boolean;
}

interface KnownProduct {
  id: string;
  name: string;
  modelNumber: string;
  manufacturer: string;
}

/** Models, plans and licences by name, model number and manufacturer. */
@Injectable()
export class ProductsDirectory {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
  ) {}

  async find(
    actor: Actor,
    kind: ItemKind,
    wanted: ReadonlyArray<ProductRow | undefined>,
    missing: Missing,
  ): Promise<(product: ProductRow | undefined) => FoundProduct | undefined> {
    const asked = new Map<string, ProductRow>();
    for (const product of wanted) if (product && !asked.has(keyOf(product))) asked.set(keyOf(product), product);
    if (asked.size === 0) return () => undefined;
    const known = await this.known(actor, kind, [...asked.values()]);
    const found = new Map<string, FoundProduct>();
    const unknown: Array<[string, ProductRow]> = [];
    for (const [key, product] of asked) {
      const id = pick(product, known);
      if (id !== undefined) found.set(key, { id, isNew: false });
      else unknown.push([key, product]);
    }
    if (missing === 'tell') for (const [key] of unknown) found.set(key, { id: ADDED_BY_RUN, isNew: true });
    else if (unknown.length > 0) {
      for (const outcome of await this.products.upsertMany(
        actor,
        unknown.map(([, product]) => product),
      )) {
        if (outcome.outcome === 'refused') throw new Refusal('conflict', outcome.reason);
        found.set(unknown[outcome.row]?.[0] ?? '', { id: outcome.id, isNew: true });
      }
    }
    return (product) => (product === undefined ? undefined : found.get(keyOf(product)));
  }

  private async known(actor: Actor, kind: ItemKind, wanted: readonly ProductRow[]): Promise<Map<string, KnownProduct[]>> {
    const names = [...new Set(wanted.map(({ name }) => name.toLowerCase()))];
    const rows = await this.database.reading(actor, () =>
      this.database.query<KnownProduct>(
        `SELECT id, lower(name) AS name, lower(model_number) AS "modelNumber", lower(manufacturer) AS manufacturer
         FROM products WHERE kind = $1 AND lower(name) = ANY($2)`,
        [kind, names],
      ),
    );
    const byName = new Map<string, KnownProduct[]>();
    for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
    return byName;
  }
}

/** Where the row leaves out model number or manufacturer, any product fits that is the only one. */
function pick({ name, modelNumber, manufacturer }: ProductRow, known: ReadonlyMap<string, KnownProduct[]>): string | undefined {
  const fits = (told: string | undefined, value: string): boolean => told === undefined || told.toLowerCase() === value;
  const candidates = (known.get(name.toLowerCase()) ?? []).filter(
    (product) => fits(modelNumber, product.modelNumber) && fits(manufacturer, product.manufacturer),
  );
  const exact = candidates.find(
    (product) =>
      product.modelNumber === (modelNumber ?? '').toLowerCase() && product.manufacturer === (manufacturer ?? '').toLowerCase(),
  );
  return (exact ?? (candidates.length === 1 ? candidates[0] : undefined))?.id;
}

function keyOf({ name, modelNumber = '', manufacturer = '' }: ProductRow): string {
  return [name, modelNumber, manufacturer].join('\x1f').toLowerCase();
}
