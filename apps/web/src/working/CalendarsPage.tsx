import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { CalendarForm } from './CalendarForm.js';
import { hoursAWeek } from './hours.rules.js';
import type { Calendar } from './working.js';

/** The hours that are worked, by calendar. */
export function CalendarsPage() {
  const { t } = useTranslation('working');
  const [question] = useQuestion();
  const list = useList({
    key: ['calendars'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/working-calendars', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Calendar>[]>(
    () => [
      { id: 'name', title: t('calendars.name'), sort: 'name', width: 240, cell: ({ name }) => name, text: ({ name }) => name },
      {
        id: 'timeZone',
        title: t('calendars.timeZone'),
        width: 180,
        cell: ({ timeZone }) => timeZone,
        text: ({ timeZone }) => timeZone,
      },
      {
        id: 'hours',
        title: t('calendars.hours'),
        width: 150,
        align: 'right',
        cell: ({ hours }) => t('calendars.hoursAWeek', { many: showNumber(hoursAWeek(hours)) }),
        text: ({ hours }) => String(hoursAWeek(hours)),
      },
      {
        id: 'holidays',
        title: t('calendars.holidays'),
        width: 140,
        align: 'right',
        cell: ({ holidays }) => showNumber(holidays),
        text: ({ holidays }) => String(holidays),
      },
      {
        id: 'locations',
        title: t('calendars.locations'),
        width: 110,
        align: 'right',
        cell: ({ locations }) => showNumber(locations),
        text: ({ locations }) => String(locations),
      },
      {
        id: 'standing',
        title: '',
        width: 160,
        card: 'badge',
        cell: ({ active, isDefault }) =>
          isDefault ? (
            <Badge variant="light" tt="none">
              {t('calendars.usual')}
            </Badge>
          ) : (
            <ArchivedBadge active={active} />
          ),
        text: ({ isDefault }) => (isDefault ? t('calendars.usual') : ''),
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.calendars')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} actions={<AddCalendar />} />
      <DataTable
        name="calendars"
        label={t('titles.calendars')}
        columns={columns}
        list={list}
        to={({ id }) => `/admin/calendars/${id}`}
        filters={<WordsFilter placeholder={t('calendars.find')} />}
        filterNames={[]}
        empty={{ title: t('calendars.none'), text: t('calendars.firstStep'), action: <AddCalendar /> }}
      />
    </div>
  );
}

function AddCalendar() {
  const { t } = useTranslation('working');
  return (
    <AddButton label={t('calendars.add')} needs="organization.edit">
      {(close) => <CalendarForm close={close} />}
    </AddButton>
  );
}
