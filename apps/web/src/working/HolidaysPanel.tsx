import { ActionIcon, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { dateFormat } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { AddButton } from '../related/FormButtons.js';
import { HolidayForm, HolidayImportForm } from './HolidayForms.js';
import { RemoveEntry } from './RemoveEntry.js';
import { type Calendar, forgetCalendars } from './working.js';

type Holiday = components['schemas']['HolidayDto'];

/** The days of a year on which nobody works. */
export function HolidaysPanel({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('working');
  const [year, setYear] = useState(() => new Date().getFullYear());
  const { data, error, refetch } = useQuery({
    queryKey: ['calendars', calendar.id, 'holidays', year],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/working-calendars/{id}/holidays', { params: { path: { id: calendar.id }, query: { year } }, signal }),
      ),
  });
  return (
    <Panel
      title={t('holidays.title')}
      aside={
        <Group gap={4}>
          <ActionIcon variant="default" aria-label={t('holidays.earlier')} onClick={() => setYear(year - 1)}>
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <Text size="sm" fw={600} aria-live="polite" className="numbers">
            {year}
          </Text>
          <ActionIcon variant="default" aria-label={t('holidays.later')} onClick={() => setYear(year + 1)}>
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
        </Group>
      }
    >
      <Group gap="xs">
        <AddButton label={t('holidays.import')} needs="organization.edit" quiet>
          {(close) => <HolidayImportForm calendar={calendar} year={year} close={close} />}
        </AddButton>
        <AddButton label={t('holidays.add')} needs="organization.edit" quiet>
          {(close) => <HolidayForm calendar={calendar} year={year} close={close} />}
        </AddButton>
      </Group>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={6} height={32} /> : null}
      {data?.data.length === 0 ? (
        <EmptyNotice title={t('holidays.none', { year: String(year) })}>{t('holidays.noneText')}</EmptyNotice>
      ) : null}
      {data && data.data.length > 0 ? (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('holidays.day')}</Table.Th>
              <Table.Th>{t('holidays.name')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('holidays.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.data.map((holiday) => (
              <HolidayLine key={holiday.day} calendar={calendar} holiday={holiday} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}

function HolidayLine({ calendar, holiday: { day, name } }: { calendar: Calendar; holiday: Holiday }) {
  const { t } = useTranslation('working');
  const params = { path: { id: calendar.id, day } };
  const shown = dateFormat({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <Table.Tr>
      <Table.Td>
        <time dateTime={day}>{shown.format(new Date(`${day}T00:00:00Z`))}</time>
      </Table.Td>
      <Table.Td>{name}</Table.Td>
      <Table.Td w={44} ta="right">
        <RemoveEntry
          icon={IconTrash}
          label={t('holidays.remove', { name })}
          gone={t('holidays.removed', { name })}
          remove={() => answer(api.DELETE('/api/v1/working-calendars/{id}/holidays/{day}', { params }))}
          giveBack={() => answer(api.PUT('/api/v1/working-calendars/{id}/holidays/{day}', { params, body: { name } }))}
          forget={forgetCalendars}
        />
      </Table.Td>
    </Table.Tr>
  );
}
