import { Injectable } from '@nestjs/common';
import { itemsCreated, itemTransitioned } from '#inventory';
import { EventHandlers, on } from '#messaging';
import { followedSignals, ItemLife } from './item-life.service.js';

@Injectable()
export class SpendHandlers extends EventHandlers {
  constructor(private readonly life: ItemLife) {
    super();
  }

  override readonly handlers = [
    on(
      itemTransitioned,
      'spend.follow-item-life',
      ({ id, occurredAt, payload }, actor) => this.life.follow(actor, id, occurredAt, payload),
      { list: 'signals', anyOf: followedSignals },
    ),
    on(itemsCreated, 'spend.follow-items-taken-on', ({ occurredAt, payload }, actor) =>
      this.life.followTakenOn(actor, occurredAt, payload.items),
    ),
  ];
}
