const MOST = 5;

/** Percentages as they are typed, `80, 100`; `undefined` where that is none, too many, or out of range. None at all is fine. */
export function readThresholds(typed: string): number[] | undefined {
  const parts = typed
    .split(/[\s,;%]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const percents = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  const isFine = percents.length <= MOST && percents.every((percent) => percent >= 1 && percent <= 500);
  return isFine ? percents : undefined;
}
