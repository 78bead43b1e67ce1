import { i18n } from '../i18n/i18n.js';
import type { Step } from '../item/item-queries.js';
import { words } from '../parts/words.js';
import { say } from '../values/say.js';

/** Who is meant by `it_operations`, `holder`, `team:network` or `person`. */
export function assigneeText(assignee: string): string {
  if (assignee.startsWith('team:')) return i18n.t('work:team', { name: words(assignee.slice('team:'.length)) });
  if (assignee === 'person' || assignee === 'holder_manager') return i18n.t(`work:${assignee}`);
  return say(assignee);
}

/** Who has a task, or whose it is to take. */
export function whoseText({ assignedTo, assignee, endedBy }: Pick<Step, 'assignedTo' | 'assignee' | 'endedBy'>): string {
  return endedBy ?? assignedTo ?? (assignee === null ? '' : assigneeText(assignee));
}
