import { numberFormat } from '../parts/locale.js';

/** A percentage with all six decimals that a rule keeps, so that what is nearly a hundred is not told as a hundred. */
export const showPercentage = (percent: number): string => numberFormat({ maximumFractionDigits: 6 }).format(percent);
