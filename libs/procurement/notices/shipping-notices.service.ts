import { Injectable } from '@nestjs/common';
import { asMeant, type Meaning } from '#organization';
import { type Actor, AuditTrail, Clock, Database, type FieldProblem, newId, notFound, Refusal } from '#platform';
import type { NewReceipt } from '../receipts/delivery.js';
import { ReceiptBook } from '../receipts/receipt-book.js';
import { Receipts } from '../receipts/receipts.service.js';
import { personOf } from '../requests/request-book.js';
import { type NoticeLine, type NoticeUnit, readNotice, rowProblem } from './notice-file.rules.js';

export interface NewNotice {
  reference: string;
  csv: string;
  tracking?: string | undefined;
  expectedOn?: string | undefined;
}

/** So many problems of a file are told at once. */
const MOST_TOLD = 500;

const meanings: Record<string, Meaning> = {
  shipping_notices_reference: { code: 'already_exists', reason: 'This notice was uploaded before.', pointer: '/reference' },
};

/** What vendors say is on its way, and how it is taken in as they said. */
@Injectable()
export class ShippingNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly receipts: Receipts,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * A file of serials, as a whole or not at all. @returns its id
   * @throws Refusal `file_unreadable`; `validation_failed` with each refused row and column; `already_exists`, `verb_not_allowed`, `not_found`
   */
  async add(actor: Actor, orderId: string, { reference, csv, tracking, expectedOn }: NewNotice): Promise<string> {
    try {
      return await this.database.transaction(actor, async () => {
        const order = await this.book.hold(actor, orderId);
        const { units, problems } = readNotice(csv, await this.linesOf(orderId));
        const told = [...problems, ...(await this.takenSerials(actor, units))].sort((a, b) => rowOf(a) - rowOf(b));
        if (told.length > 0) {
          const rows = new Set(told.map(rowOf)).size;
          const reason = `${rows === 1 ? 'One row' : `${rows} rows`} of the file cannot be taken.`;
          throw new Refusal('validation_failed', reason, { problems: told.slice(0, MOST_TOLD) });
        }
        if (units.length === 0) throw new Refusal('validation_failed', 'The file names no serials.', { pointer: '/csv' });
        const id = newId();
        await this.database.query(
          `INSERT INTO shipping_notices (id, organization_id, order_id, reference, tracking, expected_on, uploaded_by_id, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            ...[id, actor.organizationId, orderId, reference, tracking ?? null, expectedOn ?? null],
            ...[personOf(actor), this.clock.now()],
          ],
        );
        await this.database.query(
          `INSERT INTO shipping_notice_units (id, organization_id, notice_id, order_line_id, place, serial, imei)
           SELECT g.id, $2, $3, g."lineId", g.place, g.serial, g.imei
           FROM jsonb_to_recordset($1) AS g(id uuid, "lineId" uuid, place integer, serial text, imei text)`,
          [JSON.stringify(units.map((unit, at) => ({ id: newId(), place: at + 1, ...unit }))), ...[actor.organizationId, id]],
        );
        const after = { number: order.number, reference, units: units.length };
        await this.audit.record(actor, {
          action: 'shipping_notice.uploaded',
          subjectKind: 'shipping_notice',
          subjectId: id,
          after,
        });
        return id;
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }

  /**
   * Takes in all that the notice says, as a background job; each serial that is refused is told. @returns the receipt's id
   * @throws Refusal `conflict` where it was taken in before, and as `Receipts.receiveSerials`
   */
  receive(actor: Actor, id: string, { deliveryNote, locationId }: Partial<NewReceipt>): Promise<string> {
    return this.database.transaction(actor, async () => {
      const notice = await this.database.first<{ orderId: string; reference: string }>(
        'SELECT order_id AS "orderId", reference FROM shipping_notices WHERE id = $1',
        [id],
      );
      if (!notice) throw notFound('The notice');
      await this.book.hold(actor, notice.orderId);
      const taken = await this.database.first(
        `SELECT r.id FROM purchase_receipts r WHERE r.notice_id = $1
           AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id)`,
        [id],
      );
      if (taken) throw new Refusal('conflict', 'What this notice says was taken in before.');
      const units = await this.database.query<{ lineId: string; serial: string; imei: string | null }>(
        'SELECT order_line_id AS "lineId", serial, imei FROM shipping_notice_units WHERE notice_id = $1 ORDER BY place',
        [id],
      );
      return this.receipts.receiveSerials(actor, notice.orderId, {
        deliveryNote: deliveryNote ?? notice.reference,
        locationId,
        noticeId: id,
        lineId: units[0]?.lineId ?? '',
        units: units.map(({ imei, ...unit }) => (imei === null ? unit : { ...unit, imei })),
      });
    });
  }

  private linesOf(orderId: string): Promise<NoticeLine[]> {
    return this.database.query<NoticeLine>(
      `SELECT l.id, l.position, coalesce(p.kind = 'asset', false) AS "isAsset", l.product_id AS "productId",
         l.quantity + l.over - l.received AS room
       FROM purchase_order_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.order_id = $1 ORDER BY l.position`,
      [orderId],
    );
  }

  /** Serials that stand at items already. */
  private async takenSerials(actor: Actor, units: readonly NoticeUnit[]): Promise<FieldProblem[]> {
    const taken = await this.database.query<{ row: number }>(
      `SELECT g."row" FROM jsonb_to_recordset($1) AS g("row" integer, "productId" uuid, serial text)
       WHERE EXISTS (SELECT FROM assets a WHERE a.organization_id = $2 AND a.serial_key = lower(g.serial) AND a.product_id = g."productId")
       ORDER BY g."row"`,
      [JSON.stringify(units), actor.organizationId],
    );
    return taken.map(({ row }) => rowProblem(row, 'serial', 'already_exists', 'An item with this serial is there already.'));
  }
}

function rowOf({ pointer }: FieldProblem): number {
  return Number(pointer.split('/')[2]);
}
