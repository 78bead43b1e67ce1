import type { TFunction } from 'i18next';
import type { components } from '../api/schema.gen.js';
import { i18n } from '../i18n/i18n.js';
import { showNumber, showShare } from '../parts/locale.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';

export type Job = components['schemas']['JobDto'];

export const jobStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export const jobKinds = [
  'exchange.import',
  'exchange.judging',
  'inventory.bulk_change',
  'procurement.receipt',
  'spend.depreciation',
] as const;

export function isRunning({ state }: Job): boolean {
  return state === 'queued' || state === 'running';
}

export function jobKindText(kind: string): string {
  const key = `admin:jobs.kinds.${kind.replaceAll(/[.-]/g, '_')}`;
  return i18n.exists(key) ? String(i18n.t(key as 'admin:jobs.kinds.exchange_import')) : kind;
}

/** How far it is: of so many where the size is known. */
export function progressText({ done, total }: Job): string {
  if (total === null) return done > 0 ? showNumber(done) : '';
  return total === 0 ? '' : `${showNumber(done)} / ${showNumber(total)} (${showShare(done / total)})`;
}

export function JobState({ job }: { job: Job }) {
  if (job.state === 'failed') return <SeverityBadge severity="critical" label={say(job.state)} />;
  return <span>{say(job.state)}</span>;
}

export function jobColumns(t: TFunction<'admin'>): Column<Job>[] {
  return [
    { id: 'label', title: t('jobs.what'), width: 320, cell: ({ label }) => label, text: ({ label }) => label },
    {
      id: 'state',
      title: t('jobs.state'),
      width: 150,
      card: 'badge',
      cell: (job) => <JobState job={job} />,
      text: ({ state }) => say(state),
    },
    { id: 'progress', title: t('jobs.progress'), width: 170, align: 'right', cell: progressText, text: progressText },
    { id: 'startedBy', title: t('jobs.by'), width: 170, cell: ({ startedBy }) => startedBy, text: ({ startedBy }) => startedBy },
    {
      id: 'createdAt',
      title: t('jobs.since'),
      width: 140,
      cell: ({ createdAt }) => <When at={createdAt} />,
      text: ({ createdAt }) => createdAt,
    },
    {
      id: 'kind',
      title: t('jobs.kind'),
      width: 180,
      optional: true,
      cell: ({ kind }) => jobKindText(kind),
      text: ({ kind }) => jobKindText(kind),
    },
    {
      id: 'error',
      title: t('jobs.error'),
      width: 280,
      optional: true,
      cell: ({ error }) => error ?? '',
      text: ({ error }) => error,
    },
  ];
}
