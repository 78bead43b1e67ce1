const browsers = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** What a browser calls itself, as people call it: `Firefox, Linux`. What is not known stands as it is. */
export function deviceName(agent: string): string {
  const first = (known: ReadonlyArray<readonly [RegExp, string]>) => known.find(([mark]) => mark.test(agent))?.[1];
  const names = [first(browsers), first(systems)].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : (agent.split(/[\s(]/)[0] ?? agent);
}

export function isPhone(agent: string): boolean {
  return /\b(iPhone|Android|Mobile)\b/.test(agent);
}
