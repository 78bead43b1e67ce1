import { mentionsOf } from './item.rules.js';
import type { PlannedMove } from './move.rules.js';
import type { Mention, ReferenceKind } from './references.js';

/** The records that questions ask for by their id. */
const records: ReadonlyMap<string, ReferenceKind> = new Map([
  ['person', 'person'],
  ['location', 'location'],
  ['item', 'item'],
  ['vendor', 'vendor'],
  ['cost_center', 'cost_center'],
  ['business_unit', 'business_unit'],
  ['contract', 'contract'],
]);

type Answered = Pick<PlannedMove, 'verb' | 'answers' | 'changes'>;

/** The records that were answered and become no fact of the item, so that nobody else looks whether they are there. Pure. */
export function answeredRecords({ verb, answers, changes }: Answered): Mention[] {
  const asks = (verb.asks ?? []).filter(({ type }) => type === 'holder' || records.has(type));
  if (asks.length === 0) return [];
  const facts = new Set(mentionsOf(changes).map(({ kind, id }) => `${kind}:${id}`));
  return asks.flatMap(({ name, type }): Mention[] => {
    const answer = answers[name];
    const kind = records.get(type);
    const pointer = `/${name}`;
    const mentioned: Mention[] = [];
    if (kind !== undefined && typeof answer === 'string') mentioned.push({ kind, id: answer, pointer });
    if (typeof answer === 'object' && 'kind' in answer) mentioned.push({ kind: answer.kind, id: answer.id, pointer });
    return mentioned.filter(({ kind: found, id }) => !facts.has(`${found}:${id}`));
  });
}

/** The documents that were answered. Pure. */
export function filesAnswered({ verb, answers }: Pick<Answered, 'verb' | 'answers'>): Array<{ id: string; pointer: string }> {
  return (verb.asks ?? []).flatMap(({ name, type }) => {
    const answer = type === 'file' ? answers[name] : undefined;
    return typeof answer === 'string' ? [{ id: answer.toLowerCase(), pointer: `/${name}` }] : [];
  });
}
