import { useQuery } from '@tanstack/react-query';
import { useQuestion } from '../address/use-question.js';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { stepQuery } from '../work/step-queries.js';

/** The step that the address names with `open`, wherever it stands; what the list knows of it is shown until its own answer is there. */
export function useOpenedStep(known: readonly Step[]): { id: string; title: string; step: Step } | undefined {
  const [{ open }] = useQuestion();
  const listed = known.find(({ id }) => id === open);
  const { data } = useQuery({
    ...stepQuery(open ?? ''),
    enabled: open !== undefined,
    ...(listed ? { placeholderData: listed } : {}),
  });
  const step = data?.id === open ? data : listed;
  return open === undefined || !step ? undefined : { id: open, title: tell(step.title), step };
}
