import { Injectable } from '@nestjs/common';
import type { Domain, ItemKind } from '#catalog';
import { Database } from '#platform';

export const referenceKinds = [
  'product',
  'vendor',
  'contract',
  'billing_account',
  'business_unit',
  'cost_center',
  'location',
  'person',
  'item',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

const tables: Record<ReferenceKind, string> = {
  product: 'products',
  vendor: 'vendors',
  contract: 'contracts',
  billing_account: 'billing_accounts',
  business_unit: 'business_units',
  cost_center: 'cost_centers',
  location: 'locations',
  person: 'people',
  item: 'items',
};

/** One mention of another record, and where it was made. */
export interface Mention {
  kind: ReferenceKind;
  id: string;
  pointer: string;
}

/** What an item takes from its product where it says nothing itself. */
export interface KnownProduct {
  kind: ItemKind;
  domain: Domain;
  hasStorage: boolean;
}

export interface KnownReferences {
  has(kind: ReferenceKind, id: string): boolean;
  product(id: string): KnownProduct | undefined;
}

interface FoundRow {
  reference: ReferenceKind;
  id: string;
  product: KnownProduct | null;
}

/** Which of the records that were mentioned there are, in this organisation. */
@Injectable()
export class References {
  constructor(private readonly database: Database) {}

  async known(mentions: readonly Pick<Mention, 'kind' | 'id'>[]): Promise<KnownReferences> {
    const wanted = new Map<ReferenceKind, Set<string>>();
    for (const { kind, id } of mentions) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id));
    const products = new Map<string, KnownProduct>();
    const found = new Set<string>();
    for (const { reference, id, product } of await this.find([...wanted])) {
      found.add(`${reference}:${id}`);
      if (product) products.set(id, product);
    }
    return { has: (kind, id) => found.has(`${kind}:${id.toLowerCase()}`), product: (id) => products.get(id.toLowerCase()) };
  }

  private find(wanted: Array<[ReferenceKind, Set<string>]>): Promise<FoundRow[]> {
    if (wanted.length === 0) return Promise.resolve([]);
    const branches = wanted.map(([kind], index) => {
      const product =
        kind === 'product'
          ? `jsonb_build_object('kind', t.kind, 'domain', t.domain, 'hasStorage', t.has_storage)`
          : 'NULL::jsonb';
      return `SELECT '${kind}' AS reference, t.id, ${product} AS product FROM ${tables[kind]} t WHERE t.id = ANY($${index + 1}::uuid[])`;
    });
    return this.database.prepared<FoundRow>(
      `inventory.references-${wanted.map(([kind]) => kind).join('-')}`,
      branches.join(' UNION ALL '),
      wanted.map(([, ids]) => [...ids]),
    );
  }
}
