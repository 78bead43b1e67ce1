import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Step } from '../item/item-queries.js';
import { tellFailed } from '../parts/toasts.js';

export type StepAct =
  | { act: 'completion'; ticked?: string[]; evidence?: string }
  | { act: 'skip'; reason: string }
  | { act: 'retry' | 'take' | 'give_back' };

/** Does something to a step, and shows what came of it wherever the step is shown. */
export function useStepAct(step: Step) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: StepAct) => answer(send(step, wanted)),
    onError: tellFailed,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['item', step.subjectId] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
        queries.invalidateQueries({ queryKey: ['items'] }),
      ]),
  });
}

function send({ id, version }: Step, wanted: StepAct) {
  const request = { params: { path: { id } }, headers: { 'If-Match': `"${version}"` } };
  switch (wanted.act) {
    case 'completion': {
      const { act: _act, ...body } = wanted;
      return api.POST('/api/v1/steps/{id}/completion', { ...request, body });
    }
    case 'skip':
      return api.POST('/api/v1/steps/{id}/skip', { ...request, body: { reason: wanted.reason } });
    case 'retry':
      return api.POST('/api/v1/steps/{id}/retry', request);
    case 'take':
      return api.POST('/api/v1/steps/{id}/assignment', request);
    case 'give_back':
      return api.DELETE('/api/v1/steps/{id}/assignment', request);
  }
}
