import { useState } from 'react';

/** What somebody has ticked off and typed about a task so far. */
export interface TaskDraft {
  ticked: string[];
  evidence: string;
  answers: Record<string, unknown>;
}

const nothing: TaskDraft = { ticked: [], evidence: '', answers: {} };

/** Whoever looks at another task meanwhile finds this one as they left it; it goes with the page, as anything that is only typed. */
const drafts = new Map<string, TaskDraft>();

export function useTaskDraft(stepId: string): [TaskDraft, (change: Partial<TaskDraft>) => void] {
  const [draft, setDraft] = useState(drafts.get(stepId) ?? nothing);
  const change = (next: Partial<TaskDraft>): void => {
    const changed = { ...(drafts.get(stepId) ?? nothing), ...next };
    drafts.set(stepId, changed);
    setDraft(changed);
  };
  return [draft, change];
}

/** It is sent. */
export function forgetDraft(stepId: string): void {
  drafts.delete(stepId);
}
