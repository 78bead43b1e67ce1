import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '#platform';
import { Bells } from '../bells.js';
import { type EventType, eventActor } from './event.js';
import { HandlerRegistry } from './handlers.js';

/**
 * The statement that tells events, for those who change, record and tell in one statement, as a CTE; `Outbox.told` follows it.
 * @param rows a SELECT of the columns, in this order: id, organization_id, type, payload, actor, occurred_at
 */
export function insertEvents(rows: string): string {
  return `INSERT INTO outbox (id, organization_id, type, payload, actor, occurred_at) ${rows}`;
}

/**
 * Where events are told. They are rows, written in the open transaction together with the fact, so that there is no fact
 * without its event and no event without its fact. The relay takes them from there.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly bells: Bells,
    private readonly handlers: HandlerRegistry,
  ) {}

  /**
   * Whether anybody would hear of it: for facts that come by the ten thousand, of which most concern nobody. Only for processes
   * that know all handlers, as every application does.
   */
  isAwaited<Payload extends object>({ name }: EventType<Payload>, payload: Payload): boolean {
    return this.handlers.wants(name, payload);
  }

  /** Tells of one or many facts in one statement. Needs an open transaction of the actor's organisation. */
  async emit<Payload extends object>(actor: Actor, event: EventType<Payload>, told: Payload | readonly Payload[]): Promise<void> {
    const payloads = Array.isArray(told) ? told : [told];
    if (payloads.length === 0) return;
    const rows = payloads.map((payload) => ({ id: newId(), payload }));
    await this.database.query(
      insertEvents(
        `SELECT (row->>'id')::uuid, $1, $2, row->'payload', $3::jsonb, $4 FROM jsonb_array_elements($5::jsonb) AS row`,
      ),
      [actor.organizationId, event.name, JSON.stringify(eventActor(actor)), this.clock.now(), JSON.stringify(rows)],
    );
    this.told();
  }

  /** Events were written by `insertEvents`: the relay hears of them, once the open transaction has committed where there is one. */
  told(): void {
    const ring = (): void => this.bells.outbox.ring();
    if (this.database.inOpenTransaction) this.database.afterCommit(ring);
    else ring();
  }
}
