/**
 * An amount as people type it, in minor units: with a point or a comma before its decimals, its thousands apart or not. What could be
 * either, such as `1.299` where there are cents, is no amount, unless its mark is `group`: what this person keeps thousands apart with.
 * @returns nothing where it is no amount with so many decimals
 */
export function typedAmount(text: string, decimals: number, group?: string): string | undefined {
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(ungrouped(text.trim(), group));
  if (!match || (match[2]?.length ?? 0) > decimals) return undefined;
  return String(BigInt(`${match[1]}${(match[2] ?? '').padEnd(decimals, '0')}`));
}

/** Without what keeps thousands apart, where it is surely that: it is theirs, another mark stands before the decimals, or it comes more than once. */
function ungrouped(text: string, group: string | undefined): string {
  const [, whole = '', mark = '', point, cents = ''] = /^(\d{1,3}([.,'’\s])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text) ?? [];
  const isSure = point === undefined ? whole.split(mark).length > 2 || mark === group || !/[.,]/.test(mark) : point !== mark;
  if (whole === '' || !isSure) return text;
  return `${whole.replaceAll(mark, '')}${point === undefined ? '' : `.${cents}`}`;
}
