import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { changed, type Question, readQuestion } from './question.js';

/** Asks otherwise: what is not named stays, `undefined` is asked no more. With `push`, the way back leads to the question before. */
export type AskFor = (change: Question, how?: { push?: boolean }) => void;

/** The question in the address, and how to change it. A change replaces the entry of the history unless it is pushed. */
export function useQuestion(): [question: Question, ask: AskFor] {
  const question = useSearch({ strict: false, select: readQuestion, structuralSharing: true });
  const navigate = useNavigate();
  const ask = useCallback<AskFor>(
    (change, { push = false } = {}) => {
      void navigate({ to: '.', search: (before) => changed(readQuestion(before), change), replace: !push, resetScroll: false });
    },
    [navigate],
  );
  return [question, ask];
}
