import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.js';
import { showNumber } from '../../parts/locale.js';
import { tellDone, tellFailed } from '../../parts/toasts.js';
import { type BulkChange, bulkChangeQuery, ended, itemsChanged, undoBulkChange } from './bulk-queries.js';

/**
 * A bulk change as it goes on. What it changed is shown everywhere once it has ended, and told with the way back, where it was begun
 * here or seen running.
 */
export function useBulkChange(id: string, { begunHere = false } = {}) {
  const { t } = useTranslation('items');
  const queries = useQueryClient();
  const { data: change, error, refetch } = useQuery(bulkChangeQuery(id));
  const watched = useRef(begunHere);
  useEffect(() => {
    if (change?.state === 'running') watched.current = true;
    if (!change || change.state === 'running' || !watched.current || change.dryRun) return;
    watched.current = false;
    itemsChanged(queries);
    const { changed } = change;
    if (changed === 0) return;
    const undo = async (): Promise<void> => {
      const back = await undoBulkChange(change.id);
      await ended(queries, back.id);
      itemsChanged(queries);
    };
    tellDone(t('bulk.changed', { count: changed, many: showNumber(changed) }), {
      ...(change.undoable ? { undo } : {}),
      undone: t('bulk.undone'),
    });
  }, [change, queries, t]);
  return { change, error, refetch };
}

/** Stops what is running; what is done stays done. */
export function useStop(change: BulkChange | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id: change?.jobId ?? '' } } })),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: ['bulk-change'] }),
  });
}

/** Lets what was stopped or has failed go on where it was. */
export function useResume(change: BulkChange | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/jobs/{id}/resumption', { params: { path: { id: change?.jobId ?? '' } } })),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: ['bulk-change'] }),
  });
}
