import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { questionInLanguage } from '../lifecycle/lifecycles.js';
import { tell } from '../lifecycle/tell.js';
import type { ItemView, OfferedVerb } from './item-queries.js';

/** The verbs that an item offers, with their texts in the person's language. */
export function useVerbs(item: ItemView | undefined): OfferedVerb[] {
  const { language } = useTranslation().i18n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language tells the same verbs otherwise
  return useMemo(() => item?.verbs.map(inLanguage) ?? [], [item, language]);
}

function inLanguage(verb: OfferedVerb): OfferedVerb {
  return {
    ...verb,
    label: tell(verb.label),
    asks: verb.asks.map(questionInLanguage),
    ...(verb.refusal ? { refusal: { ...verb.refusal, reason: tell(verb.refusal.reason) } } : {}),
  };
}
