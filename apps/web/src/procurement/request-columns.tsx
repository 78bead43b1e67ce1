import type { TFunction } from 'i18next';
import { showDay } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import type { PurchaseRequest } from './procurement.js';
import { RequestState } from './RequestState.js';
import { Totals, totalsText } from './Totals.js';

/** For whom or where it is, if not for the requester. */
export const beneficiaryOf = ({
  forPersonName,
  forLocationName,
  forKind,
  projectName,
}: Pick<PurchaseRequest, 'forPersonName' | 'forLocationName' | 'forKind' | 'projectName'>) =>
  forPersonName ?? forLocationName ?? (forKind === 'project' ? projectName : null);

/** How many lines wait, are on their way and are there, as far as it is approved. */
function progressText(t: TFunction<'procurement'>, { state, progress: { lines, underway, done } }: PurchaseRequest): string {
  if (state !== 'approved') return t('lines.count', { count: lines });
  if (done === lines) return t('progress.all');
  const waiting = lines - underway - done;
  return [
    ...(done > 0 ? [t('progress.done', { done, lines })] : []),
    ...(underway > 0 ? [t('progress.underway', { count: underway })] : []),
    ...(waiting > 0 ? [t('progress.waiting', { count: waiting })] : []),
  ].join(' · ');
}

export const requestColumns = (t: TFunction<'procurement'>): Column<PurchaseRequest>[] => [
  {
    id: 'number',
    title: t('fields.number'),
    cell: ({ number }) => number,
    text: ({ number }) => number,
    sort: 'number',
    width: 136,
    card: 'none',
  },
  {
    id: 'title',
    title: t('fields.title'),
    cell: ({ title }) => title,
    text: ({ title }) => title,
    sort: 'title',
    width: 260,
    card: 'title',
  },
  {
    id: 'state',
    title: t('fields.state'),
    cell: ({ state }) => <RequestState state={state} />,
    text: ({ state }) => t(`states.${state}`),
    width: 180,
    card: 'badge',
  },
  {
    id: 'total',
    title: t('fields.total'),
    cell: ({ totals }) => <Totals totals={totals} />,
    text: ({ totals }) => totalsText(totals),
    align: 'right',
    width: 140,
  },
  {
    id: 'progress',
    title: t('fields.progress'),
    cell: (row) => progressText(t, row),
    text: (row) => progressText(t, row),
    width: 180,
  },
  {
    id: 'requestedBy',
    title: t('fields.requestedBy'),
    cell: ({ requestedByName }) => requestedByName,
    text: ({ requestedByName }) => requestedByName,
  },
  {
    id: 'for',
    title: t('fields.for'),
    cell: (row) => beneficiaryOf(row) ?? <Nothing />,
    text: beneficiaryOf,
  },
  {
    id: 'project',
    title: t('fields.project'),
    cell: ({ projectName }) => projectName ?? <Nothing />,
    text: ({ projectName }) => projectName,
  },
  {
    id: 'wantedOn',
    title: t('fields.wantedOn'),
    cell: ({ wantedOn }) => (wantedOn ? showDay(wantedOn) : <Nothing />),
    text: ({ wantedOn }) => wantedOn,
    width: 130,
  },
  {
    id: 'createdAt',
    title: t('fields.createdAt'),
    cell: ({ createdAt }) => <When at={createdAt} />,
    text: ({ createdAt }) => createdAt,
    sort: 'createdAt',
    width: 140,
  },
];
