import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import type { Fact } from '../parts/FactList.js';
import { numberFormat, showNumber } from '../parts/locale.js';
import { When } from '../parts/When.js';
import type { Severity } from '../theme/severities.js';

export type System = components['schemas']['SystemDto'];

interface Trouble {
  severity: Severity;
  text: string;
}

/** From so many seconds on something that waits is late. */
const LATE = 120;

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A span of time in its largest unit. */
function span(seconds: number): string {
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? ['second', 1];
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(seconds / length));
}

function bytesText(bytes: number): string {
  const [unit, size] = bytes >= 1e9 ? (['gigabyte', 1e9] as const) : (['megabyte', 1e6] as const);
  return numberFormat({ style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}

/** What the system tells of itself in sections, and what of it is amiss. */
export function useSystemFigures(system: System): { sections: Array<{ title: string; facts: Fact[] }>; troubles: Trouble[] } {
  const { t } = useTranslation('admin');
  const { outbox, inbox, rollup, audit, database, migrations, deadLetters } = system;
  const waits = ({ waiting, oldestSeconds }: { waiting: number; oldestSeconds: number }): string =>
    waiting === 0 ? t('system.nothing') : t('system.waiting', { many: showNumber(waiting), age: span(oldestSeconds) });
  const { pool } = database;
  const late = (what: string, seconds: number): Trouble[] =>
    seconds > LATE ? [{ severity: 'warning', text: t('system.late', { what, age: span(seconds) }) }] : [];
  const troubles: Trouble[] = [
    ...(system.queuesAnswer ? [] : [{ severity: 'critical' as const, text: t('system.queuesSilent') }]),
    ...(audit.intact === false
      ? [{ severity: 'critical' as const, text: t('system.chainBroken', { reason: audit.reason ?? '' }) }]
      : []),
    ...(migrations.pending.length > 0
      ? [{ severity: 'critical' as const, text: t('system.pending', { count: migrations.pending.length }) }]
      : []),
    ...(deadLetters > 0
      ? [{ severity: 'warning' as const, text: t('system.deadLetters', { count: deadLetters, many: showNumber(deadLetters) }) }]
      : []),
    ...late(t('system.outbox'), outbox.oldestSeconds),
    ...late(t('system.inbox'), inbox.oldestSeconds),
    ...late(t('system.rollup'), rollup.oldestSeconds),
  ];
  const sections = [
    {
      title: t('system.software'),
      facts: [
        { label: t('system.version'), value: system.version },
        { label: t('system.profile'), value: t(`system.profiles.${system.profile}`) },
        { label: t('system.uptime'), value: span(system.uptimeSeconds) },
        { label: t('system.node'), value: system.node },
        { label: t('system.postgresql'), value: system.postgresql },
        { label: t('system.redis'), value: system.redis ?? t('system.noRedis') },
      ],
    },
    {
      title: t('system.work'),
      facts: [
        { label: t('system.outbox'), value: waits(outbox) },
        { label: t('system.inbox'), value: waits(inbox) },
        { label: t('system.failing'), value: showNumber(inbox.failing) },
        { label: t('system.dead'), value: showNumber(deadLetters) },
        { label: t('system.rollup'), value: waits({ waiting: rollup.dirty, oldestSeconds: rollup.oldestSeconds }) },
      ],
    },
    {
      title: t('system.trail'),
      facts: [
        { label: t('system.sealed'), value: audit.sealedAt ? <When at={audit.sealedAt} /> : null },
        { label: t('system.lag'), value: audit.lagSeconds > 0 ? span(audit.lagSeconds) : t('system.nothing') },
        { label: t('system.verified'), value: audit.verifiedAt ? <When at={audit.verifiedAt} /> : t('system.notYet') },
        {
          label: t('system.intact'),
          value: audit.intact === null ? t('system.notYet') : audit.intact ? t('chain.intact') : t('chain.broken'),
        },
      ],
    },
    {
      title: t('system.database'),
      facts: [
        { label: t('system.size'), value: bytesText(database.bytes) },
        ...Object.entries(pool).map(([name, count]) => ({
          label: t(`system.pool.${name as keyof typeof pool}`),
          value: showNumber(count),
        })),
        { label: t('system.migrations'), value: showNumber(migrations.applied) },
      ],
    },
  ];
  return { sections, troubles };
}
