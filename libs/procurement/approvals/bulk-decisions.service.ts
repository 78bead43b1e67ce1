import { Injectable } from '@nestjs/common';
import { type Actor, Refusal } from '#platform';
import type { Verdict } from '../requests/request.lifecycle.js';
import { Decisions } from './decisions.service.js';

export interface SeenDecision {
  requestId: string;
  /** Of the request, as who decides has seen it. */
  version: number;
  verdict: Verdict;
  reason?: string;
}

export interface DecisionOutcome {
  requestId: string;
  decided: boolean;
  code: string | null;
  reason: string | null;
}

/** Many decisions of one person at once. */
@Injectable()
export class BulkDecisions {
  constructor(private readonly decisions: Decisions) {}

  /**
   * Each for itself, as if it were decided alone: what is refused, since it changed meanwhile or for whatever reason, leaves the
   * others as they are decided.
   * @returns what became of each, in their order
   */
  async decide(actor: Actor, all: readonly SeenDecision[]): Promise<DecisionOutcome[]> {
    const outcomes: DecisionOutcome[] = [];
    for (const { requestId, version, verdict, reason } of all) {
      const refused = await this.refusalOf(() => this.decisions.decide(actor, requestId, version, verdict, reason));
      outcomes.push({ requestId, decided: !refused, code: refused?.code ?? null, reason: refused?.message ?? null });
    }
    return outcomes;
  }

  private async refusalOf(work: () => Promise<void>): Promise<Refusal | undefined> {
    try {
      await work();
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }
}
