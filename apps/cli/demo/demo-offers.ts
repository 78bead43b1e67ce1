import type { INestApplicationContext } from '@nestjs/common';
import { Offers } from '#procurement';
import { type DemoGround, found } from './found-demo.js';

type DemoPart = readonly [
  product: string,
  quantity: number,
  unitPriceMinor: string,
  recurring?: readonly [monthly: string, months: number],
];
type DemoFacts = Parameters<Offers['draft']>[1];

interface DemoOffer extends Pick<DemoFacts, 'title' | 'description' | 'category' | 'leadDays'> {
  parts: readonly DemoPart[];
  asks?: NonNullable<DemoFacts['asks']>;
  /** Everybody may ask, unless it names who. */
  roles?: string[];
  /** It stays a draft. */
  unfinished?: true;
}

const demoOffers: readonly DemoOffer[] = [
  {
    title: 'New starter',
    description: 'All that somebody needs on the first day: a laptop, a screen, a phone plan and the office suite.',
    category: 'Workplaces',
    leadDays: 7,
    parts: [
      ['Alder Pro 14', 1, '164900'],
      ['Alder View 27', 1, '32900'],
      ['Polar Voice and Data M', 1, '0', ['1890', 24]],
      ['Inkwell Office, per user', 1, '0', ['1170', 24]],
    ],
    asks: [
      { name: 'startsOn', label: 'First day', type: 'date', required: true },
      {
        name: 'keyboard',
        label: 'Keyboard',
        type: 'choice',
        required: true,
        choices: [
          { value: 'de', label: 'German' },
          { value: 'uk', label: 'British' },
          { value: 'us', label: 'American' },
        ],
      },
      {
        name: 'sim',
        label: 'Needs a plastic SIM card',
        help: 'Otherwise an eSIM is sent by mail.',
        type: 'flag',
        required: false,
      },
    ],
  },
  {
    title: 'Laptop',
    description: 'For the desk and for the way, with 14 inches.',
    category: 'Workplaces',
    leadDays: 5,
    parts: [['Alder Pro 14', 1, '164900']],
    asks: [{ name: 'why', label: 'What becomes of the one you have', type: 'text', long: true, required: false }],
  },
  {
    title: 'Screen',
    description: 'A second screen of 27 inches, at the desk or at home.',
    category: 'Workplaces',
    leadDays: 3,
    parts: [['Alder View 27', 1, '32900']],
  },
  {
    title: 'Rugged laptop for the field',
    description: 'Survives rain and falls. For field service and depots.',
    category: 'Field service',
    leadDays: 14,
    parts: [['Alder Field 13 rugged', 1, '231500']],
    roles: ['it_operations', 'procurement', 'administrator'],
  },
  {
    title: 'Mobile plan',
    description: 'Calls and data in Europe, on a SIM of your own.',
    category: 'Mobile',
    leadDays: 2,
    parts: [['Polar Voice and Data M', 1, '0', ['1890', 24]]],
    asks: [{ name: 'keepsNumber', label: 'Number to be kept', help: 'Empty for a new one', type: 'text', required: false }],
  },
  {
    title: 'Mobile plan without limits',
    description: 'For who is on the road more than at a desk.',
    category: 'Mobile',
    leadDays: 2,
    parts: [['Polar Unlimited', 1, '0', ['3450', 24]]],
    asks: [{ name: 'why', label: 'Why the usual plan does not do', type: 'text', long: true, required: true }],
  },
  {
    title: 'Small desktop for a counter',
    description: 'With a screen, to be fixed under a desk.',
    category: 'Field service',
    parts: [
      ['Alder Mini', 1, '74900'],
      ['Alder View 27', 1, '32900'],
    ],
    leadDays: null,
    unfinished: true,
  },
];

/** What the people of the demo may ask for, at prices that the catalogue says. */
export async function addOffers(app: INestApplicationContext, { actor, products }: DemoGround): Promise<void> {
  const offers = app.get(Offers, { strict: false });
  for (const { parts, roles, unfinished, asks = [], ...facts } of demoOffers) {
    const id = await offers.draft(actor, {
      ...facts,
      asks,
      ...(roles ? { audience: 'roles', roles } : { audience: 'everybody' }),
      parts: parts.map(([product, quantity, unitPriceMinor, recurring]) => ({
        productId: found(products, product),
        quantity,
        currency: 'EUR',
        unitPriceMinor,
        ...(recurring ? { recurringMinor: recurring[0], termMonths: recurring[1] } : {}),
      })),
    });
    if (!unfinished) await offers.move(actor, id, 1, 'publish');
  }
}
