import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { isLostConnection, Log } from '#platform';
import type { CarriedJob } from '../queues/courier-queue.js';
import { Deliveries } from './deliveries.js';

const PAUSE_WHILE_AWAY = 500;

/** Carries packs of deliveries from the queue to their handler. */
@Injectable()
export class DeliveryCarrier {
  private stopping = false;

  constructor(
    private readonly deliveries: Deliveries,
    private readonly log: Log,
  ) {}

  async carry({ name: handler, data }: CarriedJob): Promise<void> {
    for (const [organizationId, eventIds] of byOrganization(eventsOf(data))) {
      if (this.stopping) await this.deliveries.handBack(handler, eventIds);
      else await this.deliver(handler, eventIds, organizationId);
    }
  }

  /** Hands back what is not begun. */
  stop(): void {
    this.stopping = true;
  }

  /** Throws nothing: what could not even be noted is swept up once it is overdue. */
  private async deliver(handler: string, eventIds: readonly string[], organizationId: string): Promise<void> {
    for (;;) {
      try {
        return await this.deliveries.deliver(handler, eventIds, organizationId);
      } catch (error) {
        if (this.stopping || !isLostConnection(error)) {
          this.log.error({ handler, eventIds, err: error }, 'A delivery could not be noted; it will be swept up');
          return;
        }
        await sleep(PAUSE_WHILE_AWAY);
      }
    }
  }
}

function byOrganization(events: ReadonlyArray<readonly [eventId: string, organizationId: string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [eventId, organizationId] of events) {
    const group = groups.get(organizationId);
    if (group) group.push(eventId);
    else groups.set(organizationId, [eventId]);
  }
  return groups;
}

function eventsOf(data: object): Array<readonly [eventId: string, organizationId: string]> {
  if (!('events' in data) || !Array.isArray(data.events)) return [];
  const pairs: unknown[] = data.events;
  return pairs.flatMap((pair) => {
    if (!Array.isArray(pair)) return [];
    const [eventId, organizationId]: unknown[] = pair;
    return typeof eventId === 'string' && typeof organizationId === 'string' ? [[eventId, organizationId] as const] : [];
  });
}
