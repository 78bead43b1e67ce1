import { Badge, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FactList } from '../parts/FactList.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { readAll } from '../related/read-all.js';
import { Shown } from '../related/Shown.js';
import { CalendarForm } from './CalendarForm.js';
import { HolidaysPanel } from './HolidaysPanel.js';
import { hoursAWeek, spansOf, weekdays } from './hours.rules.js';
import { RecordFrame } from './RecordFrame.js';
import { weekdayName } from './weekday-names.js';
import { type Calendar, calendarQuery, setCalendarActive } from './working.js';

/** A calendar: the hours of its week, its holidays, and where it counts. */
export function CalendarPage() {
  const { t } = useTranslation('working');
  const { calendarId } = useParams({ from: '/frame/admin/calendars/$calendarId' });
  const query = useQuery(calendarQuery(calendarId));
  return (
    <Shown query={query} unknown={t('calendars.unknown')}>
      {(calendar) => <Details calendar={calendar} />}
    </Shown>
  );
}

function Details({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('working');
  return (
    <RecordFrame
      record={calendar}
      list="calendars"
      badge={
        calendar.isDefault ? (
          <Badge variant="light" tt="none">
            {t('calendars.usual')}
          </Badge>
        ) : null
      }
      form={(close) => <CalendarForm calendar={calendar} close={close} />}
      setActive={setCalendarActive}
      left={
        <>
          <Panel title={t('calendars.facts')}>
            <FactList
              facts={[
                { label: t('calendars.timeZone'), value: calendar.timeZone },
                {
                  label: t('calendars.hours'),
                  value: t('calendars.hoursAWeek', { many: showNumber(hoursAWeek(calendar.hours)) }),
                },
              ]}
            />
          </Panel>
          <Week calendar={calendar} />
          <UsedAt calendar={calendar} />
        </>
      }
      right={<HolidaysPanel calendar={calendar} />}
    />
  );
}

function Week({ calendar: { hours } }: { calendar: Calendar }) {
  const { t, i18n } = useTranslation('working');
  return (
    <Panel title={t('calendars.hours')}>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {weekdays.map((weekday) => {
            const spans = spansOf(hours, weekday);
            return (
              <Table.Tr key={weekday}>
                <Table.Th scope="row" fw={500} w={130}>
                  {weekdayName(weekday, i18n.language)}
                </Table.Th>
                <Table.Td c={spans.length === 0 ? 'dimmed' : ''}>
                  {spans.length === 0 ? t('week.free') : spans.map(({ from, to }) => `${from}–${to}`).join(', ')}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

function UsedAt({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('working');
  const { data, error, refetch } = useQuery({
    queryKey: ['locations', 'of-calendar', calendar.id],
    queryFn: ({ signal }) =>
      readAll((page) =>
        answer(api.GET('/api/v1/locations', { params: { query: { ...page, calendarId: calendar.id } }, signal })),
      ),
  });
  return (
    <Panel title={t('calendars.used')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={24} /> : null}
      {calendar.isDefault ? <Text size="sm">{t('calendars.usedAsUsual')}</Text> : null}
      {data?.length === 0 && !calendar.isDefault ? (
        <Text size="sm" c="dimmed">
          {t('calendars.usedNowhere')}
        </Text>
      ) : null}
      {data && data.length > 0 ? (
        <Stack component="ul" gap={4} m={0} pl="md">
          {data.map(({ id, name }) => (
            <li key={id}>
              <ThingLink kind="location" id={id}>
                {name}
              </ThingLink>
            </li>
          ))}
        </Stack>
      ) : null}
    </Panel>
  );
}
