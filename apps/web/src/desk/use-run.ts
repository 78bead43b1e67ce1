import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { stepKey } from '../work/step-queries.js';
import { type RunDetail, runQuery } from './run-queries.js';

const EVERY = 3_000;

/** A run as it stands, followed by the events that the API sends until its end; where they do not come through, it is asked again and again. */
export function useRun(id: string) {
  const queries = useQueryClient();
  const [followed, setFollowed] = useState(true);
  const query = useQuery({
    ...runQuery(id),
    refetchInterval: ({ state }) => (!followed && state.data?.endedAt === null ? EVERY : false),
  });
  const going = query.data?.endedAt === null;
  useEffect(() => {
    if (!going) return undefined;
    const events = new EventSource(`/api/v1/runs/${id}/events`);
    const take = ({ data }: MessageEvent<string>): void => {
      const run: RunDetail = JSON.parse(data);
      queries.setQueryData(runQuery(id).queryKey, run);
      for (const step of run.graph) queries.setQueryData(stepKey(step.id), step);
    };
    events.addEventListener('progress', take);
    events.addEventListener('end', (event) => {
      take(event);
      events.close();
    });
    events.addEventListener('open', () => setFollowed(true));
    // Who is merely cut off comes back by itself; who is refused does not.
    events.addEventListener('error', () => setFollowed(events.readyState !== EventSource.CLOSED));
    return () => events.close();
  }, [queries, id, going]);
  return query;
}
