import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { RecordActions } from '../related/RecordActions.js';
import { TwoColumns } from '../related/Shown.js';

interface RecordFrameProps {
  record: { id: string; name: string; active: boolean; version: number };
  /** The list that it stands in. */
  list: 'teams' | 'calendars';
  badge?: ReactNode;
  form: (close: () => void) => ReactNode;
  setActive: (id: string, version: number, active: boolean) => Promise<{ version: number; active: boolean }>;
  left: ReactNode;
  right: ReactNode;
}

/** The page of a team or a calendar: what it is called, what can be done to it, its facts and what belongs to it. */
export function RecordFrame({ record, list, badge, form, setActive, left, right }: RecordFrameProps) {
  const { t } = useTranslation('working');
  const { id, name, active } = record;
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={name}
        crumbs={[
          { label: t('titles.admin'), to: '/admin' },
          { label: t(`titles.${list}`), to: `/admin/${list}` },
        ]}
        meta={
          badge || !active ? (
            <>
              {badge}
              <ArchivedBadge active={active} />
            </>
          ) : undefined
        }
        actions={
          <RecordActions
            record={record}
            name={name}
            needs="organization.edit"
            editTitle={t(`${list}.edit`, { name })}
            form={form}
            setActive={(next, version) => setActive(id, version, next)}
          />
        }
      />
      <TwoColumns left={left} right={right} />
    </Stack>
  );
}
