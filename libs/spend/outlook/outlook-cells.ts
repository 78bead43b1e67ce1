/** What spend is told along, as of a cell of the outlook. */
export interface CellFacts {
  source: 'charge' | 'refresh';
  kind: string;
  costCenterId: string | null;
  businessUnitId: string | null;
  vendorId: string | null;
  contractId: string | null;
  productId: string | null;
  category: string | null;
  domain: string | null;
  itemKind: string | null;
  locationId: string | null;
  spendClass: string | null;
  personId: string | null;
  /** Only of an item that is told apart. */
  itemId: string | null;
}

export interface Cell {
  cube: 'shared' | 'person' | 'item';
  facts: CellFacts;
  currency: string;
  /** By month, in minor units of the currency. */
  ahead: bigint[];
  behind: bigint;
}

/**
 * Adds amounts up as the cubes of spend do: one with all that thousands of things have in common, and one of who has them, since the
 * two together would have nearly as many cells as there are things. Of single things only the few that have a budget are told apart.
 */
export class OutlookCells {
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly months: number) {}

  /** @param ahead amounts by the place of their month */
  add(facts: CellFacts, currency: string, ahead: ReadonlyArray<readonly [place: number, minor: bigint]>, behind = 0n): void {
    if (ahead.length === 0 && behind === 0n) return;
    this.addTo('shared', { ...facts, personId: null, itemId: null }, currency, ahead, behind);
    const { source, kind, personId, itemId } = facts;
    if (personId !== null) this.addTo('person', { ...NOTHING, source, kind, personId }, currency, ahead, behind);
    if (itemId !== null) this.addTo('item', { ...NOTHING, source, kind, itemId }, currency, ahead, behind);
  }

  all(): Cell[] {
    return [...this.cells.values()];
  }

  private addTo(
    cube: Cell['cube'],
    facts: CellFacts,
    currency: string,
    ahead: ReadonlyArray<readonly [place: number, minor: bigint]>,
    behind: bigint,
  ): void {
    const key = [cube, currency, ...Object.values(facts)].join('\n');
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { cube, facts, currency, ahead: Array.from({ length: this.months }, () => 0n), behind: 0n };
      this.cells.set(key, cell);
    }
    for (const [place, minor] of ahead) {
      // What is overdue is to come now; what lies beyond is another year's.
      const at = Math.max(place, 0);
      if (at < this.months) cell.ahead[at] = (cell.ahead[at] ?? 0n) + minor;
    }
    cell.behind += behind;
  }
}

const NOTHING: CellFacts = {
  source: 'charge',
  kind: '',
  costCenterId: null,
  businessUnitId: null,
  vendorId: null,
  contractId: null,
  productId: null,
  category: null,
  domain: null,
  itemKind: null,
  locationId: null,
  spendClass: null,
  personId: null,
  itemId: null,
};
