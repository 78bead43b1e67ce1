import type { PolicyBook, RequestFacts } from '#procurement';
import type { ApiClient, ApiResponse } from '../harness/index.js';
import type { World } from '../harness/world.js';
import { approving } from './approved.js';

export interface Order {
  id: string;
  number: string;
  version: number;
  state: string;
  totalMinor: string;
  committedMinor: string;
  postedMinor: string;
  verbs: string[];
  lines: Array<{ id: string; received: number; over: number }>;
}

export interface Receipt {
  id: string;
  jobId: string | null;
  accepted: number;
  damaged: number;
  refused: number;
  lines: Array<{ id: string; accepted: number; itemIds: string[] }>;
  refusals: Array<{ place: number; serial: string; code: string }>;
}

export interface Ordering {
  /** A request of these lines that everybody approved. */
  approved: Awaited<ReturnType<typeof approving>>;
  buyer: ApiClient;
  stock: ApiClient;
  /** An order of these lines that was approved and sent; the first wants this work done. */
  sent(lines: RequestFacts['lines'], changes?: object, work?: object): Promise<Order>;
  standing(order: Pick<Order, 'id'>): Promise<Order>;
  move(order: Order, verb: string, reason?: string): Promise<ApiResponse<Order>>;
  receive(order: Pick<Order, 'id'>, lines: object[], deliveryNote?: string): Promise<ApiResponse<Receipt>>;
  line(productId: string, quantity: number, more?: object): RequestFacts['lines'][number];
}

/** A world in which whatever is asked for is approved, ordered by the buyer and taken in by the stock keeper. */
export async function ordering(world: World, more: Partial<PolicyBook> = {}): Promise<Ordering> {
  const approved = await approving(world, more);
  const [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
  const standing: Ordering['standing'] = async ({ id }) => (await buyer.get<Order>(`/purchase-orders/${id}`)).body;
  const move: Ordering['move'] = (order, verb, reason) =>
    buyer.post<Order>(`/purchase-orders/${order.id}/transitions`, { verb, reason }, { 'if-match': `"${order.version}"` });
  return {
    approved,
    buyer,
    stock,
    standing,
    move,
    async sent(lines, changes = {}, work) {
      const { lineIds } = await approved(lines);
      const drafted = await buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
      const draft = drafted.body.data[0] as Order;
      const priced = await buyer.patch<Order>(`/purchase-orders/${draft.id}`, changes, { 'if-match': `"${draft.version}"` });
      const said = work
        ? await buyer.send<Order>('PUT', `/purchase-orders/${draft.id}/lines/${draft.lines[0]?.id}/work`, work, {
            'if-match': `"${priced.body.version}"`,
          })
        : priced;
      const { status, body } = await move(said.body, 'send');
      expect([status, body.state]).toEqual([201, 'sent']);
      return body;
    },
    receive: ({ id }, lines, deliveryNote = 'LS-1') =>
      stock.post<Receipt>(`/purchase-orders/${id}/receipts`, { deliveryNote, lines }),
    line: (productId, quantity, facts = {}) => ({
      productId,
      quantity,
      currency: 'EUR',
      unitPriceMinor: '100000',
      costCenterId: world.costCenters.network,
      ...facts,
    }),
  };
}
