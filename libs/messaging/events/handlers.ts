import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { EventType, OccurredEvent } from './event.js';

/** What happens upon an event, under a name that stays the same for good: it is the address of the delivery. */
export interface EventHandler {
  readonly event: string;
  /** `<lib>.<what-it-does>`, unique in the product, e.g. `spend.start-charges`. */
  readonly name: string;
  /** Which of these events it wants; all of them where nothing is said. The others are not even delivered. */
  readonly only?: Wanted;
  run(events: ReadonlyArray<OccurredEvent<object>>, actor: Actor): Promise<void>;
}

/** Events of which a list in the payload has one of these texts, or which tell of something at all. */
export type Wanted<Name extends string = string> =
  | { readonly list: Name; readonly anyOf: readonly string[] }
  | { readonly has: Name };

const HANDLER_NAME = /^[a-z][a-z-]*(\.[a-z][a-z0-9-]*)+$/;

/**
 * Says what to do upon an event. `run` is called inside a transaction of the event's organisation, together with which the
 * delivery is crossed off: what it writes happens exactly once, however often the event is delivered. While many events wait, up
 * to ten of one organisation share a transaction, one after the other. What it throws rolls everything back; the others then
 * get transactions of their own, and it is tried again later. Events may arrive in any order, so decide by the present state.
 */
export function on<Payload extends object>(
  event: EventType<Payload>,
  name: string,
  run: (event: OccurredEvent<Payload>, actor: Actor) => Promise<void>,
  only?: Wanted<keyof Payload & string>,
): EventHandler {
  const runEach = async (events: ReadonlyArray<OccurredEvent<Payload>>, actor: Actor): Promise<void> => {
    for (const each of events) await run(each, actor);
  };
  return { event: event.name, name: checked(name), run: runEach, ...(only && { only }) };
}

/** As `on`, for what is written set-wise: `run` gets all events that share the transaction at once. */
export function onMany<Payload extends object>(
  event: EventType<Payload>,
  name: string,
  run: (events: ReadonlyArray<OccurredEvent<Payload>>, actor: Actor) => Promise<void>,
): EventHandler {
  return { event: event.name, name: checked(name), run };
}

function checked(name: string): string {
  if (!HANDLER_NAME.test(name)) throw new Error(`The handler name ${name} must look like lib.what-it-does.`);
  return name;
}

function isWanted(payload: object, wanted: Wanted): boolean {
  if ('has' in wanted) return Reflect.get(payload, wanted.has) !== undefined;
  const texts: unknown = Reflect.get(payload, wanted.list);
  return Array.isArray(texts) && texts.some((text) => wanted.anyOf.includes(text));
}

/** A provider of handlers: a lib extends it, lists its handlers, and names it among its module's providers. */
export abstract class EventHandlers {
  abstract readonly handlers: readonly EventHandler[];
}

/** Every handler of this process, by event and by name; filled at boot from all `EventHandlers`. */
@Injectable()
export class HandlerRegistry {
  private readonly byName = new Map<string, EventHandler>();
  private readonly byEvent = new Map<string, EventHandler[]>();

  /** A second handler of the same name stops the process: one of the two would never run. */
  add(handlers: readonly EventHandler[]): void {
    for (const handler of handlers) {
      if (this.byName.has(handler.name)) throw new Error(`Two event handlers are named ${handler.name}.`);
      this.byName.set(handler.name, handler);
      this.byEvent.set(handler.event, [...(this.byEvent.get(handler.event) ?? []), handler]);
    }
  }

  /** Whether any handler wants it. */
  wants(event: string, payload: object): boolean {
    return (this.byEvent.get(event) ?? []).some(({ only }) => !only || isWanted(payload, only));
  }

  find(name: string): EventHandler | undefined {
    return this.byName.get(name);
  }

  /** Which handlers hear of which events, for the relay. */
  subscriptions(): Array<{ event: string; handler: string; wanted: Wanted | null }> {
    return [...this.byName.values()].map(({ event, name, only = null }) => ({ event, handler: name, wanted: only }));
  }
}
