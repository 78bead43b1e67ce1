import type { Actor } from '#platform';

/** A kind of past fact that other libs may want to hear of. `Payload` is what is told with it, as JSON. */
export interface EventType<Payload extends object> {
  /** `<lib>.<noun>.<past participle>`, e.g. `inventory.item.transitioned`. */
  readonly name: string;
  /** Never set: it only carries the type of the payload. */
  readonly payload?: Payload;
}

/** Who caused an event. Permissions are not told: a handler acts for the product itself. */
export type EventActor = Pick<Actor, 'kind' | 'id' | 'name' | 'personId'>;

/** One event as a handler gets it. Instants inside the payload are ISO texts, since it has been JSON in between. */
export interface OccurredEvent<Payload extends object> {
  readonly id: string;
  readonly type: string;
  readonly organizationId: string;
  readonly occurredAt: Date;
  readonly actor: EventActor;
  readonly payload: Payload;
}

const EVENT_NAME = /^[a-z][a-z_]*(\.[a-z][a-z_]*){1,3}$/;

export function defineEvent<Payload extends object>(name: string): EventType<Payload> {
  if (!EVENT_NAME.test(name)) throw new Error(`The event name ${name} must look like lib.noun.past_participle.`);
  return { name };
}

export function eventActor(actor: Actor): EventActor {
  const { kind, id, name, personId } = actor;
  return personId === undefined ? { kind, id, name } : { kind, id, name, personId };
}
