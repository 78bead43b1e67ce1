/** Where to go after sign-in. Only an address of our own; a browser reads `/\\` as `//`, which would be somebody else's. */
export function readNext(raw: object): { next?: string } {
  const next = 'next' in raw ? raw.next : undefined;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}
