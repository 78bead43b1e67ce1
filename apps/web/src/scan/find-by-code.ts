import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type FoundItem = components['schemas']['FoundItemsDto']['data'][number];

/** What a scanned or typed code leads to. */
export type Finding = { code: string; itemId: string } | { code: string; several: FoundItem[] } | { code: string; several: [] };

const itemAddress = /\/items\/([0-9a-f]{8}-[0-9a-f-]{27})\/?$/;

/** Our labels carry the address of their item; everything else is looked up as tag, serial or number. */
export async function findByCode(code: string): Promise<Finding> {
  const address = itemAddress.exec(code)?.[1];
  if (address) return { code, itemId: address };
  const { data } = await answer(api.GET('/api/v1/items/search', { params: { query: { q: code, limit: 8 } } }));
  const same = (text: string | null): boolean => text?.toLocaleLowerCase() === code.toLocaleLowerCase();
  const exact = data.filter(({ tag, identifier }) => same(tag) || same(identifier));
  const [only, ...others] = exact.length > 0 ? exact : data;
  if (only && others.length === 0 && exact.length > 0) return { code, itemId: only.id };
  return { code, several: exact.length > 0 ? exact : data };
}
