import { Injectable } from '@nestjs/common';
import { itemKinds } from '#catalog';
import { Lifecycles } from '#lifecycle';
import { type Actor, Database } from '#platform';
import { ItemConditions } from '../items/item-conditions.js';
import { type OfVerb, type Stage, stagesOf } from './stage-queues.rules.js';

/** The stages of an organisation's lifecycles, and what is read of the items that stand there. */
@Injectable()
export class Stages {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
    private readonly conditions: ItemConditions,
  ) {}

  async all(actor: Actor): Promise<Stage[]> {
    const all = await this.lifecycles.all(actor);
    return stagesOf(
      all.map(({ definition }) => definition),
      itemKinds,
    );
  }

  /** @param sql is given the condition on items by which the actor's reach is narrowed; empty for who may read all */
  async read<Row extends object>(actor: Actor, sql: (reach: string) => string, parameters: unknown[]): Promise<Row[]> {
    const reach = await this.conditions.of(actor, {}, parameters);
    return this.database.query<Row>(sql(reach.join(' AND ')), parameters);
  }

  /** Into which state the verb has led, which is where the items of its open runs stand. */
  async ledTo(actor: Actor, work: readonly OfVerb[]): Promise<(work: OfVerb) => string | undefined> {
    const lifecycleOf = await this.lifecycles.of(actor, work);
    return (of) => lifecycleOf(of).definition.verbs.find(({ name }) => name === of.verb)?.to;
  }
}
