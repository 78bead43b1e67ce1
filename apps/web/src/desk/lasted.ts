import { numberFormat } from '../parts/locale.js';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long something took, in the largest unit that says enough: `3 days`; nothing where it is not known. */
export function lastedText(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  const seconds = Math.max(0, (new Date(to).getTime() - new Date(from).getTime()) / 1_000);
  const [unit, length] = units.find(([, each]) => seconds >= 2 * each) ?? units[3];
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    Math.round(seconds / length),
  );
}
