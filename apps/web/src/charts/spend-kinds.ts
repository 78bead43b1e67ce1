export interface Tone {
  light: string;
  dark: string;
}

/** Told apart also by those who see few colours; at least 3:1 against the panel in both schemes. None is a phase's. */
const tones: Record<string, Tone> = {
  purchase: { light: '#2a4f9e', dark: '#7ea4f0' },
  recurring: { light: '#0b7f86', dark: '#3fc4c2' },
  usage: { light: '#7d52c7', dark: '#b394f0' },
  repair: { light: '#b3620a', dark: '#eba44a' },
  tax: { light: '#66717f', dark: '#9aa6b4' },
  fee: { light: '#a2478a', dark: '#dd8ec8' },
  credit: { light: '#3c7d2e', dark: '#86c973' },
  depreciation: { light: '#857238', dark: '#c9b46f' },
  disposal_proceeds: { light: '#5a7f12', dark: '#aacb57' },
  disposal_result: { light: '#8a5a3c', dark: '#cf9f7f' },
  adjustment: { light: '#ad3a4d', dark: '#f08896' },
};

const series: Tone[] = ['purchase', 'recurring', 'repair', 'usage', 'credit', 'fee', 'depreciation'].flatMap(
  (kind) => tones[kind] ?? [],
);
const rest: Tone = { light: '#66717f', dark: '#9aa6b4' };

export function toneOfKind(kind: string): Tone {
  return tones[kind] ?? rest;
}

/** For values that have no colour of their own, such as vendors; the last is for all others together. */
export function toneOfPlace(place: number): Tone {
  return series[place] ?? rest;
}
