import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { decideOn, forgetRequests, type RequestDetail, type Verdict } from './procurement.js';

export interface Decision {
  verdict: Verdict;
  reason?: string;
}

/** Decides about a request as it was read; what is refused about the reason is left to its field, the rest is told. */
export function useDecision(request: RequestDetail, done?: () => void) {
  const { t } = useTranslation('procurement');
  return useMutation({
    mutationFn: ({ verdict, reason }: Decision) => decideOn(request, verdict, reason),
    onSuccess: (_after, { verdict }) => {
      tellDone(t(`decided.${verdict}`, { number: request.number }));
      done?.();
    },
    onError: (error) => {
      if (error instanceof Problem && error.fieldErrors('/')['reason']) return;
      tellFailed(error);
      forgetRequests();
    },
  });
}
