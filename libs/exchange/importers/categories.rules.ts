import type { Domain } from '#catalog';

/** What a category says about the things in it, where a file says no more. */
export interface CategoryTraits {
  domain: Domain;
  needsImei: boolean;
  hasStorage: boolean;
}

const MOBILITY = /\b(mobile|phones?|smartphones?|tablets?|handsets?|cell|hotspots?|sims?|wearables?)\b/i;
const TELECOM =
  /\b(routers?|switch(es)?|pbx|modems?|voip|telephon\w*|desk phones?|firewalls?|access points?|sd-?wan|circuits?)\b/i;
const WITH_IMEI = /\b(mobile phones?|smartphones?|cell ?phones?)\b/i;
const WITH_STORAGE =
  /\b(laptops?|notebooks?|desktops?|computers?|workstations?|servers?|storage|nas|phones?|smartphones?|tablets?|macbooks?)\b/i;

export function traitsOf(category: string): CategoryTraits {
  const domain = TELECOM.test(category) ? 'telecom' : MOBILITY.test(category) ? 'mobility' : 'it';
  return { domain, needsImei: WITH_IMEI.test(category), hasStorage: WITH_STORAGE.test(category) };
}

/** A plan's domain: what moves about is mobility, all else that a carrier delivers is telecom. */
export function planDomain(plan: string): Domain {
  return /\b(mobil\w*|lte|[345]g|sim|roaming|cell\w*)\b|mobile/i.test(plan) ? 'mobility' : 'telecom';
}
