import { dateOfDay, dayNumber, monthOf, monthsAfter } from '../days.js';
import {
  type Elapsed,
  elapsedAfter,
  elapsedAtDisposal,
  monthOfFiscalYear,
  monthsBetween,
  type Placing,
} from './convention.rules.js';
import { curveOf, type Point, rounded, type Share, shareAt } from './curve.rules.js';
import type { Terms } from './depreciation-terms.js';

/** What happens to an asset while it is in the books. It counts from the first of its month on. */
export type Change =
  | { kind: 'addition'; on: string; amountMinor: bigint }
  | { kind: 'impairment'; on: string; amountMinor: bigint }
  | { kind: 'life'; on: string; lifeMonths: number }
  | { kind: 'units'; on: string; units: number };

export interface AssetFacts {
  inServiceOn: string;
  /** What it had cost by its month in service. */
  costMinor: bigint;
  terms: Terms;
  changes: readonly Change[];
  disposal: { on: string; proceedsMinor: bigint } | null;
  fiscalYearStartMonth: number;
}

/** What the books say at the end of a month. All are totals since the asset came into service. */
export interface BookState {
  costMinor: bigint;
  accumulatedMinor: bigint;
  impairedMinor: bigint;
  carryingMinor: bigint;
  /** Of a disposed asset: what it was worth in the books less its proceeds. A loss is positive, as all that costs. */
  resultMinor: bigint;
}

export interface MonthRow extends BookState {
  month: string;
  depreciationMinor: bigint;
}

const NOTHING: BookState = { costMinor: 0n, accumulatedMinor: 0n, impairedMinor: 0n, carryingMinor: 0n, resultMinor: 0n };
const MOST_MONTHS = 1_200;

/** A stretch without a change: what is left at its beginning goes as the rest of the curve does. */
interface Stretch {
  /** Whole months since the first of the month in service. */
  from: number;
  terms: Terms;
  points: readonly Point[];
  opened: Share;
  baseMinor: bigint;
  costMinor: bigint;
  accumulatedMinor: bigint;
  impairedMinor: bigint;
}

/** The way of an asset through the books: exact to the minor unit, and pure, so that it can be asked about any month, past or to come. */
export class Course {
  private readonly placing: Placing;
  private readonly stretches: readonly Stretch[];
  readonly firstMonth: string;
  /** The months that are over before the one in which it is disposed of. */
  private readonly disposedAfter: number;

  constructor(private readonly facts: AssetFacts) {
    const { inServiceOn, terms, fiscalYearStartMonth, disposal } = facts;
    this.firstMonth = monthOf(inServiceOn);
    this.placing = { convention: terms.convention, month: monthOfFiscalYear(inServiceOn, fiscalYearStartMonth) };
    this.disposedAfter = disposal ? Math.max(0, monthsBetween(inServiceOn, disposal.on)) : Number.POSITIVE_INFINITY;
    this.stretches = this.stretchesOf();
  }

  /** At the end of a month. */
  after(month: string): BookState {
    const months = monthsBetween(this.firstMonth, month) + 1;
    if (months <= 0) return NOTHING;
    if (months > this.disposedAfter) return this.disposed();
    return shown(this.stretchAt(months), (stretch) => this.accumulated(stretch, months));
  }

  /** On a day: depreciation comes at the end of a month, all else on its day. */
  on(day: string): BookState {
    const { disposal, inServiceOn } = this.facts;
    if (day < inServiceOn) return NOTHING;
    if (disposal && day >= disposal.on) return this.disposed();
    const isLastOfMonth = dateOfDay(dayNumber(day) + 1).endsWith('-01');
    const month = monthOf(day);
    if (isLastOfMonth)
      return shown(this.stretchAt(this.monthsUntil(month) + 1), (at) => this.accumulated(at, this.monthsUntil(month) + 1));
    const months = this.monthsUntil(month);
    const before = months <= 0 ? undefined : this.after(monthsAfter(month, -1));
    const today = this.facts.changes.filter(({ on }) => monthOf(on) === month && on <= day && (months > 0 || on > inServiceOn));
    const first = before ?? { ...NOTHING, costMinor: this.facts.costMinor, carryingMinor: this.facts.costMinor };
    return today.reduce(changedBy, first);
  }

  /** The month after which nothing is left to depreciate; nothing where that is not known. */
  get lastMonth(): string | undefined {
    if (this.facts.disposal) return monthOf(this.facts.disposal.on);
    const last = this.stretches.at(-1);
    if (!last || last.terms.method === 'none') return undefined;
    if (last.terms.method === 'units_of_production') {
      const { over, under } = this.shareAfter(last, MOST_MONTHS);
      const used = this.facts.changes.filter(({ kind }) => kind === 'units').map(({ on }) => on);
      return over < under ? undefined : monthOf(used.sort().at(-1) ?? this.firstMonth);
    }
    let months = Math.max(1, last.from + 1, last.terms.lifeMonths - 12);
    for (; months < MOST_MONTHS; months++) {
      const { over, under } = this.shareAfter(last, months);
      if (over === under) break;
    }
    return monthsAfter(this.firstMonth, months - 1);
  }

  /** Month by month to the end of its life, or to a month where it has none. */
  rows(until: string): MonthRow[] {
    const last = this.lastMonth ?? until;
    const rows: MonthRow[] = [];
    let before = NOTHING;
    for (let at = 0; at < MOST_MONTHS; at++) {
      const month = monthsAfter(this.firstMonth, at);
      if (month > last) break;
      const state = this.after(month);
      rows.push({ month, ...state, depreciationMinor: state.accumulatedMinor - before.accumulatedMinor });
      before = state;
    }
    return rows;
  }

  private stretchesOf(): Stretch[] {
    const { costMinor, terms, changes } = this.facts;
    const points = curveOf(terms, this.placing, costMinor);
    const base = costMinor - terms.salvageMinor;
    const first: Stretch = {
      from: 0,
      terms,
      points,
      opened: { over: 0n, under: 1n },
      baseMinor: base > 0n ? base : 0n,
      costMinor,
      accumulatedMinor: 0n,
      impairedMinor: 0n,
    };
    const stretches = [first];
    const byMonth = new Map<number, Change[]>();
    for (const change of changes) {
      if (change.kind === 'units') continue;
      const at = Math.max(0, this.monthsUntil(change.on));
      if (at >= this.disposedAfter) continue;
      byMonth.set(at, [...(byMonth.get(at) ?? []), change]);
    }
    for (const [at, together] of [...byMonth].sort(([a], [b]) => a - b)) {
      const before = stretches.at(-1) ?? first;
      stretches.push(this.stretchAfter(before, at, together));
    }
    return stretches;
  }

  private stretchAfter(before: Stretch, from: number, changes: readonly Change[]): Stretch {
    const accumulated = this.accumulated(before, from);
    let { costMinor, impairedMinor, terms } = before;
    for (const change of changes) {
      if (change.kind === 'addition') costMinor += change.amountMinor;
      if (change.kind === 'life') terms = { ...terms, lifeMonths: change.lifeMonths };
      if (change.kind === 'impairment') impairedMinor += lesserOf(change.amountMinor, costMinor - accumulated - impairedMinor);
    }
    const points = terms === before.terms ? before.points : curveOf(terms, this.placing, costMinor);
    const base = costMinor - impairedMinor - accumulated - terms.salvageMinor;
    // What was depreciated beyond the cost, as it turns out to be, comes back.
    const beyond = accumulated + impairedMinor - costMinor;
    const back = beyond > 0n ? lesserOf(beyond, accumulated) : 0n;
    const stretch = {
      from,
      terms,
      points,
      baseMinor: base > 0n ? base : 0n,
      costMinor,
      impairedMinor,
      accumulatedMinor: accumulated - back,
    };
    return { ...stretch, opened: this.shareAfter({ ...stretch, opened: before.opened }, from) };
  }

  private disposed(): BookState {
    const { disposal } = this.facts;
    const stretch = this.stretchAt(this.disposedAfter);
    const left = elapsedAtDisposal(this.placing, this.disposedAfter);
    const { costMinor, accumulatedMinor, impairedMinor, carryingMinor } = shown(stretch, () =>
      this.accumulated(stretch, this.disposedAfter, left),
    );
    const resultMinor = carryingMinor - (disposal?.proceedsMinor ?? 0n);
    return { costMinor, accumulatedMinor, impairedMinor, carryingMinor: 0n, resultMinor };
  }

  private accumulated(stretch: Stretch, months: number, elapsed?: Elapsed): bigint {
    const { opened, baseMinor, accumulatedMinor, from } = stretch;
    if (baseMinor === 0n || (from > 0 && months <= from)) return accumulatedMinor;
    const rest = opened.under - opened.over;
    if (rest === 0n) return accumulatedMinor + baseMinor;
    const { over, under } = this.shareAfter(stretch, months, elapsed);
    const gone = over * opened.under - opened.over * under;
    return gone <= 0n ? accumulatedMinor : accumulatedMinor + rounded(baseMinor * gone, under * rest);
  }

  private shareAfter({ terms, points }: Stretch, months: number, elapsed = elapsedAfter(this.placing, months)): Share {
    if (terms.method === 'none') return { over: 0n, under: 1n };
    if (terms.method !== 'units_of_production') return shareAt(points, elapsed);
    const total = terms.totalUnits ?? 1;
    let used = 0;
    for (const change of this.facts.changes)
      if (change.kind === 'units' && this.monthsUntil(change.on) < months) used += change.units;
    return { over: BigInt(Math.min(used, total)), under: BigInt(total) };
  }

  private stretchAt(months: number): Stretch {
    const found = this.stretches.findLast(({ from }) => from < months) ?? this.stretches[0];
    if (!found) throw new Error('A course has at least one stretch.');
    return found;
  }

  private monthsUntil(day: string): number {
    return monthsBetween(this.firstMonth, day);
  }
}

function shown(stretch: Stretch, accumulatedOf: (stretch: Stretch) => bigint): BookState {
  const { costMinor, impairedMinor } = stretch;
  const accumulatedMinor = accumulatedOf(stretch);
  return {
    costMinor,
    accumulatedMinor,
    impairedMinor,
    carryingMinor: costMinor - accumulatedMinor - impairedMinor,
    resultMinor: 0n,
  };
}

function changedBy(state: BookState, change: Change): BookState {
  if (change.kind === 'addition')
    return { ...state, costMinor: state.costMinor + change.amountMinor, carryingMinor: state.carryingMinor + change.amountMinor };
  if (change.kind !== 'impairment') return state;
  const by = lesserOf(change.amountMinor, state.carryingMinor);
  return { ...state, impairedMinor: state.impairedMinor + by, carryingMinor: state.carryingMinor - by };
}

function lesserOf(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
