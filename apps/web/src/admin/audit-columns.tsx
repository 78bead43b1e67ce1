import type { TFunction } from 'i18next';
import type { components } from '../api/schema.gen.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';
import { actionText, factName, factText } from './audit-texts.js';

export type AuditEntry = components['schemas']['AuditEntryDto'];

export function auditColumns(t: TFunction<'admin'>): Column<AuditEntry>[] {
  return [
    {
      id: 'action',
      title: t('audit.action'),
      width: 280,
      cell: ({ action }) => actionText(action),
      text: ({ action }) => actionText(action),
    },
    {
      id: 'occurredAt',
      title: t('audit.when'),
      width: 150,
      cell: ({ occurredAt }) => <When at={occurredAt} />,
      text: ({ occurredAt }) => occurredAt,
    },
    { id: 'actor', title: t('audit.actor'), width: 200, cell: ({ actorName }) => actorName, text: ({ actorName }) => actorName },
    {
      id: 'actorKind',
      title: t('audit.by'),
      width: 120,
      optional: true,
      cell: ({ actorKind }) => say(actorKind),
      text: ({ actorKind }) => say(actorKind),
    },
    {
      id: 'what',
      title: t('audit.what'),
      width: 340,
      cell: (entry) => <span className="dimmed">{gist(entry)}</span>,
      text: gist,
    },
    { id: 'ip', title: t('audit.ip'), width: 140, optional: true, cell: ({ ip }) => ip ?? '', text: ({ ip }) => ip },
    {
      id: 'seal',
      title: t('audit.seal'),
      width: 110,
      align: 'right',
      optional: true,
      cell: ({ seal }) => seal ?? '',
      text: ({ seal }) => seal,
    },
  ];
}

/** The fields that changed, or the first facts of what was told. */
function gist({ before, after }: AuditEntry): string {
  const facts: Record<string, unknown> = { ...before, ...after };
  return Object.entries(facts)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .slice(0, 3)
    .map(([name, value]) => `${factName(name)}: ${factText(name, value)}`)
    .join(' · ');
}
