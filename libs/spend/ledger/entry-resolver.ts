import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, type FieldProblem, type Permission, Refusal } from '#platform';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import type { NewEntry } from './ledger.writer.js';
import { countingMonth, type EntryInput } from './posting.rules.js';
import { type CostCenterFacts, type ItemFacts, LedgerReferences, type ReferenceKind } from './references.queries.js';

const REFERENCES: readonly ReferenceKind[] = ['businessUnitId', 'vendorId', 'contractId', 'productId'];

/** Completes entries for the ledger: whom they are charged to, and their amount in the organisation's currency. */
@Injectable()
export class EntryResolver {
  constructor(
    private readonly references: LedgerReferences,
    private readonly rates: ExchangeRates,
  ) {}

  /**
   * @param permission what the actor needs for the business units that the entries fall to
   * @throws Refusal `validation_failed` naming each unknown id, `forbidden`, `exchange_rate_missing`, `currency_unknown`
   */
  async resolve(actor: Actor, permission: Permission, entries: readonly EntryInput[]): Promise<NewEntry[]> {
    const items = await this.references.items(actor, given(entries, 'itemId'));
    const centers = await this.references.costCenters(actor, [
      ...given(entries, 'costCenterId'),
      ...[...items.values()].flatMap(({ costCenterId }) => costCenterId ?? []),
    ]);
    await this.checkReferences(actor, entries, items, centers);
    const facts: Facts = {
      items,
      centers,
      categories: await this.references.categories(actor, [
        ...given(entries, 'productId'),
        ...[...items.values()].flatMap(({ productId }) => productId ?? []),
      ]),
    };
    const charged = entries.map((entry) => charge(entry, facts));
    // Who may post for some business units only, posts for these.
    requireReach(actor, permission, ...charged.map(({ businessUnitId }) => ({ businessUnitId })));
    const converted = await this.rates.toBase(
      actor,
      entries.map(({ amount, bookedOn }) => ({ amount, day: bookedOn })),
    );
    return charged.map((entry, place) => {
      const base = converted[place];
      if (!base) throw new Error('Every amount has its counterpart.');
      // Made here and known to nobody else; another copy of each would be half the work of a large posting.
      return Object.assign(entry, {
        baseAmountMinor: base.amount.minor.toString(),
        baseCurrency: base.amount.currency,
        exchangeRate: base.rate.toFixed(),
      });
    });
  }

  private async checkReferences(
    actor: Actor,
    entries: readonly EntryInput[],
    items: ReadonlyMap<string, ItemFacts>,
    centers: ReadonlyMap<string, CostCenterFacts>,
  ): Promise<void> {
    const known = new Map<keyof EntryInput, { has(id: string): boolean }>([
      ['itemId', items],
      ['costCenterId', centers],
    ]);
    for (const kind of REFERENCES) known.set(kind, await this.references.existing(actor, kind, given(entries, kind)));
    const problems: FieldProblem[] = entries.flatMap((entry, place) =>
      [...known].flatMap(([field, ids]) => {
        const id = entry[field];
        if (typeof id !== 'string' || ids.has(id)) return [];
        return [
          { pointer: `/entries/${place}/${field}`, code: 'not_found', reason: 'This does not exist or is not visible to you.' },
        ];
      }),
    );
    if (problems.length > 0)
      throw new Refusal('validation_failed', 'Some entries refer to what does not exist.', { problems: problems.slice(0, 100) });
  }
}

type ChargedEntry = Omit<NewEntry, 'baseAmountMinor' | 'baseCurrency' | 'exchangeRate'>;

interface Facts {
  items: ReadonlyMap<string, ItemFacts>;
  centers: ReadonlyMap<string, CostCenterFacts>;
  categories: ReadonlyMap<string, string>;
}

function charge(entry: EntryInput, { items, centers, categories }: Facts): ChargedEntry {
  const item = entry.itemId ? items.get(entry.itemId) : undefined;
  const costCenterId = entry.costCenterId ?? item?.costCenterId ?? null;
  const productId = entry.productId ?? item?.productId ?? null;
  const unitOf = (costCenterId: string | null | undefined): string | null | undefined =>
    costCenterId ? centers.get(costCenterId)?.businessUnitId : undefined;
  return {
    itemId: entry.itemId ?? null,
    month: countingMonth(entry),
    bookedOn: entry.bookedOn,
    kind: entry.kind,
    amountMinor: entry.amount.minor.toString(),
    currency: entry.amount.currency,
    costCenterId,
    // A cost centre that was named for this entry brings its own unit along; otherwise the item's unit comes first.
    businessUnitId:
      entry.businessUnitId ?? unitOf(entry.costCenterId) ?? item?.businessUnitId ?? unitOf(item?.costCenterId) ?? null,
    vendorId: entry.vendorId ?? item?.vendorId ?? null,
    contractId: entry.contractId ?? item?.contractId ?? null,
    productId,
    domain: item?.domain ?? entry.domain ?? null,
    itemKind: item?.itemKind ?? null,
    locationId: item?.locationId ?? null,
    personId: item?.personId ?? null,
    category: productId ? (categories.get(productId) ?? null) : null,
    spendClass: costCenterId ? (centers.get(costCenterId)?.spendClass ?? null) : null,
    description: entry.description ?? '',
    reversesId: null,
    reason: null,
  };
}

function given(entries: readonly EntryInput[], field: ReferenceKind | 'itemId' | 'costCenterId'): string[] {
  return entries.flatMap((entry) => entry[field] ?? []);
}
