import { useMemo } from 'react';
import type { Question } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { ListedItem } from '../item/item-queries.js';
import { type List, useList } from '../table/use-list.js';
import { filterOf, type ItemFilter } from './item-search.js';

export type ItemQuery = ItemFilter & { sort?: string };

/** The items that the address asks for, and what else a page narrows them to. */
export function useItemList(question: Question, more?: ItemFilter): List<ListedItem, ItemQuery> {
  const { sort } = question;
  const query = useMemo(() => ({ ...filterOf(question), ...more, ...(sort ? { sort } : {}) }), [question, more, sort]);
  return useList({
    key: ['items'],
    query,
    read: (asked, signal) => answer(api.GET('/api/v1/items', { params: { query: asked }, signal })),
  });
}

/** What is filtered by, without the order. */
export function withoutOrder({ sort: _sort, ...filter }: ItemQuery): ItemFilter {
  return filter;
}
