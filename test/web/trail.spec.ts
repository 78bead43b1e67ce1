import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, sources } from '../architecture/tree.js';

/** What a name that is put together at run time comes to; `*` stands for what is put in. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'commitment.*': ['committed', 'posted', 'released', 'voided', 'restored', 'raised', 'lowered'],
  'approval_delegation.*': ['created', 'removed'],
  'purchase_request.*': [
    ...['submitted', 'withdrawn', 'revised', 'answered', 'approved', 'carried_over', 'rejected', 'questioned', 'sent_back'],
    ...['reminded', 'escalated', 'expired'],
  ],
  'purchase_quote.*': ['entered', 'chosen'],
  'purchase_order.*': ['changed', 'sent', 'amended', 'acknowledged', 'closed_short', 'cancelled'],
  'spend_alert.*': ['acknowledged', 'muted', 'reopened', 'closed'],
  'dead_letter.*': ['retried', 'dismissed'],
  '*.*': ['created', 'updated'],
  '*.created': ['created'],
  '*.changed': ['changed'],
};

const recorded = sources.filter(({ path }) => path.startsWith('libs/') && !path.endsWith('.spec.ts'));
const found = (pattern: RegExp): string[][] =>
  recorded.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, ...names]) => names));

/** The texts of a file; the tests know nothing of the web's types. */
async function textsOf(file: string): Promise<object> {
  const loaded: { words?: object } = await import(pathToFileURL(join(root, 'apps/web/src', file)).href);
  return loaded.words ?? {};
}

describe('The audit trail', () => {
  // The noun in front, what was done to it in the past tense.
  const literal = found(/'([a-z_]{3,})\.([a-z_]*(?:ed|ed_over|made|set))'/g);
  const templates = found(/action: `([^`]+)`/g).map(([name = '']) => name.replaceAll(/\$\{[^}]*\}/g, '*'));
  const nouns = found(/\bnoun: '([a-z_]+)'/g);

  it('is known to speak of many things', () => {
    expect(literal.length).toBeGreaterThan(40);
    expect(nouns.length).toBeGreaterThan(15);
    expect(templates.filter((each) => !(each in composed))).toEqual([]);
  });

  it('has words for every thing that it speaks of', async () => {
    const values = await textsOf('values/words.en.ts');
    const spoken = [...literal, ...nouns, ...templates.map((each) => each.split('.'))].map(([noun = '']) => noun);
    const wordless = spoken.filter((noun) => noun !== '*' && !(noun in values));
    expect([...new Set(wordless)].sort()).toEqual([]);
  });

  it('has words for everything that is done to them', async () => {
    const { audit }: { audit?: { did?: object } } = await textsOf('admin/operation/words.en.ts');
    const done = [...literal.map(([, verb = '']) => verb), ...Object.values(composed).flat()];
    const wordless = done.filter((verb) => !(verb in (audit?.did ?? {})));
    expect([...new Set(wordless)].sort()).toEqual([]);
  });
});
