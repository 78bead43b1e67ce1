import { newKey } from '../api/keys.js';
import type { Answers } from '../item/answers.js';
import { usePreference } from '../preferences/page-preferences.js';

/** An offer that somebody wants, and has not yet asked for. */
export interface Wanted {
  key: string;
  offerId: string;
  title: string;
  quantity: number;
  answers: Answers;
}

interface Kept {
  wanted: Wanted[];
}

/** So many lines a request is asked for at most by one basket; a browser keeps no more. */
const MOST_LINES = 50;
const empty: Kept = { wanted: [] };

export interface Basket {
  wanted: readonly Wanted[];
  full: boolean;
  add: (more: Omit<Wanted, 'key'>) => void;
  change: (key: string, quantity: number) => void;
  remove: (key: string) => void;
  clear: () => void;
}

/** What a person has chosen from the catalogue. It is kept with their other preferences, so it is there on every computer. */
export function useBasket(): Basket {
  const [{ wanted }, keep] = usePreference<Kept>('basket', empty);
  return {
    wanted,
    full: wanted.length >= MOST_LINES,
    add: (more) => {
      const same = wanted.find((each) => each.offerId === more.offerId && sameAnswers(each.answers, more.answers));
      const rest = wanted.filter((each) => each !== same);
      const quantity = more.quantity + (same?.quantity ?? 0);
      keep({ wanted: [...rest, { ...more, quantity, key: same?.key ?? newKey() }] });
    },
    change: (key, quantity) => keep({ wanted: wanted.map((each) => (each.key === key ? { ...each, quantity } : each)) }),
    remove: (key) => keep({ wanted: wanted.filter((each) => each.key !== key) }),
    clear: () => keep(empty),
  };
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const told = (answers: Answers): string => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return told(one) === told(other);
}
