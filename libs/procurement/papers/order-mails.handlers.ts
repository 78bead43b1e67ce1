import { Injectable } from '@nestjs/common';
import { EventHandlers, Mails, on } from '#messaging';
import type { Actor } from '#platform';
import { type OrderEvent, orderAmended, orderCancelled, orderSent } from '../procurement.events.js';
import { type OrderPaper, paperNumber } from './order-paper.js';
import { OrderPapers } from './order-papers.queries.js';
import { orderPdf } from './order-pdf.js';
import { filledIn, orderWords } from './order-words.js';

/** The vendor is told by mail, with the order as a paper, where we know to whom it goes. */
@Injectable()
export class OrderMails extends EventHandlers {
  constructor(
    private readonly papers: OrderPapers,
    private readonly mails: Mails,
  ) {
    super();
  }

  override readonly handlers = [
    on(orderSent, 'procurement.mail-order', (event, actor) => this.tell(actor, event.payload)),
    on(orderAmended, 'procurement.mail-amendment', (event, actor) => this.tell(actor, event.payload)),
    on(orderCancelled, 'procurement.mail-cancellation', (event, actor) => this.tell(actor, event.payload)),
  ];

  private async tell(actor: Actor, { orderId, revision }: OrderEvent): Promise<void> {
    const paper = await this.papers.of(orderId);
    // What was amended in the meantime is told with its own event; a draft that is thrown away is nobody else's business.
    if (paper.revision !== revision || paper.seller.email === null || paper.placedBy === null) return;
    await this.mails.post(actor, [
      {
        key: `purchase-order:${orderId}:${paper.state === 'cancelled' ? 'cancelled' : revision}`,
        to: paper.seller.email,
        ...letterOf(paper),
        attachments: [{ name: `${paperNumber(paper)}.pdf`, mediaType: 'application/pdf', content: await orderPdf(paper) }],
      },
    ]);
  }
}

function letterOf(paper: OrderPaper): { subject: string; text: string } {
  const { mail } = orderWords[paper.locale];
  const { number, revision, buyer, placedBy } = paper;
  const facts = { number, revision, buyer: buyer.name, answers: buyer.email ?? placedBy?.email ?? buyer.name };
  const cancelled = paper.state === 'cancelled';
  const [subject, message] = cancelled
    ? [mail.withdrawn, mail.cancelled]
    : revision > 0
      ? [mail.again, mail.amended]
      : [mail.subject, mail.first];
  const paragraphs = [message, ...(cancelled ? [] : [mail.answer]), `${mail.regards}\n${placedBy?.name ?? ''}\n${buyer.name}`];
  return { subject: filledIn(subject, facts), text: paragraphs.map((each) => filledIn(each, facts)).join('\n\n') };
}
