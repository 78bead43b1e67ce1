import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Database, type RoleName, roleNames } from '#platform';
import {
  ApprovalPolicies,
  Decisions,
  type PolicyBook,
  PurchaseOrders,
  PurchaseOrdersQueries,
  PurchaseRequests,
  Receipts,
  type RequestFacts,
} from '#procurement';
import { type DemoGround, found } from './found-demo.js';

type DemoLine = readonly [
  product: string,
  quantity: number,
  unitPriceMinor: string,
  recurring?: readonly [monthly: string, months: number],
];

interface DemoRequest {
  by: RoleName;
  title: string;
  reason: string;
  lines: readonly DemoLine[];
  /** How far it has come. */
  until: 'draft' | 'sent' | 'approved';
}

const demoRequests: readonly DemoRequest[] = [
  {
    by: 'requester',
    title: 'A second screen for the home desk',
    reason: 'Two days a week from home, with plans side by side.',
    lines: [['Alder View 27', 1, '32900']],
    until: 'approved',
  },
  {
    by: 'it_operations',
    title: 'Laptops for the spring starters',
    reason: 'Six people start in field service. The shelf holds two.',
    lines: [['Alder Field 13 rugged', 4, '231500']],
    until: 'sent',
  },
  {
    by: 'requester',
    title: 'A mobile line for the night shift',
    reason: 'The shift shares one phone; each call has to find somebody.',
    lines: [['Polar Unlimited', 1, '0', ['3450', 24]]],
    until: 'sent',
  },
  {
    by: 'administrator',
    title: 'Small desktops for the archive',
    reason: 'The old ones get no updates any more.',
    lines: [
      ['Alder Mini', 2, '74900'],
      ['Alder View 27', 2, '32900'],
    ],
    until: 'draft',
  },
];

/** What was approved, sent to its vendor, and has come as far as `came` says. */
const demoOrdered: ReadonlyArray<DemoRequest & { came?: number }> = [
  {
    by: 'it_operations',
    title: 'Laptops for the depot',
    reason: 'Three planners move from paper to screens.',
    lines: [['Alder Mini', 2, '74900']],
    until: 'approved',
    came: 1,
  },
  {
    by: 'it_operations',
    title: 'Screens for the meeting rooms',
    reason: 'Two rooms have none.',
    lines: [['Alder View 27', 3, '32900']],
    until: 'approved',
  },
];

/** Purchasing agrees to everything; finance besides, from 2,000 € on. */
const demoBook: PolicyBook = {
  rules: [
    {
      name: 'Below 2,000 €',
      when: { currency: 'EUR', belowMinor: '200000' },
      steps: [{ mode: 'any', approvers: [{ by: 'role', role: 'procurement' }] }],
    },
    {
      name: 'From 2,000 €',
      when: { currency: 'EUR', fromMinor: '200000' },
      steps: [
        { mode: 'any', approvers: [{ by: 'role', role: 'procurement' }] },
        { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] },
      ],
    },
  ],
  otherwise: [{ mode: 'any', approvers: [{ by: 'role', role: 'administrator' }] }],
};

/** Who has to approve what, and a few requests: written, waiting, approved. Needs the users, since roles are theirs. */
export async function addRequests(app: INestApplicationContext, ground: DemoGround): Promise<void> {
  await app.get(ApprovalPolicies, { strict: false }).publish(ground.actor, { book: demoBook, basedOn: 0 });
  const requests = app.get(PurchaseRequests, { strict: false });
  const write = async (request: DemoRequest): Promise<void> => {
    const asker = actorOf(ground, request.by);
    const id = await requests.draft(asker, factsOf(ground, request));
    if (request.until === 'draft') return;
    await requests.move(asker, id, 1, 'submit');
    if (request.until === 'sent') return;
    await app.get(Decisions, { strict: false }).decide(actorOf(ground, 'procurement'), id, 2, 'approve');
  };
  for (const request of demoOrdered) {
    await write(request);
    await order(app, ground, request.came ?? 0);
  }
  for (const request of demoRequests) await write(request);
}

/** Orders what is approved and waits for it, and takes in so much of its first line. */
async function order(app: INestApplicationContext, ground: DemoGround, came: number): Promise<void> {
  const orders = app.get(PurchaseOrders, { strict: false });
  const database = app.get(Database, { strict: false });
  const queries = new PurchaseOrdersQueries(database);
  const buyer = actorOf(ground, 'procurement');
  const [locationId = ''] = ground.locations.values();
  const { data } = await database.reading(buyer, () => queries.orderable(buyer, { limit: 50 }));
  for (const id of await orders.draft(buyer, { requestLineIds: data.map((line) => line.id), locationId })) {
    await orders.move(buyer, id, 1, 'send');
    if (came === 0) continue;
    const { lines, number } = await database.reading(buyer, () => queries.get(buyer, id));
    const units = Array.from({ length: came }, (_, at) => ({ serial: `${number}-${at + 1}` }));
    const receipt = { deliveryNote: `LS ${number}`, lines: lines.slice(0, 1).map((line) => ({ lineId: line.id, units })) };
    await app.get(Receipts, { strict: false }).receive(actorOf(ground, 'it_operations'), id, receipt);
  }
}

/** The demo itself, acting as the person who has this role. */
function actorOf({ actor, people }: DemoGround, role: RoleName): Actor {
  const personId = [...people.values()][roleNames.indexOf(role)];
  if (personId === undefined) throw new Error(`The demo has nobody who is ${role}.`);
  return { ...actor, personId };
}

function factsOf({ products, costCenters }: DemoGround, { title, reason, lines }: DemoRequest): RequestFacts {
  const [costCenterId = ''] = costCenters.values();
  return {
    title,
    reason,
    forKind: 'self',
    lines: lines.map(([product, quantity, unitPriceMinor, recurring]) => ({
      productId: found(products, product),
      quantity,
      currency: 'EUR',
      unitPriceMinor,
      costCenterId,
      ...(recurring ? { recurringMinor: recurring[0], termMonths: recurring[1] } : {}),
    })),
  };
}
