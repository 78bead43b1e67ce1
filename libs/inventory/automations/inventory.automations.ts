import { Injectable } from '@nestjs/common';
import type { Automation } from '#lifecycle';
import { ChildAutomations } from './child.automations.js';
import { FreeingAutomations } from './freeing.automations.js';
import { LabelAutomations } from './label.automations.js';
import { MailAutomations } from './mail.automations.js';
import { NumberAutomations } from './number.automations.js';
import { SeatAutomations } from './seat.automations.js';

/** What the product does by itself in the work on items. */
@Injectable()
export class InventoryAutomations {
  readonly all: readonly Automation[];

  constructor(
    freeing: FreeingAutomations,
    seats: SeatAutomations,
    numbers: NumberAutomations,
    labels: LabelAutomations,
    mails: MailAutomations,
    children: ChildAutomations,
  ) {
    this.all = [freeing, seats, numbers, labels, mails, children].flatMap(({ all }) => all);
  }
}
