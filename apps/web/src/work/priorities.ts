import { IconChevronDown, IconChevronUp, IconFlame, IconMinus, type TablerIcon } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { i18n } from '../i18n/i18n.js';
import { showNumber } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';

export type Priority = components['schemas']['StepDto']['priority'];
export const priorities = ['urgent', 'high', 'normal', 'low'] as const satisfies readonly Priority[];

/** Another scale than the phases: ink and the shape of an icon, always with the word. */
export const priorityLooks: Record<Priority, { icon: TablerIcon; ink: string }> = {
  urgent: { icon: IconFlame, ink: 'var(--qm-critical)' },
  high: { icon: IconChevronUp, ink: 'var(--qm-warning)' },
  normal: { icon: IconMinus, ink: 'var(--mantine-color-dimmed)' },
  low: { icon: IconChevronDown, ink: 'var(--mantine-color-dimmed)' },
};

/** Runs by their ids, or those of all tasks that a question finds. */
export type Prioritized = Pick<components['schemas']['PrioritiesDto'], 'runIds' | 'tasks'>;

/** Says how much work presses, and shows it wherever the work is shown. */
export function usePrioritize() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ priority, ...which }: Prioritized & { priority: Priority }) =>
      answer(api.POST('/api/v1/runs/priorities', { body: { priority, ...which } })),
    onSuccess: ({ changed }, { priority }) =>
      tellDone(
        i18n.t('work:prioritized', {
          count: changed,
          many: showNumber(changed),
          priority: i18n.t(`work:priorities.${priority}`),
        }),
      ),
    onError: tellFailed,
    onSettled: () =>
      Promise.all(['tasks', 'step', 'runs', 'run', 'stages'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}
