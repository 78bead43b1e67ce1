import { notFound, Refusal } from '#platform';
import { amountsOf, type PricedLine } from '../orders/order-amounts.rules.js';

/** What is posted for what came of a line. */
export interface PostedAmounts {
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
}

export interface AmendableLine extends PricedLine, PostedAmounts {
  id: string;
  position: number;
  recurringMinor: string;
  received: number;
  posted: PostedAmounts;
}

/** What of a line is to be otherwise; the quantity zero cancels it. */
export interface LineAmendment {
  id: string;
  quantity?: number;
  unitPriceMinor?: string;
  recurringMinor?: string;
  discountMinor?: string;
  taxBasisPoints?: number;
}

export const changedFields = [
  'locationId',
  'terms',
  'wantedOn',
  'shippingMinor',
  'quantity',
  'unitPriceMinor',
  'recurringMinor',
  'discountMinor',
  'taxBasisPoints',
] as const;

/** One difference between two versions; of the order itself where it names no line. */
export interface OrderChange {
  lineId: string | null;
  position: number | null;
  field: (typeof changedFields)[number];
  before: string | number | null;
  after: string | number | null;
}

const told = ['quantity', 'unitPriceMinor', 'recurringMinor', 'discountMinor', 'taxBasisPoints'] as const;

/**
 * The lines as they are to be. The price of a line is fixed with the first of it that comes; its quantity is not, down to what came.
 * The shipping is spread anew while nothing came of the order, and stays with its lines afterwards.
 * @param shippingMinor of the whole order, where it is to be otherwise
 * @throws Refusal `not_found`, `guard_failed`, `validation_failed`, each with a pointer
 */
export function amendedLines(
  known: readonly AmendableLine[],
  amendments: readonly LineAmendment[],
  shippingMinor: string,
  shippingIsTold: boolean,
): AmendableLine[] {
  for (const [at, { id }] of amendments.entries()) {
    if (!known.some((line) => line.id === id.toLowerCase())) throw notFound(`The line ${at + 1}`);
  }
  const lines = known.map((line) => {
    const at = amendments.findIndex(({ id }) => id.toLowerCase() === line.id);
    return at < 0 ? line : amendedLine(line, amendments[at] ?? { id: line.id }, `/lines/${at}`);
  });
  if (lines.every(({ quantity }) => quantity === 0))
    throw new Refusal('guard_failed', 'Nothing would be left of the order: cancel it instead.', { pointer: '/lines' });
  if (known.every(({ received }) => received === 0)) return spreadAnew(lines, shippingMinor);
  if (shippingIsTold)
    throw new Refusal('guard_failed', 'The shipping stays once something of the order came.', { pointer: '/shippingMinor' });
  return lines.map((line, at) => (line === known[at] ? line : reckoned(line)));
}

function amendedLine(line: AmendableLine, amendment: LineAmendment, pointer: string): AmendableLine {
  const { quantity = line.quantity } = amendment;
  const refuse = (field: string, reason: string): Refusal =>
    new Refusal('guard_failed', reason, { pointer: `${pointer}/${field}` });
  if (line.quantity === 0 && quantity === 0) return line;
  if (line.quantity === 0) throw refuse('id', 'This line was cancelled; order it anew.');
  if (quantity < line.received && quantity !== line.quantity) throw refuse('quantity', `${line.received} of them came already.`);
  if (line.received > line.quantity && quantity !== line.quantity)
    throw refuse('quantity', 'More than ordered came of this line, so its quantity stays.');
  for (const field of ['unitPriceMinor', 'recurringMinor', 'taxBasisPoints'] as const) {
    if (line.received > 0 && amendment[field] !== undefined && amendment[field] !== line[field])
      throw refuse(field, 'Some of this line came at its price, which stays.');
  }
  // A line that is cancelled costs nothing and says otherwise what it said.
  if (quantity === 0) return { ...line, quantity, discountMinor: '0' };
  const { id: _same, ...facts } = defined(amendment);
  const discountMinor =
    amendment.discountMinor ?? String((BigInt(line.discountMinor) * BigInt(quantity)) / BigInt(line.quantity));
  const next = { ...line, ...facts, quantity, discountMinor };
  if (told.every((field) => next[field] === line[field])) return line;
  if (BigInt(discountMinor) > BigInt(quantity) * BigInt(next.unitPriceMinor))
    throw new Refusal('validation_failed', 'A discount is not above the price of its line.', {
      pointer: `${pointer}/discountMinor`,
    });
  return next;
}

function spreadAnew(lines: readonly AmendableLine[], shippingMinor: string): AmendableLine[] {
  const amounts = amountsOf(
    lines.filter(({ quantity }) => quantity > 0),
    shippingMinor,
  );
  const nothing = { netMinor: '0', taxMinor: '0', shippingMinor: '0' };
  return lines.map((line) => ({ ...line, ...(line.quantity > 0 ? (amounts.shift() ?? nothing) : nothing) }));
}

/** A line of an order of which something came already. Where nothing more is to come of it, it costs what was posted. */
function reckoned(line: AmendableLine): AmendableLine {
  const { quantity, received, posted, unitPriceMinor } = line;
  if (quantity === received) {
    const discount = BigInt(quantity) * BigInt(unitPriceMinor) - BigInt(posted.netMinor);
    return { ...line, ...posted, discountMinor: String(discount) };
  }
  const [amounts] = amountsOf([line], '0');
  const { netMinor = '0', taxMinor = '0' } = amounts ?? {};
  if (BigInt(netMinor) < BigInt(posted.netMinor) || BigInt(taxMinor) < BigInt(posted.taxMinor)) {
    throw new Refusal('guard_failed', 'What came of this line has cost more than that already.', { pointer: '/lines' });
  }
  return { ...line, netMinor, taxMinor };
}

/** What is otherwise than before, line by line. */
export function changesOf(before: readonly AmendableLine[], after: readonly AmendableLine[]): OrderChange[] {
  return after.flatMap((line, at) =>
    told.flatMap((field) => {
      const was = before[at]?.[field] ?? null;
      return was === line[field] ? [] : [{ lineId: line.id, position: line.position, field, before: was, after: line[field] }];
    }),
  );
}

/** What is told, without what is not. */
export function defined<Facts extends object>(facts: Facts): { [Name in keyof Facts]: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]: Exclude<Facts[Name], undefined>;
  };
}
