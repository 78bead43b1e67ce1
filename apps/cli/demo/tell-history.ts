import type { INestApplicationContext } from '@nestjs/common';
import { Items, type NewItem } from '#inventory';
import { Runs } from '#lifecycle';
import { type Actor, Database, Refusal } from '#platform';
import { answersTo, isLine } from './answers.js';
import type { DemoClock } from './demo-clock.js';
import type { DemoItem } from './demo-plan.js';
import { type DemoGround, found } from './found-demo.js';

const WEEK = 7 * 86_400_000;
const CHUNK = 500;

/** A thing of the demo that has its record. */
export interface ToldItem {
  id: string;
  place: number;
  plan: DemoItem;
}

/** Somewhere between two acts, where others have something to add. */
export type BeforeMoves = (verb: string, items: readonly ToldItem[], at: Date) => Promise<void>;

/**
 * Tells every life week by week, through the same verbs as everything else: what is to be done before a verb is recorded as
 * done, and the clock stands where the history is.
 */
export class HistoryTeller {
  private readonly items: Items;
  private readonly runs: Runs;
  private readonly database: Database;
  private readonly actor: Actor;

  constructor(
    app: INestApplicationContext,
    private readonly clock: DemoClock,
    private readonly ground: DemoGround,
    private readonly before: BeforeMoves,
  ) {
    this.items = app.get(Items, { strict: false });
    this.runs = app.get(Runs, { strict: false });
    this.database = app.get(Database, { strict: false });
    this.actor = ground.actor;
  }

  async tell(plans: readonly DemoItem[], today: Date, progress: (acts: number) => void): Promise<ToldItem[]> {
    const moments = plans.map(({ plannedAt }) => plannedAt.getTime());
    const waiting = plans.map((plan, place) => ({ plan, place, next: 0, id: '' }));
    const told: ToldItem[] = [];
    for (let week = Math.min(...moments); week < today.getTime(); week += WEEK) {
      const until = new Date(Math.min(week + WEEK, today.getTime()));
      this.clock.moveTo(until);
      const begun = waiting.filter(({ id, plan }) => id === '' && plan.plannedAt < until);
      await this.begin(begun);
      told.push(...begun);
      for (;;) {
        const due = waiting.filter(({ id, plan, next }) => id !== '' && (plan.acts[next]?.at ?? until) < until);
        if (due.length === 0) break;
        await this.act(due);
        for (const each of due) each.next += 1;
        progress(due.length);
      }
    }
    return told;
  }

  private async begin(items: ReadonlyArray<{ plan: DemoItem; place: number; id: string }>): Promise<void> {
    for (let from = 0; from < items.length; from += CHUNK) {
      const chunk = items.slice(from, from + CHUNK);
      const outcomes = await this.items.createMany(
        this.actor,
        chunk.map(({ plan }) => this.newItem(plan)),
      );
      for (const [place, outcome] of outcomes.entries()) {
        if (outcome.outcome === 'refused')
          throw new Refusal(outcome.code, `The demo's ${chunk[place]?.plan.tag}: ${outcome.reason}`, {
            problems: outcome.problems,
          });
        const item = chunk[place];
        if (item) item.id = outcome.id;
      }
    }
  }

  /** The next act of each, all verbs in one go. */
  private async act(due: ReadonlyArray<{ id: string; plan: DemoItem; place: number; next: number }>): Promise<void> {
    const byVerb = new Map<string, ToldItem[]>();
    for (const item of due) {
      const verb = item.plan.acts[item.next]?.verb ?? '';
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), item]);
    }
    for (const [verb, items] of byVerb) await this.before(verb, items, this.clock.now());
    for (let from = 0; from < due.length; from += CHUNK) {
      const chunk = due.slice(from, from + CHUNK);
      const moves = chunk.map(({ id, plan, place, next }) => {
        const { verb = '', at = this.clock.now() } = plan.acts[next] ?? {};
        return { itemId: id, verb, answers: answersTo(verb, plan, at, place, this.ground), effectiveAt: at };
      });
      await this.database.transaction(this.actor, async () => {
        await this.runs.recordDone(
          this.actor,
          chunk.map(({ id }) => id),
          this.clock.now(),
        );
        for (const outcome of await this.items.moveMany(this.actor, moves)) {
          if (outcome.outcome === 'refused') {
            const { plan } = chunk[outcome.row] ?? {};
            throw new Refusal(
              outcome.refusal.code,
              `The demo's ${plan?.tag} cannot ${moves[outcome.row]?.verb}: ${outcome.refusal.reason}`,
              { problems: outcome.refusal.problems },
            );
          }
        }
      });
    }
  }

  private newItem(plan: DemoItem): NewItem {
    const { product, tag, name, plannedAt, costCenter, seats, iccid } = plan;
    const contractId = this.ground.contracts.get(product.vendor);
    return {
      kind: product.kind,
      domain: product.domain,
      tag,
      name,
      effectiveAt: plannedAt,
      productId: found(this.ground.products, product.name),
      vendorId: found(this.ground.vendors, product.vendor),
      ...(contractId && product.kind !== 'asset' ? { contractId } : {}),
      costCenterId: found(this.ground.costCenters, costCenter),
      businessUnitId: found(this.ground.unitOfCostCenter, costCenter),
      ...(product.kind === 'asset' ? { purchasePriceMinor: String(product.priceMinor), currency: product.currency } : {}),
      ...(product.kind === 'service' && isLine(plan) ? { service: { iccid } } : {}),
      ...(product.kind === 'license' ? { license: { quantity: seats } } : {}),
    };
  }
}
