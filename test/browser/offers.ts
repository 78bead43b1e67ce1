import type { Office } from './office.js';

/** A phone with a plan, which asks for a colour, and a laptop alone, both published for everybody. @returns their ids */
export async function publishOffers(office: Office): Promise<{ starter: string; laptop: string }> {
  const buyer = await office.as('procurement');
  const laptop = {
    productId: office.products.laptop,
    quantity: 1,
    currency: 'EUR',
    unitPriceMinor: '129900',
    vendorId: office.vendors.hardware,
  };
  const plan = {
    productId: office.products.mobilePlan,
    quantity: 1,
    currency: 'EUR',
    unitPriceMinor: '0',
    recurringMinor: '2490',
    termMonths: 24,
  };
  const sleeve = {
    name: 'sleeve',
    label: 'Colour of the sleeve',
    type: 'choice',
    required: true,
    choices: [
      { value: 'grey', label: 'Grey' },
      { value: 'blue', label: 'Blue' },
    ],
  };
  const shared = { category: 'Workplaces', leadDays: 5, audience: 'everybody' };
  const publish = async (facts: object): Promise<string> => {
    const { status, body } = await buyer.post<{ id: string }>('/catalogue-offers', { ...shared, ...facts });
    if (status !== 201) throw new Error(`The offer was refused with ${status}: ${JSON.stringify(body)}`);
    await buyer.post(`/catalogue-offers/${body.id}/transitions`, { verb: 'publish' }, { 'if-match': '"1"' });
    return body.id;
  };
  return {
    starter: await publish({
      title: 'New starter',
      description: 'All that a new colleague needs on the first day, with a plan for the road.',
      asks: [sleeve],
      parts: [laptop, plan],
    }),
    laptop: await publish({ title: 'A laptop', description: 'For the desk and for the way.', parts: [laptop] }),
  };
}
