import { answer, api } from '../api/client.js';
import type { paths } from '../api/schema.gen.js';
import type { ListPage } from '../table/use-list.js';
import type { RunSummary } from './run-queries.js';

export type RunQuestion = NonNullable<paths['/api/v1/runs']['get']['parameters']['query']>;

const REST = 'rest:';

/**
 * One page of runs. Where no state is asked for, those that have failed come first, and then, page by page, all others: the mark of where
 * to go on says in which of the two lists that is.
 */
export async function readRuns(
  query: RunQuestion & ListPage,
  signal: AbortSignal,
): Promise<{ data: RunSummary[]; next: string | null }> {
  const { after, ...asked } = query;
  if (asked.state !== undefined) return read({ ...asked, ...(after ? { after } : {}) }, signal);
  if (after?.startsWith(REST)) return rest({ ...asked, after: after.slice(REST.length) }, signal);
  const failed = await read({ ...asked, failed: true, ...(after ? { after } : {}) }, signal);
  if (failed.next !== null) return failed;
  // The page is filled up with the first of the others.
  const { limit } = asked;
  const left = limit === undefined ? {} : { limit: Math.max(1, limit - failed.data.length) };
  const others = await rest({ ...asked, ...left }, signal);
  return { data: [...failed.data, ...others.data], next: others.next };
}

async function rest(asked: RunQuestion, signal: AbortSignal): ReturnType<typeof readRuns> {
  const page = await read({ ...asked, failed: false }, signal);
  return { ...page, next: page.next === null ? null : REST + page.next };
}

function read(query: RunQuestion, signal: AbortSignal): ReturnType<typeof readRuns> {
  return answer(api.GET('/api/v1/runs', { params: { query }, signal }));
}
