import { answer, api } from '../api/client.js';
import { type Offer, offerQuery } from '../offers/offers.js';
import { queries } from '../queries.js';

const at = (id: string) => ({ path: { id } });

export async function moveOffer({ id, version }: Offer, verb: 'publish' | 'retire'): Promise<Offer> {
  const headers = { 'If-Match': `"${version}"` };
  return kept(await answer(api.POST('/api/v1/catalogue-offers/{id}/transitions', { params: at(id), headers, body: { verb } })));
}

/** Sends a picture as it is; the server looks into it to learn what it is. */
export async function showWith(id: string, file: File): Promise<Offer> {
  const call = api.PUT('/api/v1/catalogue-offers/{id}/picture', {
    params: { ...at(id), header: { 'X-File-Name': encodeURIComponent(file.name) } },
    headers: { 'Content-Type': file.type || 'application/octet-stream' },
    body: file.name,
    // The body of this request is the file itself, not JSON.
    bodySerializer: () => file,
  });
  return kept(await answer(call));
}

export async function removePicture(id: string): Promise<void> {
  await answer(api.DELETE('/api/v1/catalogue-offers/{id}/picture', { params: at(id) }));
  forgetOffers();
}

function kept(offer: Offer): Offer {
  queries.setQueryData(offerQuery(offer.id).queryKey, offer);
  forgetOffers();
  return offer;
}

/** What was read of the catalogue is out of date. */
export function forgetOffers(): void {
  void queries.invalidateQueries({ queryKey: ['catalogue-offers'] });
}
