import type { Amount } from '../parts/money.js';
import type { ListPage } from '../table/use-list.js';
import { type Phase, phases } from '../theme/phases.js';

export interface Sample {
  id: string;
  tag: string;
  name: string;
  phase: Phase;
  price: Amount;
  since: string;
  place: string;
}

interface SampleQuery extends ListPage {
  q?: string;
  sort?: string;
  phase?: string;
  stuck?: string;
}

const names = [
  'Pinebook 14',
  'Gull 5',
  'Donaudampfschifffahrtsgesellschaftskapitänsarbeitsplatzrechner mit Grundschutzzertifizierung',
  'Office suite',
];
const all = Array.from(
  { length: 10_000 },
  (_unused, place): Sample => ({
    id: `sample-${place}`,
    tag: `QM-${String(place + 1).padStart(5, '0')}`,
    name: `${names[place % names.length]} number ${place + 1}`,
    phase: phases[place % phases.length] ?? 'operate',
    price: { amountMinor: String(((place * 7_919) % 250_000) - 20_000), currency: 'EUR' },
    since: new Date(1_780_000_000_000 - place * 3_600_000).toISOString(),
    place: place % 2 === 0 ? 'Lisbon' : 'Berlin',
  }),
);

/** Answers like the API would, by keyset. */
export async function samples({ q, sort = 'tag', phase, stuck, after, limit }: SampleQuery) {
  const down = sort.startsWith('-');
  const by = (row: Sample): string => (sort.endsWith('name') ? row.name : row.tag);
  const matching = all
    .filter((row) => (!q || `${row.tag} ${row.name}`.toLowerCase().includes(q.toLowerCase())) && (!phase || row.phase === phase))
    .filter(({ id }) => !stuck || id.endsWith('7'))
    .sort((one, other) => by(one).localeCompare(by(other)) * (down ? -1 : 1));
  const from = after ? matching.findIndex(({ id }) => id === after) + 1 : 0;
  const data = matching.slice(from, from + limit);
  return { data, next: from + limit < matching.length ? (data.at(-1)?.id ?? null) : null };
}
