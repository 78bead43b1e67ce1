import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../session/session.js';
import { forgetImport, type ImportDetail, importQuery, isAtWork, type Job } from './import-queries.js';

/** How far something is that goes on in the background. */
export interface Progress {
  done: number;
  total: number | null;
}

/** An import as it stands, followed live while something is done to it. */
export function useImport(id: string) {
  const query = useQuery(importQuery(id));
  const mayFollow = useMay('jobs.read');
  const { data } = query;
  const job = data && isAtWork(data) ? (data.jobId ?? data.judgingJobId) : null;
  const progress = useJobProgress(mayFollow ? job : null, () => forgetImport(id));
  useSettledRows(id, data);
  return { ...query, progress };
}

/** Once it has come to rest, its rows are others than before. */
function useSettledRows(id: string, data: ImportDetail | undefined): void {
  const before = useRef(data?.state);
  useEffect(() => {
    const was = before.current;
    before.current = data?.state;
    if (was !== undefined && was !== data?.state) forgetImport(id);
  }, [id, data?.state]);
}

/** Follows a job by the events that the API sends, until its end. */
function useJobProgress(jobId: string | null, ended: () => void): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  const latest = useRef(ended);
  latest.current = ended;
  useEffect(() => {
    setProgress(undefined);
    if (jobId === null) return undefined;
    const events = new EventSource(`/api/v1/jobs/${jobId}/events`);
    const tell = (event: MessageEvent<string>): void => {
      const job: Job = JSON.parse(event.data);
      setProgress({ done: job.done, total: job.total });
    };
    events.addEventListener('progress', tell);
    events.addEventListener('end', (event) => {
      tell(event);
      events.close();
      latest.current();
    });
    return () => events.close();
  }, [jobId]);
  return progress;
}
