import { Injectable } from '@nestjs/common';
import { checkAnswers, type Question } from '#lifecycle';
import { type Actor, Database, Refusal } from '#platform';
import type { LineInput } from '../requests/request-line.rules.js';

interface OfferedPart {
  productId: string;
  quantity: number;
  currency: string;
  unitPriceMinor: string;
  recurringMinor: string;
  termMonths: number | null;
  vendorId: string | null;
}

interface OpenOffer {
  id: string;
  asks: Question[];
  parts: OfferedPart[];
}

const NOT_OFFERED = 'This is not offered to you.';

/** A line, and where in the body it was told. */
export type PlacedLine = LineInput & { at: number };

/** What was chosen from the catalogue, as lines: the catalogue says what they are and cost, whatever the body says. */
@Injectable()
export class OfferedLines {
  constructor(private readonly database: Database) {}

  /** Needs an open transaction. @throws Refusal `validation_failed`, with a pointer into `/lines` */
  async expand(actor: Actor, told: readonly LineInput[]): Promise<PlacedLine[]> {
    const ids = told.flatMap(({ offerId }) => offerId ?? []);
    const offers = new Map((await this.open(actor, ids)).map((offer) => [offer.id, offer]));
    const gone = told.flatMap(({ offerId }, at) => (offerId === undefined || offers.has(offerId.toLowerCase()) ? [] : [at]));
    if (gone.length > 0) {
      throw new Refusal('validation_failed', NOT_OFFERED, {
        problems: gone.map((at) => ({ pointer: `/lines/${at}/offerId`, code: 'validation_failed', reason: NOT_OFFERED })),
      });
    }
    return told.flatMap((line, at): PlacedLine[] => {
      if (line.offerId === undefined) {
        if (line.answers === undefined || line.action === 'return') return [{ ...line, at }];
        throw new Refusal('validation_failed', 'Only what comes from the catalogue asks something.', {
          pointer: `/lines/${at}/answers`,
        });
      }
      if (line.itemId !== undefined)
        throw new Refusal('validation_failed', 'The catalogue offers what is new.', { pointer: `/lines/${at}/offerId` });
      const offer = offers.get(line.offerId.toLowerCase());
      return offer ? linesOf(offer, line, at) : [];
    });
  }

  private open(actor: Actor, ids: readonly string[]): Promise<OpenOffer[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query<OpenOffer>(
      `SELECT o.id, o.asks, (SELECT jsonb_agg(jsonb_build_object('productId', t.product_id, 'quantity', t.quantity, 'currency', t.currency,
           'unitPriceMinor', t.unit_price_minor::text, 'recurringMinor', t.recurring_minor::text, 'termMonths', t.term_months,
           'vendorId', t.vendor_id) ORDER BY t.position) FROM catalogue_offer_parts t WHERE t.offer_id = o.id) AS parts
       FROM catalogue_offers o WHERE o.id = ANY($1::uuid[]) AND o.state = 'published' AND catalogue_offer_open_to(o, $2)`,
      [ids, actor.personId ?? null],
    );
  }
}

/** Pure. A line that names a product is that part of the offer, in the quantity told; else it is all parts, so many times. */
function linesOf({ id, asks, parts }: OpenOffer, line: LineInput, at: number): PlacedLine[] {
  const { answers, problems } = checkAnswers(asks, line.answers ?? {}, {});
  if (problems.length > 0) {
    throw new Refusal('validation_failed', 'The catalogue asks for something else.', {
      problems: problems.map((problem) => ({ ...problem, pointer: `/lines/${at}${problem.pointer}` })),
    });
  }
  const wanted = line.productId?.toLowerCase();
  const chosen = wanted === undefined ? parts : parts.filter(({ productId }) => productId === wanted);
  if (chosen.length === 0) {
    throw new Refusal('validation_failed', 'The offer does not hold this product.', { pointer: `/lines/${at}/productId` });
  }
  return chosen.map(({ productId, quantity, currency, unitPriceMinor, recurringMinor, termMonths, vendorId }) => ({
    at,
    offerId: id,
    answers,
    productId,
    quantity: wanted === undefined ? quantity * line.quantity : line.quantity,
    currency,
    unitPriceMinor,
    recurringMinor,
    ...(termMonths === null ? {} : { termMonths }),
    ...(vendorId === null ? {} : { vendorId }),
    ...(line.costCenterId === undefined ? {} : { costCenterId: line.costCenterId }),
  }));
}
