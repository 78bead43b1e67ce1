import { Injectable } from '@nestjs/common';
import type { Domain, ItemKind } from '#catalog';
import { Database, type FieldProblem } from '#platform';

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

const kinds = Object.keys(tables);

/** Whether a record of the kind can be archived, so that nothing new refers to it. */
const archivable: ReadonlySet<ReferenceKind> = new Set([
  'product',
  'vendor',
  'business_unit',
  'cost_center',
  'location',
  'person',
]);

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
  needsImei: boolean;
  category: string;
}

export interface KnownReferences {
  has(kind: ReferenceKind, id: string): boolean;
  isArchived(kind: ReferenceKind, id: string): boolean;
  product(id: string): KnownProduct | undefined;
}

interface FoundRow {
  reference: ReferenceKind;
  id: string;
  archived: boolean;
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
    const found = new Map<string, boolean>();
    for (const { reference, id, archived, product } of await this.find([...wanted])) {
      found.set(`${reference}:${id}`, archived);
      if (product) products.set(id, product);
    }
    return {
      has: (kind, id) => found.has(`${kind}:${id.toLowerCase()}`),
      isArchived: (kind, id) => found.get(`${kind}:${id.toLowerCase()}`) === true,
      product: (id) => products.get(id.toLowerCase()),
    };
  }

  private find(wanted: Array<[ReferenceKind, Set<string>]>): Promise<FoundRow[]> {
    if (wanted.length === 0) return Promise.resolve([]);
    const branches = wanted.map(([kind], index) => {
      const product =
        kind === 'product'
          ? `jsonb_build_object('kind', t.kind, 'domain', t.domain, 'hasStorage', t.has_storage, 'needsImei', t.needs_imei, 'category', t.category)`
          : 'NULL::jsonb';
      const archived = archivable.has(kind) ? 'NOT t.active' : 'false';
      return `SELECT '${kind}' AS reference, t.id, ${archived} AS archived, ${product} AS product FROM ${tables[kind]} t WHERE t.id = ANY($${index + 1}::uuid[])`;
    });
    return this.database.lookUp<FoundRow>(
      // By their places, since a name of PostgreSQL has at most 63 letters.
      `inventory.references-${wanted.map(([kind]) => kinds.indexOf(kind)).join('-')}`,
      branches.join(' UNION ALL '),
      wanted.map(([, ids]) => [...ids]),
    );
  }
}

/**
 * What is mentioned and cannot be referred to anew: what is not there, and what is archived. Who has left may still hold something
 * when an item is recorded, so people are looked at only where something is handed over (`forHandingOver`).
 */
export function unusable(mentions: readonly Mention[], known: KnownReferences, forHandingOver = false): FieldProblem[] {
  return mentions.flatMap(({ kind, id, pointer }) => {
    const what = kind.replaceAll('_', ' ');
    if (!known.has(kind, id)) return [{ pointer, code: 'not_found', reason: `There is no such ${what}.` }];
    if (!known.isArchived(kind, id) || (kind === 'person' && !forHandingOver)) return [];
    return [{ pointer, code: 'archived', reason: `This ${what} is ${kind === 'person' ? 'no longer active' : 'archived'}.` }];
  });
}
