import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public Internet: neither of this machine, nor of a network of one's own, nor a way around into one. Pure. */
export function isPublicAddress(address: string): boolean {
  // An IPv4 address in the clothes of an IPv6 one is judged as what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The IP address that an address of the web names instead of a host; nothing where it names a host. Pure. */
export function addressIn({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : undefined;
}

/** Why nothing may be sent there, if so. Where a host leads is known only when it is connected to. Pure. */
export function addressProblem(address: string, privateAllowed: boolean): string | undefined {
  if (!URL.canParse(address)) return 'must be a web address';
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(privateAllowed && url.protocol === 'http:')) return 'must begin with https://';
  if (url.username || url.password) return 'must not hold a user name or a password';
  const literal = addressIn(url);
  if (literal !== undefined && !privateAllowed && !isPublicAddress(literal)) return 'must not lead into a private network';
  return undefined;
}
