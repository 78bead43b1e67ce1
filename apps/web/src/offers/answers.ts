import type { RecordKind } from '../forms/record-sources.js';
import { type Answers, askedNow } from '../item/answers.js';
import type { Offer } from './offers.js';

/** Whoever asks for something finds these without the right to read about them. */
export const choiceKinds: Partial<Record<string, RecordKind>> = { person: 'participant', cost_center: 'payer', location: 'site' };

/** What is answered of what is asked; what hangs on another answer falls away with it. */
export function toldAnswers(asks: Offer['asks'], answers: Answers): Answers {
  const asked = new Set(askedNow(asks, answers).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)));
}
