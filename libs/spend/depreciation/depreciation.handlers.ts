import { Injectable } from '@nestjs/common';
import { itemTransitioned } from '#inventory';
import { EventHandlers, on } from '#messaging';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Enrolment } from './enrolment.service.js';

@Injectable()
export class DepreciationHandlers extends EventHandlers {
  constructor(
    private readonly enrolment: Enrolment,
    private readonly calendar: OrganizationCalendar,
  ) {
    super();
  }

  override readonly handlers = [
    on(
      itemTransitioned,
      'spend.begin-depreciation',
      async ({ payload }, actor) =>
        this.enrolment.begin(actor, payload.itemId, await this.calendar.dayOf(actor, new Date(payload.effectiveAt))),
      { list: 'signals', anyOf: ['depreciation.start'] },
    ),
    on(
      itemTransitioned,
      'spend.end-depreciation',
      async ({ payload }, actor) =>
        this.enrolment.dispose(actor, payload.itemId, await this.calendar.dayOf(actor, new Date(payload.effectiveAt))),
      { list: 'signals', anyOf: ['depreciation.stop'] },
    ),
  ];
}
