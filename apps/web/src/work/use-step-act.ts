import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { i18n } from '../i18n/i18n.js';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { stepKey } from './step-queries.js';
import { forgetDraft } from './task-drafts.js';

export type StepAct =
  | { act: 'completion'; ticked?: string[]; evidence?: string; answers?: Record<string, unknown> }
  | { act: 'decision'; outcome: 'approved' | 'rejected'; reason?: string }
  | { act: 'handover'; userId?: string; team?: string; note?: string }
  | { act: 'block' | 'skip'; reason: string }
  | { act: 'retry' | 'unblock' | 'take' | 'give_back' };

/** How the other way round is called, where there is one. */
const backOf = { take: 'give_back', give_back: 'take', block: 'unblock' } as const;

/**
 * Does something to a step, as it was when it was read, and shows what came of it wherever the step is shown. What is refused about a
 * field is left to the form; the rest is told.
 */
export function useStepAct(step: Step, done?: (after: Step) => void) {
  const queries = useQueryClient();
  const settled = () =>
    Promise.all(
      [stepKey(step.id), ['item', step.subjectId], ['tasks'], ['items'], ['runs'], ['run', step.runId], ['failures']].map(
        (queryKey) => queries.invalidateQueries({ queryKey }),
      ),
    );
  const take = async (on: Step, wanted: StepAct): Promise<Step> => {
    const after = await answer(send(on, wanted));
    queries.setQueryData(stepKey(step.id), after);
    return after;
  };
  return useMutation({
    mutationFn: (wanted: StepAct) => take(step, wanted),
    onSuccess: (after, wanted) => {
      if (wanted.act === 'completion') forgetDraft(step.id);
      tellActed(wanted, after, async (back) => {
        await take(after, { act: back });
        await settled();
      });
      done?.(after);
    },
    onError: (error) => {
      if (!(error instanceof Problem) || error.problems.length === 0) tellFailed(error);
    },
    onSettled: settled,
  });
}

/** Says what is done, with the way back where the API has one. */
function tellActed(wanted: StepAct, after: Step, takeBack: (back: 'take' | 'give_back' | 'unblock') => Promise<void>): void {
  const { act } = wanted;
  const name = act === 'decision' ? wanted.outcome : act;
  const message = i18n.t(`work:told.${name}`, { step: tell(after.title) });
  const back = act === 'take' || act === 'give_back' || act === 'block' ? backOf[act] : undefined;
  tellDone(message, back ? { undo: () => takeBack(back) } : {});
}

function send({ id, version }: Step, wanted: StepAct) {
  const request = { params: { path: { id } }, headers: { 'If-Match': `"${version}"` } };
  switch (wanted.act) {
    case 'completion': {
      const { act: _act, ...body } = wanted;
      return api.POST('/api/v1/steps/{id}/completion', { ...request, body });
    }
    case 'decision': {
      const { act: _act, ...body } = wanted;
      return api.POST('/api/v1/steps/{id}/decision', { ...request, body });
    }
    case 'handover': {
      const { act: _act, ...body } = wanted;
      return api.POST('/api/v1/steps/{id}/handover', { ...request, body });
    }
    case 'block':
      return api.POST('/api/v1/steps/{id}/block', { ...request, body: { reason: wanted.reason } });
    case 'skip':
      return api.POST('/api/v1/steps/{id}/skip', { ...request, body: { reason: wanted.reason } });
    case 'unblock':
      return api.POST('/api/v1/steps/{id}/unblock', request);
    case 'retry':
      return api.POST('/api/v1/steps/{id}/retry', request);
    case 'take':
      return api.POST('/api/v1/steps/{id}/assignment', request);
    case 'give_back':
      return api.DELETE('/api/v1/steps/{id}/assignment', request);
  }
}
