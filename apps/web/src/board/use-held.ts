import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { itemQuery, type ListedItem } from '../item/item-queries.js';
import { useVerbs } from '../item/verbs-in-language.js';

/** The card that is being dragged, with what its item offers. Asked for as soon as somebody points at a card, so that it is there in time. */
export function useHeld() {
  const queries = useQueryClient();
  const [held, hold] = useState<ListedItem | null>(null);
  const { data: item } = useQuery({ ...itemQuery(held?.id ?? ''), enabled: held !== null });
  const verbs = useVerbs(item);
  return {
    held,
    hold,
    /** `undefined` until it is known. */
    verbs: held && item?.id === held.id ? verbs : undefined,
    foresee: (id: string) => void queries.prefetchQuery({ ...itemQuery(id), staleTime: 10_000 }),
  };
}

export type Held = ReturnType<typeof useHeld>;
