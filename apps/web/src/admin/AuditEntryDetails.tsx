import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showMoment } from '../parts/locale.js';
import { ThingLink } from '../parts/ThingLink.js';
import { BeforeAfter } from '../parts/Timeline.js';
import { isThing } from '../parts/things.js';
import { say } from '../values/say.js';
import type { AuditEntry } from './audit-columns.js';
import { factName, factText } from './audit-texts.js';

/** One entry whole: who, from where, to what, and each fact before and after. */
export function AuditEntryDetails({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('admin');
  const { occurredAt, actorKind, actorName, actorId, subjectKind, subjectId, ip, seal } = entry;
  const before: Record<string, unknown> = { ...entry.before };
  const after: Record<string, unknown> = { ...entry.after };
  // What was added or removed has only one side.
  const compared = Object.keys(before).length > 0 && Object.keys(after).length > 0;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <Stack gap="md">
      <FactList
        facts={[
          { label: t('audit.when'), value: showMoment(occurredAt) },
          {
            label: t('audit.actor'),
            value:
              actorKind === 'user' ? (
                <ThingLink kind="user" id={actorId}>
                  {actorName}
                </ThingLink>
              ) : (
                `${actorName} (${say(actorKind)})`
              ),
          },
          { label: t('audit.subject'), value: <Subject kind={subjectKind} id={subjectId} /> },
          { label: t('audit.ip'), value: ip },
          { label: t('audit.seal'), value: seal ?? t('audit.unsealed') },
        ]}
      />
      {names.length > 0 && !compared ? (
        <FactList facts={names.map((name) => ({ label: factName(name), value: shown(name, after[name] ?? before[name]) }))} />
      ) : null}
      {names.length > 0 && compared ? (
        <div>
          {names.map((name) => (
            <BeforeAfter key={name} label={factName(name)} before={shown(name, before[name])} after={shown(name, after[name])} />
          ))}
        </div>
      ) : null}
      {names.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('audit.noFacts')}
        </Text>
      ) : null}
      <Link to="/admin/audit" search={{ subjectKind, subjectId }} className="link">
        {t('audit.allOfIt')}
      </Link>
    </Stack>
  );
}

function Subject({ kind, id }: { kind: string; id: string }) {
  const page = kind === 'asset' || kind === 'service' || kind === 'license' ? 'item' : kind;
  if (!isThing(page)) return <>{say(kind)}</>;
  return (
    <ThingLink kind={page} id={id}>
      {say(kind)}
    </ThingLink>
  );
}

function shown(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return factText(name, value);
}
